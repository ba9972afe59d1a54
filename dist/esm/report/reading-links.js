import { hasBlock, isBlock, isText } from './html-nodes.js';
import { linksOf, plainWords } from './html-words.js';
import { dateInWords } from './reading-dates.js';
/** Words and links in a line, in order. */
function* lineParts(nodes) {
    for (const node of nodes)
        if (isText(node)) {
            yield node.text;
            yield* linksOf([node]);
        }
        else {
            const [link] = node.name === 'a' ? linksOf([node]) : [];
            if (link)
                yield link;
            else
                yield* lineParts(node.children);
        }
}
/** Each link with what is said of it: all its line where it is the only one, else what follows it. */
function linksInLine(nodes) {
    const parts = [...lineParts(nodes)];
    const isLink = (part) => typeof part !== 'string';
    const isOnly = parts.filter(isLink).length === 1;
    return parts.flatMap((part, index) => {
        if (!isLink(part))
            return [];
        const next = parts.findIndex((other, at) => at > index && isLink(other));
        const said = isOnly ? parts : parts.slice(index + 1, next < 0 ? undefined : next);
        return [{ ...part, around: said.flatMap((one) => (isLink(one) ? [] : [one])).join(' ') }];
    });
}
/** Links with the smallest block around each. */
function placedLinks(nodes) {
    const isLoose = (node) => isText(node) || !(isBlock(node) || hasBlock(node));
    return [
        ...linksInLine(nodes.filter(isLoose)),
        ...nodes.flatMap((node) => (isText(node) || isLoose(node) ? [] : placedLinks(node.children))),
    ];
}
const RULES = [
    {
        kind: 'accessibility_plan',
        words: /accessibility[\s_%-]*(?:\w+[\s_%-]*){0,2}(?:plan|policy)|access[\s_-]*plan/i,
        keys: ['sir-17'],
        besides: 'items',
        own: 'sir-17',
    },
    {
        kind: 'local_offer',
        words: /local[\s_-]*offer/i,
        keys: ['sir-13', 'col-20'],
        besides: 'items',
        own: 'sir-13',
    },
    {
        kind: 'sendiass',
        words: /\b(?:send?)?[\s_-]?iass|information,? advice,? (?:and|&) support/i,
        keys: ['sir-11', 'col-20'],
    },
    { kind: 'complaints', words: /complain/i, keys: ['sir-9', 'col-20'], besides: 'items' },
    {
        kind: 'equality_objectives',
        words: /equality[\s_-]*(?:\w+[\s_-]*){0,3}objectives?/i,
        keys: [],
        besides: 'page',
    },
    { kind: 'inclusion_strategy', words: /inclusion[\s_-]*strategy/i, keys: [], besides: 'page' },
    {
        kind: 'sen_policy',
        words: /\bsen(?:\(?d\)?)?[\s_-]*(?:and[\s_-]*inclusion[\s_-]*)?policy|special educational needs[\w\s()-]*policy|inclusion[\s_-]*policy/i,
        keys: [],
        besides: 'page',
    },
];
const isPage = ({ url }) => !/^(?:mailto|tel):|^#/i.test(url);
const says = ({ text, url }, words) => words.test(text) || words.test(url.replace(/%20|\+/g, ' '));
const linksOfAll = (placed) => placed.flatMap(({ links }) => links);
/** A date that is plainly that of the paper: not of when it is looked at next. */
const paperDate = (text) => dateInWords(text.replace(/\b(?:next|due|until|expir\w*|to be)\b[^.;]*/gi, ''));
/** Pages are as new as they are; papers have dates. */
const DATELESS = /^(?:local_offer|sendiass)$/;
function dateOf({ kind = '', url, date, around }, home) {
    if (DATELESS.test(kind))
        return;
    const isOnly = home?.links.length === 1;
    const file = (/[^/]*$/.exec(url)?.[0] ?? '').replace(/%20|[_+.-]/g, ' ');
    return (date ??
        paperDate(around) ??
        dateInWords(file) ??
        (isOnly ? paperDate(plainWords(home.draft.html)) : undefined));
}
function linkOf({ words, keys, besides, own }, placed) {
    const under = placed.filter(({ draft }) => draft.keys.some((key) => keys.includes(key)));
    const others = placed.filter(({ draft }) => besides === 'page' || (besides && draft.keys.length));
    const named = [...linksOfAll(under), ...linksOfAll(others)].find((link) => says(link, words));
    return named ?? linksOfAll(placed.filter(({ draft }) => own && draft.keys[0] === own))[0];
}
/** By kind; a mark of the author's goes before what is found. */
export function linksFrom(drafts) {
    const placed = drafts.map((draft) => ({ draft, links: placedLinks(draft.nodes).filter(isPage) }));
    const marked = linksOfAll(placed).flatMap((link) => (link.kind ? [[link.kind, link]] : []));
    const found = RULES.flatMap((rule) => {
        const link = linkOf(rule, placed);
        return link ? [[rule.kind, link]] : [];
    });
    const links = {};
    for (const [kind, link] of [...marked, ...found]) {
        const own = RULES.find((rule) => rule.kind === kind)?.own;
        const home = placed.find((one) => own && one.draft.keys[0] === own && one.links.includes(link));
        const date = dateOf({ ...link, kind }, home);
        links[kind] ??= { url: link.url, ...(date && { date }) };
    }
    return links;
}
