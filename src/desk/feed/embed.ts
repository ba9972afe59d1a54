import { sayFeedDesk } from '../../view/words/feed-desk.js';
import type { FeedModel, PreviewKey } from './work-types.js';

const TAGS: Readonly<Record<PreviewKey, string>> = {
  finder: 'local-offer-service-finder',
  places: 'local-offer-vacancy-table',
  breaks: 'local-offer-short-breaks',
  report: 'local-offer-sen-report',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

interface Line {
  readonly widget: PreviewKey;
  readonly contact: FeedModel['contact'];
  readonly feedAddress: string;
  readonly scriptAddress: string;
  /** For a report: the school's number or id in the feed. */
  readonly organization?: string;
}

/** What families read while the list does not show: whom to ring. */
function ringWords({ name, phone }: FeedModel['contact']): string {
  if (!phone) return sayFeedDesk('lineWrite');
  return name ? sayFeedDesk('lineRing', { name, phone }) : sayFeedDesk('lineRingUs', { phone });
}

/** The line to paste into a page: the script with the feed's address, and one tag. */
export function embedLine({ widget, contact, feedAddress, scriptAddress, organization }: Line): string {
  const own = widget === 'report' && organization ? ` organization="${escaped(organization)}"` : '';
  const tag = TAGS[widget];
  return (
    `<script defer src="${escaped(scriptAddress.trim())}" data-feed="${escaped(feedAddress.trim())}"></script>` +
    `<${tag}${own}><p>${escaped(ringWords(contact))}</p></${tag}>`
  );
}
