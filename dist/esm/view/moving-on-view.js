import { html, nothing } from 'lit';
import { linkView } from './contact.js';
import { heading } from './heading.js';
import { richText } from './rich-text.js';
import { line, text } from './text.js';
import { sayStatement } from './words/statement.js';
/** The feeds that were read, each speaking for itself; of one alone, itself. */
export const sourcesOf = ({ send }) => send.merged ?? [send];
const KEYS = ['until', 'after', 'before'];
/** What a council says of it itself: its own rule and its link. */
function localRule({ publisher, short_breaks }, isNamed) {
    const { moving_on, adult_url } = short_breaks ?? {};
    const council = isNamed ? publisher?.name : undefined;
    return html `
    ${moving_on
        ? html `<div part="rich">
            ${council ? line(council, 'line council') : nothing} ${richText(moving_on)}
          </div>`
        : nothing}
    ${adult_url
        ? html `<p part="paragraph">
            ${linkView(adult_url, council ? sayStatement('adultOf', { council }) : sayStatement('adult'))}
          </p>`
        : nothing}
  `;
}
export const hasOwnRule = ({ short_breaks }) => Boolean(short_breaks?.moving_on || short_breaks?.adult_url);
/** What changes at 18, the same everywhere; then each council's own rule and link. */
export function changesView(feed, audience) {
    const sources = sourcesOf(feed);
    return html `
    <p part="paragraph">${text(KEYS.map((key) => sayStatement(key, {}, audience)).join(' '))}</p>
    ${sources.filter(hasOwnRule).map((source) => localRule(source, sources.length > 1))}
  `;
}
/** For families of young people who are nearly grown up, above what they chose: what changes at 18. */
export const movingOnView = ({ feed, audience, headingLevel }) => html `
  <div part="notice moving-on">
    ${heading(headingLevel, 'statement-name', sayStatement('movingOn', {}, audience))}
    ${changesView(feed, audience)}
  </div>
`;
