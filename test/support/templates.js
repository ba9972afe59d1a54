// Where each hole of an html`` template stands, and what our templates may not do.
import ts from 'typescript';
import { nodesIn, placeOf } from './sources.js';

const isTemplateTag = (node) => ts.isIdentifier(node) && (node.text === 'html' || node.text === 'svg');
export const isTemplate = (node) => ts.isTaggedTemplateExpression(node) && isTemplateTag(node.tag);

const HOLE = '\uE000';

/**
 * Splits the markup of a template at tags and holes.
 * @param {string[]} strings The fixed pieces, one more than there are holes.
 * @returns One entry a hole: 'attribute', or 'child' with `alone`: nothing but white space beside it in its element.
 */
export function holesOf(strings) {
  const pieces = strings
    .join(HOLE)
    .split(/(<!--[^]*?-->|<\/?[a-zA-Z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>)/);
  return pieces.flatMap((piece, index) => {
    const count = piece.split(HOLE).length - 1;
    if (index % 2 === 1) return Array(count).fill({ kind: 'attribute' });
    const opens = /^<[a-zA-Z]/.test(pieces[index - 1] ?? '') && !pieces[index - 1].endsWith('/>');
    const closes = /^<\//.test(pieces[index + 1] ?? '');
    const alone = count === 1 && opens && closes && piece.replace(HOLE, '').trim() === '';
    return Array(count).fill({ kind: 'child', alone });
  });
}

/** Words that stand in a template itself, outside tags and holes. */
export function fixedWords(strings) {
  return strings
    .join(HOLE)
    .replace(/<!--[^]*?-->|<[^<>]*>/g, ' ')
    .split(/[\s\uE000]+/)
    .filter((word) => /\p{L}/u.test(word));
}

export function stringsOf({ template }) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}

const expressionsOf = ({ template }) => (template.templateSpans ?? []).map(({ expression }) => expression);

/** Calls of `text(…)` that this very hole would draw: not those inside a nested template. */
function textCallsIn(expression) {
  const calls = [];
  const visit = (node) => {
    if (isTemplate(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'text')
      calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return calls;
}

const PLAIN = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
const UNTOLD = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Whether a value of this type can be drawn as plain text by Lit itself, in an array too. */
function drawsText(type, checker) {
  if (type.isUnion()) return type.types.some((one) => drawsText(one, checker));
  if (type.flags & (PLAIN | UNTOLD)) return true;
  const element = checker.isArrayLikeType(type) && type.getNumberIndexType();
  return element ? drawsText(element, checker) : false;
}

/** Breaches of the rule that changing text is written `${text(value)}` and is the only child of its element. */
export function textBreaches(source, checker) {
  return nodesIn(source, isTemplate).flatMap((node) => {
    const holes = holesOf(stringsOf(node));
    return expressionsOf(node).flatMap((expression, index) => {
      const { kind, alone } = holes[index] ?? {};
      if (kind !== 'child') return [];
      const place = placeOf(expression);
      if (textCallsIn(expression).length > 0)
        return alone ? [] : [`${place} text(…) is not alone in its element`];
      const isText = drawsText(checker.getTypeAtLocation(expression), checker);
      return isText ? [`${place} text is drawn without text(…): ${expression.getText().slice(0, 60)}`] : [];
    });
  });
}

/** Words written into a template, and style attributes. */
export function markupBreaches(source) {
  return nodesIn(source, isTemplate).flatMap((node) => {
    const strings = stringsOf(node);
    const styled = /\sstyle\s*=/.test(strings.join('x')) ? [`${placeOf(node)} has a style attribute`] : [];
    const words = fixedWords(strings);
    return words.length > 0
      ? [...styled, `${placeOf(node)} has words of its own: ${words.join(' ')}`]
      : styled;
  });
}
