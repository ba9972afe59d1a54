// Our TypeScript sources as the compiler sees them, for the tests that read code.
import { join, relative } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from './files.js';

/** Paths of our sources from the project's top. */
export const sourcePaths = () => filesIn('src', /\.ts$/);

/** A program over files of the project, with the project's own options unless others are given. */
export function programOf(paths, options = {}) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const own = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root).options;
  return ts.createProgram(
    paths.map((path) => join(root, path)),
    { ...own, ...options, noEmit: true },
  );
}

export const pathOf = (source) => relative(root, source.fileName).replaceAll('\\', '/');

/** `path:line` of a node, to click on. */
export function placeOf(node) {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${pathOf(source)}:${line + 1}`;
}

/** Every node of a tree for which `pick` is true. */
export function nodesIn(tree, pick) {
  const found = [];
  const visit = (node) => {
    if (pick(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What a file imports or re-exports: the specifier, and whether only types come with it. */
export function importsOf(source) {
  const pick = (node) =>
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier;
  const fixed = nodesIn(source, pick).map((node) => ({
    specifier: node.moduleSpecifier.text,
    typesOnly: Boolean(node.importClause?.isTypeOnly || node.isTypeOnly) || hasOnlyTypes(node),
  }));
  const isDynamic = (node) =>
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const dynamic = nodesIn(source, isDynamic).map(({ arguments: [first] }) => ({
    specifier: ts.isStringLiteralLike(first) ? first.text : '(computed)',
    typesOnly: false,
  }));
  return [...fixed, ...dynamic];
}

function hasOnlyTypes(node) {
  const names = node.importClause?.namedBindings ?? node.exportClause;
  const elements = names?.elements;
  return Boolean(
    elements?.length && !node.importClause?.name && elements.every(({ isTypeOnly }) => isTypeOnly),
  );
}
