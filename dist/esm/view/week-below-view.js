import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { hoursInWords, timeInWords } from './service-times.js';
import { dayInWords } from './sessions-view.js';
import { text } from './text.js';
import { GAP, linkTo, listView, notesOf, noteView } from './week-parts.js';
import { sayWeek } from './words/week.js';
/** What stands below the week: a heading, a sentence, a list. Nothing where the list is empty. */
function belowView(title, why, items, { headingLevel, audience }) {
    if (!items.length)
        return nothing;
    return html `
    <div part="week-below">
      ${heading(headingLevel + 1, 'week-name', sayWeek(title))}
      ${why ? html `<p part="paragraph">${text(sayWeek(why, {}, audience))}</p>` : nothing} ${listView(items)}
    </div>
  `;
}
const serviceItem = (service, words, options) => html `
  <li part="week-item">
    <span part="week-what">${GAP}${linkTo(service, options)}${noteView([words])}</span>
  </li>
`;
/** What is on set dates, and whom to ask about the others. */
export function belowViews(model, options) {
    const { audience } = options;
    const dates = model.dates.map(({ service, session, date }) => html `
      <li part="week-item week-dated">
        <span part="week-hours">${text(dayInWords(date))}</span>
        <span part="week-what"
          >${GAP}${linkTo(service, options)}${noteView([hoursInWords(session.schedule)])}</span
        >
      </li>
    `);
    return [
        belowView('moreTimes', undefined, model.more.map(({ service, n }) => serviceItem(service, sayWeek('moreTimesOf', { n }), options)), options),
        belowView('dates', model.hasMoreDates ? 'moreDates' : undefined, dates, options),
        belowView('otherTimes', 'otherTimesWhy', model.others.map((entry) => serviceItem(entry.service, [hoursInWords(entry.session.schedule), ...notesOf(entry)].filter(Boolean).join(', '), options)), options),
        belowView('timesToCheck', 'timesToCheckWhy', model.unclear.map((service) => serviceItem(service, '', options)), options),
        belowView('noTimes', 'noTimesWhy', model.silent.map((service) => serviceItem(service, service.send.times.map((time) => timeInWords(time, audience)).join(', '), options)), options),
    ];
}
