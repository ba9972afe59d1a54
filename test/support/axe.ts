import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

// axe-core is written for script tags: it gives itself to the page and has no export a browser can import.
const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

/** WCAG 2.2 level AA and below, and axe's best practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Rules about a whole page, which a fixture in a test page is not. The stories and the hazard pages are.
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

function sentence({ id, help, helpUrl, nodes }: axeCore.Result): string {
  const places = nodes.map(
    (node) => `    ${node.target.join(' ')}\n      ${node.html}\n      ${node.failureSummary ?? ''}`,
  );
  return `  ${id}: ${help} (${helpUrl})\n${places.join('\n')}`;
}

/**
 * Runs axe with the tags of WCAG 2.2 AA and best practice.
 * @throws An error that lists each finding with its element, when there is one.
 */
export async function expectAccessible(node: Element | Document): Promise<void> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: node === document }]));
  const { violations } = await axe.run(node, { runOnly: { type: 'tag', values: AXE_TAGS }, rules });
  if (violations.length > 0) throw new Error(`axe found\n${violations.map(sentence).join('\n')}`);
}
