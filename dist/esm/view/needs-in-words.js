import { NEED_WORDS } from './words/needs.js';
/** A need in plain words and its official name; a word nobody knows is shown as written. */
export function needInWords(need, feed) {
    const [plain, official] = NEED_WORDS[need] ?? [];
    const label = feed.send.labels.needs[need] ?? plain ?? need;
    if (!official)
        return { plain: label };
    return { plain: label, official: /^[A-Z]+$/.test(need) ? `${need}: ${official}` : official };
}
