import { html, nothing } from 'lit';
import { failure, waitView } from './feed-view.js';
import { text } from './text.js';
import { sayReport } from './words/report.js';
import { say } from './words/shared.js';
/**
 * No item in the page, and no report in the feed: what can be said of the feed, above the author's own words.
 *
 * @param isAsked the author named one report of the feed.
 */
export function reportMissingView(state, { retry, retrying }, isAsked) {
    if (state.status === 'loading')
        return waitView(say('loading'), retrying ? retry : undefined);
    if (state.status === 'failed')
        return waitView(failure(state), retry);
    if (state.status === 'none' || !isAsked)
        return nothing;
    return html `<p part="message">${text(sayReport('none'))}</p>`;
}
