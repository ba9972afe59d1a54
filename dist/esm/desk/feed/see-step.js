import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { text } from '../../view/text.js';
import { PREVIEW_NAMES, sayFeedDesk } from '../../view/words/feed-desk.js';
import { radiosView, selectView } from '../fields.js';
import { stepView } from '../step-view.js';
import { commentsView } from './comments-view.js';
/**
 * The widget itself, in a shadow root of its own so that this page's style does not reach it, and with nothing of it in
 * this page's address.
 */
function widgetView({ key, report, today }) {
    switch (key) {
        case 'places':
            return html `<local-offer-vacancy-table
        isolate
        address="none"
        heading-level="3"
        .today=${today}
      ></local-offer-vacancy-table>`;
        case 'breaks':
            return html `<local-offer-short-breaks
        isolate
        address="none"
        heading-level="3"
        .today=${today}
      ></local-offer-short-breaks>`;
        case 'report':
            return html `<local-offer-sen-report
        isolate
        address="none"
        heading-level="3"
        organization=${report}
        .today=${today}
      ></local-offer-sen-report>`;
        case 'finder':
            return html `<local-offer-service-finder
        isolate
        address="none"
        heading-level="3"
        .today=${today}
      ></local-offer-service-finder>`;
    }
}
const reportsView = ({ reports }, { key, report }, acts) => key === 'report' && reports.length > 1
    ? selectView({
        id: 'whose-report',
        label: sayFeedDesk('seeReport'),
        value: report,
        options: reports.map(({ id, name }) => [id, name]),
        choose: (id) => void acts.chooseReport(id),
    })
    : nothing;
/** Another document or another widget is another element: nothing typed in the last one stays. */
const frameView = (preview) => html `
  <div class="frame" role="region" aria-label=${sayFeedDesk('frame', { widget: PREVIEW_NAMES[preview.key] })}>
    ${keyed(preview.document, html `<local-offer-feed .document=${preview.document}>
        ${keyed(preview.report + preview.key, widgetView(preview))}
      </local-offer-feed>`)}
  </div>
`;
const partWords = ({ shown, all }) => shown < all
    ? html `<p class="hint">
        ${text(sayFeedDesk('seePart', { n: shown.toLocaleString('en-GB'), all: all.toLocaleString('en-GB') }))}
      </p>`
    : nothing;
const widgetsView = (model, preview, acts) => html `
  <p>${text(sayFeedDesk('seeLead'))}</p>
  <div class="tabs">
    ${radiosView({
    id: 'preview',
    label: sayFeedDesk('seeWidget'),
    value: preview.key,
    options: model.previews.map((key) => [key, PREVIEW_NAMES[key]]),
    choose: (key) => void acts.choosePreview(key),
})}
  </div>
  ${reportsView(model, preview, acts)} ${partWords(preview)} ${frameView(preview)}
`;
/** Step 3: the widgets themselves, fed by what was read; and what no widget shows yet. */
export const seeStep = (state, model, preview, acts) => stepView('see', 3, sayFeedDesk('seeStep'), model && (preview || model.comments.length)
    ? html `${preview ? widgetsView(model, preview, acts) : nothing} ${commentsView(state, model, acts)}`
    : html `<p class="inset">${text(sayFeedDesk('seeFirst'))}</p>`);
