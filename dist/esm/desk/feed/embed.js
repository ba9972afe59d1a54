import { sayFeedDesk } from '../../view/words/feed-desk.js';
const TAGS = {
    finder: 'local-offer-service-finder',
    places: 'local-offer-vacancy-table',
    breaks: 'local-offer-short-breaks',
    report: 'local-offer-sen-report',
};
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words) => words.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
/** What families read while the list does not show: whom to ring. */
function ringWords({ name, phone }) {
    if (!phone)
        return sayFeedDesk('lineWrite');
    return name ? sayFeedDesk('lineRing', { name, phone }) : sayFeedDesk('lineRingUs', { phone });
}
/** The line to paste into a page: the script with the feed's address, and one tag. */
export function embedLine({ widget, contact, feedAddress, scriptAddress, organization }) {
    const own = widget === 'report' && organization ? ` organization="${escaped(organization)}"` : '';
    const tag = TAGS[widget];
    return (`<script defer src="${escaped(scriptAddress.trim())}" data-feed="${escaped(feedAddress.trim())}"></script>` +
        `<${tag}${own}><p>${escaped(ringWords(contact))}</p></${tag}>`);
}
