/** From the tree of a page to its flow: headings in all their forms, and what stands under them. */
import { hasBlock, isBlock, isText, lineOf, madeElement, } from './html-nodes.js';
import { SOFT } from './reading-flow.js';
import { boldLines, hasHeading, isBoldLine, isOpener, isUnderlinedLine, runIn } from './reading-looks.js';
import { tableGroup, termGroup } from './reading-rows.js';
import { tabsIn } from './reading-tabs.js';
const markOf = ({ attributes }) => ({
    item: attributes.get('data-item'),
    site: attributes.get('data-site'),
});
/** Of `h1` to `h6`, and of what Word on the web hands over in their place. */
function ownLevel({ name, attributes }) {
    if (/^h[1-6]$/.test(name))
        return Number(name[1]);
    const level = attributes.get('role') === 'heading' ? (attributes.get('aria-level') ?? '2') : '';
    return /^[1-6]$/.test(level) ? Number(level) : undefined;
}
/** A heading as it stands in the flow. */
export function flowHeading(form, node, { item, site } = markOf(node), source = [node]) {
    const level = ownLevel(node) ?? SOFT;
    return {
        kind: 'heading',
        form,
        level,
        text: lineOf([node]),
        nodes: node.children,
        source,
        ...(item && { item }),
        ...(site && { site }),
    };
}
const isContent = (part) => part.kind === 'content';
/** Kept whole, whatever is in them. */
const WHOLE = /^(?:figure|blockquote|pre|ul|ol|menu|dl|table)$/;
/** The flow of a page. */
export function outline(nodes) {
    const parts = [];
    let lastId = 0;
    /** The mark of a wrapper that no heading in it has taken yet. */
    let owed;
    /** What is being filled while nothing else comes between. */
    let filling;
    const addHeading = (heading) => {
        const { item, site } = owed ?? {};
        owed = undefined;
        const taken = { ...(item && { item }), ...(site && { site }) };
        parts.push({ ...taken, ...heading });
    };
    const addContent = (added) => {
        if (!added.some((node) => !isText(node) || node.text.trim()))
            return;
        if (owed?.item && lineOf(added)) {
            addHeading({ kind: 'heading', form: 'mark', level: SOFT, text: '', nodes: [], source: [] });
        }
        if (!filling || parts.at(-1) !== filling.part) {
            const nodes = [];
            filling = { nodes, part: { kind: 'content', nodes } };
            parts.push(filling.part);
        }
        for (const node of added)
            filling.nodes.push(node);
    };
    /** A wrapper is opened; its end is told where it held a heading and what that heading is over. */
    const open = (node, isEdge) => {
        const mark = markOf(node);
        const isMarked = Boolean(mark.item);
        const before = parts.length;
        if (mark.item || mark.site)
            owed = mark;
        if (isEdge || isMarked)
            parts.push({ kind: 'enter', id: ++lastId, isMarked });
        const id = lastId;
        walk(node.children);
        if (!(isEdge || isMarked))
            return;
        const inside = parts.slice(before + 1);
        const first = inside.findIndex((part) => part.kind === 'heading' && (isMarked || part.form === 'button'));
        const hasAnswer = first >= 0 && inside.slice(first).some(isContent);
        if (hasAnswer || isMarked)
            parts.push({ kind: 'leave', id });
        owed = undefined;
    };
    const tabs = tabsIn(nodes);
    const awaited = new Set();
    const opened = new Set();
    /** Names of tabs: each stands over its answer instead, where that is found. */
    const lists = new Map();
    const takeBlock = (node) => {
        const { name } = node;
        const listed = tabs.listed(node);
        const tab = tabs.tabOf(node);
        if (listed.some((one) => !awaited.has(one))) {
            const part = { kind: 'content', nodes: [node] };
            parts.push(part);
            lists.set(part, listed);
            for (const one of listed)
                awaited.add(one);
        }
        else if (tab && awaited.has(tab) && !opened.has(tab)) {
            opened.add(tab);
            parts.push({ kind: 'enter', id: ++lastId, isMarked: false });
            const id = lastId;
            addHeading(flowHeading('button', tab));
            walk(node.children);
            parts.push({ kind: 'leave', id });
        }
        else if (ownLevel(node)) {
            if (lineOf([node]))
                addHeading(flowHeading('heading', node));
            else
                addContent([node]);
        }
        else if (isOpener(node))
            addHeading(flowHeading('button', node));
        else if (isBoldLine(node) && !(name === 'div' && node.attributes.has('data-item')))
            addHeading(flowHeading('bold', node));
        else if (name === 'table' || name === 'dl')
            takeRows(node);
        else if (WHOLE.test(name) && !(/^(?:ul|ol|menu|blockquote)$/.test(name) && hasHeading(node)))
            takeWhole(node);
        else if (hasBlock(node))
            open(node, hasHeading(node));
        else
            takeLine(node);
    };
    const takeWhole = (node) => {
        if (node.attributes.has('data-item'))
            open({ ...node, children: [{ ...node, attributes: new Map() }] }, false);
        else
            addContent([node]);
    };
    const takeLine = (node) => {
        const lines = boldLines(node);
        if (lines.length) {
            const mark = markOf(node);
            lines.forEach((line, index) => {
                if (!line.isBold && (mark.item || owed?.item))
                    addContent([line.node]);
                else if (!line.isBold)
                    takeRunIn(line.node);
                // One in the middle is a heading only where it is known.
                else
                    addHeading(flowHeading(index ? 'line' : 'bold', line.node, index ? {} : mark));
            });
        }
        else if (owed?.item ?? node.attributes.has('data-item'))
            takeWhole(node);
        else if (isUnderlinedLine(node))
            addHeading(flowHeading('line', node));
        else
            takeRunIn(node);
    };
    const takeRunIn = (node) => {
        const [first, rest] = runIn(node) ?? [];
        if (!first || !rest)
            return takeWhole(node);
        const named = flowHeading('run-in', first, {}, [node]);
        const heading = { ...named, text: named.text.replace(/\s*[:.–—-]+$/, '') };
        parts.push({
            kind: 'group',
            source: node,
            columns: 1,
            parts: [heading, { kind: 'content', nodes: [rest] }],
        });
    };
    const takeRows = (node) => {
        const group = node.name === 'dl' ? termGroup(node) : tableGroup(node);
        if (group === 'layout')
            open(node, false);
        else if (group)
            parts.push(group);
        else
            takeWhole(node);
    };
    const walk = (children) => {
        let run = [];
        const endRun = () => {
            // Bold words loose between blocks are a line of their own too.
            const line = { name: 'div', attributes: new Map(), children: run };
            if (run.some((node) => !isText(node)) && isBoldLine(line))
                addHeading(flowHeading('bold', line));
            else if (run.some((node) => !isText(node) || node.text.trim()))
                addContent([line]);
            run = [];
        };
        for (const node of children) {
            if (isText(node))
                run.push(node);
            else if (isBlock(node) || hasBlock(node) || isOpener(node)) {
                endRun();
                takeBlock(node);
            }
            else
                run.push(node);
        }
        endRun();
    };
    walk(nodes);
    return parts.flatMap((part) => {
        const names = lists.get(part);
        if (!names?.some((tab) => opened.has(tab)))
            return [part];
        const left = names.filter((tab) => !opened.has(tab));
        return left.length ? [{ kind: 'content', nodes: left.map((tab) => madeElement('p', [tab])) }] : [];
    });
}
