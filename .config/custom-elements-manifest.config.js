// What editors, Storybook and documentation tools know of our elements: public members only.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import process from 'node:process';

// The build sets the folder when it builds elsewhere; paths are from the project's top.
const outdir = process.env['LOCAL_OFFER_OUT'] ?? 'dist';

const isOurs = ({ privacy, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** State is how an element remembers, not what a page may set; `#private` and protected members are ours alone. */
function publicMembersOnly() {
  const states = new Set();
  return {
    name: 'local-offer-public-members-only',
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const decorators = (ts.getDecorators?.(node) ?? []).map((decorator) => decorator.expression.getText());
      const isState = decorators.some(
        (text) => /^state\b/.test(text) || /^property\(.*\bstate:\s*true/s.test(text),
      );
      if (isState) states.add(node.name.getText());
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        const kept = (member) => isOurs(member) && !states.has(member.name) && !LIFECYCLE.has(member.name);
        declaration.members = declaration.members?.filter(kept);
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !states.has(fieldName));
        // An event that is made elsewhere is found in the code without its name, beside the one in the words above.
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    },
  };
}

// Called by the browser or by Lit, never by a page.
const LIFECYCLE = new Set(['styles', 'shadowRootOptions', 'connectedMoveCallback']);

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/define-element.ts', 'src/elements/*.define.ts', 'src/elements/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicMembersOnly(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir,
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
  ],
};
