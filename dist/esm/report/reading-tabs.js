/** Tabs: the names stand together, and each answer further down, under the id that its tab names. */
import { elementsIn, isText, lineOf } from './html-nodes.js';
const TAB = /^(?:tab|pill)$/i;
const isTab = ({ attributes }) => attributes.get('role') === 'tab' ||
    ['data-toggle', 'data-bs-toggle'].some((name) => TAB.test(attributes.get(name) ?? ''));
const targetOf = ({ attributes }) => ['aria-controls', 'data-bs-target', 'data-target', 'href']
    .map((name) => attributes.get(name)?.replace(/^#/, '') ?? '')
    .find((id) => /^[\w:.-]+$/.test(id)) ?? '';
export function tabsIn(nodes) {
    const all = [...elementsIn(nodes)];
    const tabs = all.filter((node) => isTab(node) && lineOf([node]));
    const ids = new Set(tabs.length ? all.map(({ attributes }) => attributes.get('id')) : []);
    const byId = new Map(tabs.map((tab) => [targetOf(tab), tab]).filter(([id]) => ids.has(id)));
    const known = new Set(byId.values());
    const isOnlyTabs = (node) => isText(node)
        ? !node.text.trim()
        : known.has(node) || (node.children.length > 0 && node.children.every(isOnlyTabs));
    return {
        tabOf: ({ attributes }) => byId.get(attributes.get('id') ?? ''),
        listed: (node) => known.size > 0 && isOnlyTabs(node) ? [...elementsIn([node])].filter((one) => known.has(one)) : [],
    };
}
