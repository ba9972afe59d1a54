import { NEED_WORDS } from './words/needs.js';
/** A member of its own only: a feed may name a need `__proto__`. */
const own = (words, need) => Object.hasOwn(words, need) ? words[need] : undefined;
/** A need in plain words and its official name; a word nobody knows is shown as written. */
export const needInWords = (need, feed) => needWith(need, feed.send.labels);
/** The same where there may be no feed. */
export function needWith(need, labels) {
    const [plain, official] = own(NEED_WORDS, need) ?? [];
    const label = own(labels.needs, need) ?? plain ?? need;
    if (!official)
        return { plain: label };
    return { plain: label, official: /^[A-Z]+$/.test(need) ? `${need}: ${official}` : official };
}
