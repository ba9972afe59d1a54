/** A settled flow to sections, each with what stands under its heading; and to what stands under none. */
import { cleanHtml, escapeHtml } from './html-clean.js';
import { SOFT } from './reading-flow.js';
const SECTION_LEVEL = 3;
const PART_LEVEL = 2;
const ROW_LEVEL = 4;
function draftOf(heading, taken) {
    return {
        keys: [...(taken?.keys ?? [])],
        prompts: [...(taken?.prompts ?? [])],
        heading: heading?.text || undefined,
        level: heading?.level,
        site: heading?.site,
        isGroup: taken?.by === 'group',
        nodes: heading ? [...heading.nodes] : [],
        html: '',
    };
}
function addMissing(list, more) {
    for (const one of more)
        if (!list.includes(one))
            list.push(one);
}
/** A heading that stays inside an answer. */
function subheading({ form, level, nodes, source, text }) {
    if (form === 'bold')
        return cleanHtml(source, SECTION_LEVEL);
    if (!text)
        return '';
    const depth = level > 6 ? ROW_LEVEL : Math.max(SECTION_LEVEL, level);
    const inner = cleanHtml(nodes, SECTION_LEVEL).replace(/^<p>|<\/p>$/g, '');
    const isPlain = /<(?:p|ul|ol|div|h\d|table)\b/.test(inner);
    return `<h${depth}>${isPlain ? escapeHtml(text) : inner}</h${depth}>`;
}
/** Sections are joined where two headings answer the same item, for the same site. */
export function draftsOf({ parts, taken }) {
    const drafts = [];
    const sections = new Map();
    let open = [];
    const states = new Map();
    let at = 0;
    let isMarkOwed = false;
    const closeTo = (level) => {
        while (open.length && !open.at(-1)?.isMarked && (open.at(-1)?.level ?? 0) >= level)
            open.pop();
    };
    /** What is pressed to open an answer is over all headings in that answer, and under the one it stands under. */
    const levelOf = ({ form, level }) => {
        const above = open.findLast(({ level: one }) => Number.isInteger(one) && one < SOFT);
        return form === 'button' && level === SOFT ? (above?.level ?? 0) + 0.5 : level;
    };
    const takeHeading = (heading, of) => {
        const isMarked = isMarkOwed;
        isMarkOwed = false;
        const level = levelOf(heading);
        closeTo(level);
        const top = open.at(-1);
        if (of.keys.length) {
            const place = `${of.keys[0]} ${heading.site ?? ''}`;
            const known = sections.get(place);
            const draft = known ?? draftOf(heading, of);
            if (known) {
                addMissing(known.keys, of.keys);
                addMissing(known.prompts, of.prompts);
                known.html += subheading(heading);
                known.nodes.push(...heading.nodes);
            }
            else {
                drafts.push(draft);
                sections.set(place, draft);
            }
            open.push({ level, draft, ...(isMarked && { isMarked }) });
        }
        else if (top?.draft.keys.length && of.by !== 'group') {
            top.draft.html += subheading(heading);
            top.draft.nodes.push(...heading.nodes);
        }
        else {
            const draft = draftOf(heading, of);
            drafts.push(draft);
            open.push({ level, draft });
        }
    };
    const takeContent = (nodes) => {
        let draft = open.at(-1)?.draft;
        if (!draft) {
            const last = drafts.at(-1);
            const isLoose = last && !last.keys.length && last.heading === undefined;
            draft = isLoose ? last : draftOf();
            if (!isLoose)
                drafts.push(draft);
        }
        draft.html += cleanHtml(nodes, draft.keys.length ? SECTION_LEVEL : PART_LEVEL);
        for (const node of nodes)
            draft.nodes.push(node);
    };
    const take = (part) => {
        if (part.kind === 'enter') {
            states.set(part.id, [...open]);
            isMarkOwed = part.isMarked;
        }
        else if (part.kind === 'leave') {
            open = [...(states.get(part.id) ?? [])];
            isMarkOwed = false;
        }
        else if (part.kind === 'content')
            takeContent(part.nodes);
        else {
            const of = taken[at++];
            if (of)
                takeHeading(part, of);
        }
    };
    parts.forEach(take);
    return drafts;
}
/** The drafts that answer something. */
export const sectionsOf = (drafts) => drafts.flatMap(({ keys: [key, ...also], prompts, heading, site, html }) => {
    if (!key)
        return [];
    const asked = prompts.filter((one) => one !== key && !also.includes(one));
    return [
        {
            key,
            ...(also.length && { also }),
            ...(heading && { heading }),
            text: html,
            ...(site && { site }),
            ...(asked.length && { prompts: asked }),
        },
    ];
});
/** The rest. */
export const unmatchedOf = (drafts) => drafts.flatMap(({ keys, heading, level, html, isGroup }) => {
    if (keys.length || (!html && (isGroup || !heading)))
        return [];
    return [{ ...(heading && { heading }), ...(level && { level }), html }];
});
