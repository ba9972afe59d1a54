import { unsafeCSS } from 'lit';
import { isPast, partialDate } from '../feed/dates.js';
const hidden = new Map();
/**
 * Rules that hide case studies whose consent has passed: one for each date the author wrote, so that a story anywhere in
 * the report is hidden and no node of theirs is changed.
 */
export const pastConsentStyles = (written, today) => [...new Set(written)].flatMap((words) => {
    const date = partialDate(words);
    if (!date || !isPast(date, today))
        return [];
    const known = hidden.get(words);
    if (known)
        return [known];
    // Escaped: an author's words could end the selector.
    const rule = unsafeCSS(`local-offer-sen-report:defined [data-consent-until="${CSS.escape(words)}"]{display:none!important}`);
    hidden.set(words, rule);
    return [rule];
});
