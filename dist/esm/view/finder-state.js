import { itemOf } from './visit.js';
import { copiedInWords } from './visit-tools-view.js';
import { sayFinder } from './words/finder.js';
import { sayResults } from './words/results.js';
/** Is anything asked for: words, a choice, an order, a place? */
const isAsking = ({ words, choices, at, near }) => Boolean(words.trim() || Object.keys(choices).length || at.show || at.page || at.sort || near);
/** Has the visitor done anything that can be cleared? */
export const isUsed = ({ words, near, choices, at, list }) => Boolean(words || near || Object.keys(choices).length || at.sort || list.length);
/** What stands under the box. */
export function screenOf(state, question) {
    const { at, model, isWaiting } = state;
    if (at.show === 'list')
        return 'list';
    const item = itemOf(state);
    const isHere = item && [...model.ours, ...model.nearby].includes(item);
    if (item && (isWaiting || !isAsking(state) || !isHere))
        return 'alone';
    if (isWaiting)
        return 'waiting';
    if (question)
        return 'question';
    return isAsking(state) ? 'results' : 'start';
}
/** What was read from the words. Beside urgent help, what a word was taken for would be out of place. */
export const understoodOf = ({ result, urgent }) => (result?.understood ?? []).filter(({ kind }) => !urgent.length || kind !== 'mended');
/** What a screen reader is told, once typing rests: urgent help first, then how many, then what was left out. */
export function statusInWords(state, screen) {
    const { audience, urgent, result, near, nearStatus, model, services } = state;
    const n = model.shown.length;
    // What was understood was not left out.
    const isRead = (word) => understoodOf(state).some(({ typed }) => typed.includes(word));
    const leftOut = urgent.length ? [] : (result?.leftOut ?? []).filter((word) => !isRead(word));
    const all = services.length;
    const count = n
        ? sayResults(n < all ? 'countOf' : 'count', { n, all })
        : sayResults('countNone', {}, audience);
    return [
        urgent.length ? sayFinder('notSafe', {}, audience) : '',
        screen === 'waiting' ? sayFinder('waiting') : '',
        // Whoever is told of help is not told that nothing fits.
        screen === 'results' && (n || !urgent.length) ? `${count.replace(/\.$/, '')}.` : '',
        screen === 'results' && result?.isPartial && n && !urgent.length
            ? sayFinder('partial', {}, audience)
            : '',
        leftOut.length
            ? sayFinder('leftOut', { words: leftOut.map((word) => `“${word}”`).join(sayFinder('or')) })
            : '',
        nearStatus === 'unknown' ? sayFinder('nearUnknown', { words: near }) : '',
        nearStatus === 'waiting' ? sayFinder('nearWaiting') : '',
        nearStatus === 'found' ? sayFinder('nearFrom', { words: near }) : '',
        copiedInWords(state),
    ]
        .filter(Boolean)
        .join(' ');
}
