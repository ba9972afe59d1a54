import { NEED_AREAS, AREAS, needsIn } from '../../feed/needs.js';
import { isRaw } from '../../feed/spot.js';
import { FAULTS } from './faults-data.js';
import { foundAs } from './fault.js';
import { nearest } from './near.js';
import { safeWords } from './safe-words.js';
import { WORDS } from './words-data.js';
const CODES = [...Object.keys(NEED_AREAS), ...AREAS];
/** Our words for a member, with those the council added under `send.labels`. */
function known(name, labels) {
    const list = { kind: 'kinds', tier: 'tiers', needs: 'needs', categories: 'categories' }[name] ?? '';
    const added = isRaw(labels) && isRaw(labels[list]) ? Object.keys(labels[list]) : [];
    return [...(name === 'needs' ? CODES : (WORDS[name] ?? [])), ...added];
}
/** A need may be written in words: those are known too. */
const isKnown = (name, word, words) => words.includes(word) || (name === 'needs' && needsIn(word).length > 0);
function wordFault(name, word, words, where) {
    if (!word.trim() || isKnown(name, word, words))
        return [];
    const near = nearest(word, words);
    if (!near)
        return [
            foundAs(FAULTS.unknownWord, {
                ...where,
                message: `"${safeWords(word, 40)}" is not one of our words for ${name}. It is shown as written, and no filter finds it.`,
            }),
        ];
    return [
        foundAs(FAULTS.near, {
            ...where,
            message: `"${safeWords(word, 40)}" is not a word the filters know, so families cannot find the record by it. Is "${near}" meant?`,
            mend: `Write "${near}".`,
        }),
    ];
}
/** Words from open lists: nearly right is nearly always meant. */
export function openWordFaults({ entries, send }) {
    const lists = Object.fromEntries([...Object.keys(WORDS), 'needs'].map((name) => [name, known(name, send.labels)]));
    return entries.flatMap(({ raw, path, record }) => {
        if (!isRaw(raw.send))
            return [];
        const own = raw.send;
        const at = path ? `${path}.send` : 'send';
        return Object.entries(lists).flatMap(([name, words]) => {
            const value = own[name];
            const isList = Array.isArray(value);
            return [value]
                .flat()
                .flatMap((word, index) => typeof word === 'string'
                ? wordFault(name, word, words, { path: `${at}.${name}${isList ? `[${index}]` : ''}`, record })
                : []);
        });
    });
}
