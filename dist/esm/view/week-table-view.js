import { html, nothing } from 'lit';
import { hoursInWords, seasonInWords } from './service-times.js';
import { dayName } from './sessions-view.js';
import { text } from './text.js';
import { GAP, linkTo, listView, notesOf, noteView } from './week-parts.js';
import { sayWeek } from './words/week.js';
/** When it may not be on although it stands here. */
function doubtOf({ session: { season } }, shown, isSaidAbove) {
    if (!shown)
        return seasonInWords(season);
    if (season !== 'unsaid' || isSaidAbove)
        return '';
    return sayWeek(shown === 'term' ? 'askTerm' : 'askHoliday');
}
function entryView(entry, options, doubt) {
    const hours = hoursInWords(entry.session.schedule);
    return html `
    <li part="week-item">
      <span part="week-hours ${hours ? '' : 'week-unsaid'}">${text(hours || sayWeek('unsaid'))}</span>
      <span part="week-what"
        >${GAP}${linkTo(entry.service, options)}${noteView([...notesOf(entry), doubt])}</span
      >
    </li>
  `;
}
function dayView({ day, cells }, view) {
    const isFree = cells.every((cell) => !cell.length);
    return html `
    <tr part="week-row" role="row">
      <th part="week-day" role="rowheader" scope="row">${text(dayName(day))}</th>
      ${isFree
        ? html `<td
              part="week-cell week-free"
              role="cell"
              colspan=${cells.length}
              aria-colspan=${cells.length}
            >
              ${text(sayWeek('free'))}
            </td>`
        : cells.map((cell) => html `<td part="week-cell" role="cell">
                  ${cell.length ? listView(cell.map(view)) : nothing}
                </td>`)}
    </tr>
  `;
}
/**
 * A real table at every width: where there is little room it looks like a list by day. Roles are stated because the
 * narrow layout changes `display`.
 *
 * @param isSaidAbove the sentence above says that most do not say their season: it need not stand at each.
 */
export function tableView({ season, parts, days }, options, isSaidAbove) {
    const view = (entry) => entryView(entry, options, doubtOf(entry, season, isSaidAbove));
    return html `
    <table part="week-table" role="table">
      <caption part="hidden">
        ${text(sayWeek('caption'))}
      </caption>
      <thead part="week-head" role="rowgroup">
        <tr part="week-row" role="row">
          <th part="week-part" role="columnheader" scope="col">${text(sayWeek('day'))}</th>
          ${parts.map((part) => html `<th part="week-part" role="columnheader" scope="col">${text(sayWeek(part))}</th>`)}
        </tr>
      </thead>
      <tbody part="week-body" role="rowgroup">
        ${days.map((day) => dayView(day, view))}
      </tbody>
    </table>
  `;
}
