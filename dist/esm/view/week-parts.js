/** What the week's table and the lists below it are made of. */
import { html, nothing } from 'lit';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { oftenInWords } from './service-times.js';
import { text } from './text.js';
import { sayService } from './words/services.js';
import { sayWeek } from './words/week.js';
/** Drawn at once in one cell, or in one list below the week; the others are folded. */
const MOST_SHOWN = 10;
/** Copied or read aloud, words stand apart too: a space in a template is taken out when it is made small. */
export const GAP = html `<span>${text(' ')}</span>`;
/** Said of it in one line, from a capital. */
export function noteView(notes) {
    const words = notes.filter(Boolean).join(', ');
    if (!words)
        return nothing;
    return html `${GAP}<span part="week-note">${text(capital(words))}</span>`;
}
export const linkTo = (service, { stepOf }) => {
    const { href, onClick } = stepOf(service);
    return html `<a part="link week-link" href=${href} @click=${onClick}>${text(service.name)}</a>`;
};
/** A list whose end is folded where it is long. */
export function listView(items) {
    const [shown, rest] = items.length > MOST_SHOWN + 1 ? [items.slice(0, MOST_SHOWN), items.slice(MOST_SHOWN)] : [items, []];
    return html `
    <ul part="week-list">
      ${shown}
    </ul>
    ${rest.length
        ? html `<details part="week-fold">
            <summary part="summary">${text(sayWeek('moreHere', { n: rest.length }))}</summary>
            <ul part="week-list">
              ${rest}
            </ul>
          </details>`
        : nothing}
  `;
}
/** What to ask where its days cannot be told. */
const ASK = {
    'which-weeks': 'whichWeeks',
    'which-days': 'whichDays',
    exceptions: 'notAll',
};
/** What is said of one time: how often, where, when next, what to ask. */
export function notesOf({ service, session, next, why }) {
    const { location, freq_text } = session.schedule;
    const place = service.locations.length > 1 && location !== undefined ? service.locations[location]?.name : '';
    const ask = why && ASK[why];
    return [
        oftenInWords(session.schedule),
        freq_text ? sayWeek('theirWord', { word: freq_text }) : '',
        place ? sayService('atPlace', { place }) : '',
        next ? sayWeek('next', { date: dateInWords(next) }) : '',
        ask ? sayWeek(ask) : '',
    ];
}
