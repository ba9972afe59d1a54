/** What every part of a report is drawn with. */
import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { text } from './text.js';
import { sayReport } from './words/report.js';
/** A sentence of the report, in the words for whoever it speaks to. */
export const sayIn = ({ model: { audience } }, key, slots = {}) => sayReport(key, slots, audience);
/** The page's address with a place in it, whole: a foreign `<base>` moves what is not. */
const placeHref = (id) => `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(id)}`;
/** A link to a place in the report. */
export const placeLink = ({ acts }, id, words, part = 'link alone') => html `<a part=${part} href=${placeHref(id)} @click=${(event) => acts.go(event, id)}
    >${text(words)}</a
  >`;
/** A part under its heading; nothing where there is nothing in it. */
export const partView = (options, name, words, body, id = '') => body === nothing
    ? nothing
    : html `<div part="report-part ${name}" id=${id || nothing}>
        ${heading(options.level, 'report-name', words)} ${body}
      </div>`;
