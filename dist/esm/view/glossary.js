import { html } from 'lit';
import { inlineView, richText } from './rich-text.js';
import { text } from './text.js';
import { GLOSSARY_WORDS } from './words/glossary.js';
import { sayService } from './words/services.js';
/** Our own entries, in the order of the alphabet. */
export const ownGlossary = () => GLOSSARY_WORDS.split('\n').map((line) => {
    const [terms = '', meanings = ''] = line.split(': ');
    return { terms: terms.split('/'), meanings: meanings.split('|') };
});
const escaped = (words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Only words in capitals are explained: others explain themselves, or mean what they always do. */
const isLetters = (term) => /\p{Lu}\S*\p{Lu}/u.test(term) && term.length < 40;
/** Capitals alone over more words than this are not letters that stand for something. */
const SHOUTED_WORDS = 3;
/** Letters that most people know as something else: alcoholics anonymous, old age pensioner. */
const EVERYDAY = /^(?:AA|OAP)$/;
/** Where there is no feed, our own words alone. */
const NO_FEED = {};
const known = new WeakMap();
/** The glossary for a feed: what it says of a word wins over ours. Made once for each feed. */
export function glossaryOf(send = NO_FEED) {
    let glossary = known.get(send);
    if (glossary)
        return glossary;
    const theirs = (send.glossary ?? []).map(({ term, meaning, also = [] }) => ({
        terms: [term, ...also],
        // It will stand inside a sentence.
        meanings: [meaning.replace(/\.$/, '').replace(/^(?:An?|The) /, (article) => article.toLowerCase())],
    }));
    const entries = new Map();
    for (const entry of [...ownGlossary().filter(({ terms: [term = ''] }) => !EVERYDAY.test(term)), ...theirs])
        for (const term of entry.terms)
            if (isLetters(term))
                entries.set(term, entry);
    // The longer first: "SEN Support" is not "SEN".
    const terms = [...entries.keys()].sort((a, b) => b.length - a.length).map(escaped);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}&/.-])(${terms.join('|')})s?(?![\\p{L}\\p{N}&])`, 'gu');
    glossary = { entries, pattern };
    known.set(send, glossary);
    return glossary;
}
/** "Parkinson's disease PD": the words before begin with its letters. */
const spells = (before, term) => before
    .split(/[^\p{L}'’]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
    .endsWith(term.toLowerCase());
/**
 * Words in pieces, each cut after letters that are met for the first time. Words that explain themselves, "speech and
 * language therapy (SALT)" or "SALT (speech and …)", are left; so is anything inside brackets, and shouting.
 *
 * @param seen entries explained already; those explained here are added.
 */
export function explained(words, seen, { entries, pattern }) {
    const pieces = [];
    let from = 0;
    const isShouted = !/\p{Ll}/u.test(words) && words.trim().split(/\s+/).length > SHOUTED_WORDS;
    for (const { index, 0: found, 1: term = '' } of isShouted ? [] : words.matchAll(pattern)) {
        const entry = entries.get(term);
        if (!entry || seen.has(entry))
            continue;
        const [before, end] = [words.slice(0, index), index + found.length];
        const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
        const isTold = /^\s*(?:\(|(?:is|are) short for\b|stands? for\b|means?\b)/.test(words.slice(end)) ||
            (before.endsWith('(') && words[end] === ')') ||
            spells(before, term);
        if (isTold)
            seen.add(entry);
        if (isTold || isBracketed)
            continue;
        seen.add(entry);
        const [first = '', ...others] = entry.meanings;
        const means = others.reduce((one, other) => sayService('or', { one, other }), first);
        const meaning = ` ${sayService('means', { meaning: means })}`;
        pieces.push({ words: words.slice(from, end), meaning, met: { term, means } });
        from = end;
    }
    return from < words.length || !pieces.length ? [...pieces, { words: words.slice(from) }] : pieces;
}
/** Explains words of one detail, each once. */
export function explainer(send) {
    const seen = new Set();
    return (words) => explained(words, seen, glossaryOf(send));
}
const pieceView = (one, { words, meaning }) => {
    const drawn = inlineView({ ...one, text: words });
    return meaning ? html `${drawn}<span part="meaning">${text(meaning)}</span>` : drawn;
};
/** A line of text with its letters explained. */
export const explainedLine = (words, explain) => explain(words).map((piece) => pieceView({ text: '' }, piece));
/** Rich text with its letters explained; not in links, where the meaning would be part of what is pressed. */
export const explainedText = (blocks, explain) => richText(blocks, (one) => one.href ? inlineView(one) : explain(one.text).map((piece) => pieceView(one, piece)));
