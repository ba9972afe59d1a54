import { html, nothing, svg } from 'lit';
import { monthsBetween } from '../feed/dates.js';
import { fitOf } from '../search/facets.js';
import { linkView } from './contact.js';
import { monthInWords, YEAR_MONTHS } from './formats.js';
import { heading } from './heading.js';
import { changesView, hasOwnRule, sourcesOf } from './moving-on-view.js';
import { richText } from './rich-text.js';
import { timeInWords } from './service-times.js';
import { line, text } from './text.js';
import { stepView } from './visit-parts.js';
import { sayStatement } from './words/statement.js';
/** When the law wants breaks to be had: Breaks for Carers of Disabled Children Regulations 2011, reg 4(2). */
const TIMES = ['daytime', 'evening', 'overnight', 'weekend', 'school-holiday'];
/** How many breaks there are at each time of day and year, and how many may be; times that none is known for are left out. */
export function rangeOf(services, context) {
    return TIMES.map((time) => {
        const fits = services.map((service) => fitOf(service, 'time', time, context));
        const count = (fit) => fits.filter((one) => one === fit).length;
        return { time, known: count('yes'), unsaid: count('unsaid') };
    }).filter(({ known }) => known);
}
/** Drawn beside the number, which is in words. */
const bar = (n, most) => html `
  <svg part="glance-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg `<rect part="glance-fill" width=${(n / most) * 100} height="8"></rect>`}
  </svg>
`;
function glanceView({ services, context, audience, step }) {
    const range = rangeOf(services, context);
    if (!range.length)
        return nothing;
    const most = Math.max(...range.map(({ known }) => known));
    return html `
    <p part="paragraph glance-name">${text(sayStatement('glance'))}</p>
    <ul part="glance bare">
      ${range.map(({ time, known, unsaid }) => {
        const words = timeInWords(time, audience);
        return html `
          <li part="glance-row">
            ${step ? stepView(step({ time }), words, 'link alone glance-link') : line(words, 'glance-link')}
            ${bar(known, most)}
            <span part="glance-count">
              ${line(sayStatement('breaks', { n: known }))}
              ${unsaid ? line(sayStatement('unsaid', { n: unsaid }), 'line secondary') : nothing}
            </span>
          </li>
        `;
    })}
    </ul>
    ${range.length > 1 ? html `<p part="paragraph secondary">${text(sayStatement('several'))}</p>` : nothing}
  `;
}
const rich = (blocks) => blocks ? html `<div part="rich">${richText(blocks)}</div>` : nothing;
/** When it was looked at last; a day that is still to come says nothing of that. */
function reviewedIn(reviewed, today) {
    if (!reviewed || reviewed > today)
        return '';
    const isOld = monthsBetween(reviewed, today) >= YEAR_MONTHS;
    return sayStatement(isOld ? 'reviewedOld' : 'reviewed', { date: monthInWords(reviewed) });
}
function linksView({ publisher, short_breaks = {} }, today) {
    const { reviewed, comment_url, statement_url } = short_breaks;
    const when = reviewedIn(reviewed, today);
    const council = publisher?.name;
    if (!when && !comment_url && !statement_url)
        return nothing;
    return html `
    <div part="statement-links">
      ${when ? line(when) : nothing}
      ${comment_url ? html `<p part="paragraph">${linkView(comment_url, sayStatement('comment'))}</p>` : nothing}
      ${statement_url
        ? html `<p part="paragraph">
              ${linkView(statement_url, council ? sayStatement('ownOf', { council }) : sayStatement('own'))}
            </p>`
        : nothing}
    </div>
  `;
}
/** Draws parts under their names, those with nothing in them left out; nothing where none is left. */
const sectionsView = (level, audience, parts) => parts.flatMap(([title, ...body]) => body.every((part) => part === nothing)
    ? []
    : html `<div part="statement-part">
          ${heading(level, 'statement-name', sayStatement(title, {}, audience))} ${body}
        </div>`);
/** What one council says, part by part. Parts it does not have are not there. */
function sourceView(source, { today, audience }, level, glance) {
    const { range, criteria, how_it_meets_needs } = source.short_breaks ?? {};
    const links = linksView(source, today);
    return [
        ...sectionsView(level, audience, [
            ['range', rich(range), glance],
            ['criteria', rich(criteria)],
            ['needs', rich(how_it_meets_needs)],
        ]),
        ...(links === nothing ? [] : [links]),
    ];
}
/**
 * The short breaks statement that a council publishes, as a page: the parts of the Breaks for Carers of Disabled Children
 * Regulations 2011, reg 5, as far as the feed has them, and how many breaks its list has at each time. It never says what
 * is missing, and leaves its title to whoever shows it. Of several feeds, each council's own under its name. Nothing where no feed says anything.
 */
export function statementView(options) {
    const { feed, audience, headingLevel: level } = options;
    const sources = sourcesOf(feed);
    const [only, ...others] = sources;
    const glance = glanceView(options);
    const own = only && !others.length
        ? sourceView(only, options, level, glance)
        : [
            ...sectionsView(level, audience, [['range', glance]]),
            ...sources.map((source) => {
                const parts = sourceView(source, options, level + 1, nothing);
                const name = source.publisher?.name;
                return parts.length
                    ? html `<div part="statement-council">
                  ${name ? heading(level, 'statement-name', name) : nothing} ${parts}
                </div>`
                    : nothing;
            }),
        ];
    const moving = sources.some(hasOwnRule) ? changesView(feed, audience) : nothing;
    const all = [...own, ...sectionsView(level, audience, [['movingOn', moving]])];
    if (all.every((part) => part === nothing))
        return nothing;
    return html `<div part="statement">${all}</div>`;
}
