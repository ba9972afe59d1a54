import { html, nothing, type TemplateResult } from 'lit';
import type { NotDated } from '../feed/sessions.js';
import type { Service } from '../feed/types.js';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { heading } from './heading.js';
import { isMost } from './most.js';
import { hoursInWords, oftenInWords, seasonInWords, timeInWords } from './service-times.js';
import { dayInWords, dayName } from './sessions-view.js';
import { text } from './text.js';
import type { Step } from './visit.js';
import {
  type WeekDay,
  type WeekEntry,
  type WeekModel,
  type WeekOptions,
  type WeekSeason,
  usualWeek,
} from './week-model.js';
import type { Audience } from './words/sayer.js';
import { sayService } from './words/services.js';
import { sayWeek } from './words/week.js';

export interface WeekViewOptions extends WeekOptions {
  /** Start of our ids. */
  readonly id: string;
  readonly audience: Audience;
  /** Level of the week's own heading; those below it are one deeper. */
  readonly headingLevel: number;
  /** Asked for another week, where there are two. */
  readonly onSeason: (season: WeekSeason) => void;
  /** Opens a break. */
  readonly stepOf: (service: Service) => Step;
}

type Part = TemplateResult | typeof nothing;

/** Drawn at once in one cell, or in one list below the week; the others are folded. */
const MOST_SHOWN = 10;

/** Copied or read aloud, words stand apart too: a space in a template is taken out when it is made small. */
const GAP = html`<span>${text(' ')}</span>`;

/** Said of it in one line, from a capital. */
function noteView(notes: readonly string[]): Part {
  const words = notes.filter(Boolean).join(', ');
  if (!words) return nothing;
  return html`${GAP}<span part="week-note">${text(capital(words))}</span>`;
}

const linkTo = (service: Service, { stepOf }: WeekViewOptions): TemplateResult => {
  const { href, onClick } = stepOf(service);
  return html`<a part="link week-link" href=${href} @click=${onClick}>${text(service.name)}</a>`;
};

/** A list whose end is folded where it is long. */
function listView(items: readonly TemplateResult[]): TemplateResult {
  const [shown, rest] =
    items.length > MOST_SHOWN + 1 ? [items.slice(0, MOST_SHOWN), items.slice(MOST_SHOWN)] : [items, []];
  return html`
    <ul part="week-list">
      ${shown}
    </ul>
    ${
      rest.length
        ? html`<details part="week-fold">
            <summary part="summary">${text(sayWeek('moreHere', { n: rest.length }))}</summary>
            <ul part="week-list">
              ${rest}
            </ul>
          </details>`
        : nothing
    }
  `;
}

/** When it may not be on although it stands here. */
function doubtOf(
  { session: { season } }: WeekEntry,
  shown: WeekSeason | undefined,
  isSaidAbove: boolean,
): string {
  if (!shown) return seasonInWords(season);
  if (season !== 'unsaid' || isSaidAbove) return '';
  return sayWeek(shown === 'term' ? 'askTerm' : 'askHoliday');
}

/** What to ask where its days cannot be told. */
const ASK: Readonly<Partial<Record<NotDated, 'whichWeeks' | 'whichDays' | 'notAll'>>> = {
  'which-weeks': 'whichWeeks',
  'which-days': 'whichDays',
  exceptions: 'notAll',
};

function notesOf({ service, session, next, why }: WeekEntry): readonly string[] {
  const { location, freq_text } = session.schedule;
  const place =
    service.locations.length > 1 && location !== undefined ? service.locations[location]?.name : '';
  const ask = why && ASK[why];
  return [
    oftenInWords(session.schedule),
    freq_text ? sayWeek('theirWord', { word: freq_text }) : '',
    place ? sayService('atPlace', { place }) : '',
    next ? sayWeek('next', { date: dateInWords(next) }) : '',
    ask ? sayWeek(ask) : '',
  ];
}

function entryView(entry: WeekEntry, options: WeekViewOptions, doubt: string): TemplateResult {
  const hours = hoursInWords(entry.session.schedule);
  return html`
    <li part="week-item">
      <span part="week-hours ${hours ? '' : 'week-unsaid'}">${text(hours || sayWeek('unsaid'))}</span>
      <span part="week-what"
        >${GAP}${linkTo(entry.service, options)}${noteView([...notesOf(entry), doubt])}</span
      >
    </li>
  `;
}

function dayView({ day, cells }: WeekDay, view: (entry: WeekEntry) => TemplateResult): TemplateResult {
  const isFree = cells.every((cell) => !cell.length);
  return html`
    <tr part="week-row" role="row">
      <th part="week-day" role="rowheader" scope="row">${text(dayName(day))}</th>
      ${
        isFree
          ? html`<td
              part="week-cell week-free"
              role="cell"
              colspan=${cells.length}
              aria-colspan=${cells.length}
            >
              ${text(sayWeek('free'))}
            </td>`
          : cells.map(
              (cell) =>
                html`<td part="week-cell" role="cell">
                  ${cell.length ? listView(cell.map(view)) : nothing}
                </td>`,
            )
      }
    </tr>
  `;
}

/**
 * A real table at every width: where there is little room it looks like a list by day. Roles are stated because the
 * narrow layout changes `display`.
 */
const tableView = (
  { parts, days }: WeekModel,
  view: (entry: WeekEntry) => TemplateResult,
): TemplateResult => html`
  <table part="week-table" role="table">
    <caption part="hidden">
      ${text(sayWeek('caption'))}
    </caption>
    <thead part="week-head" role="rowgroup">
      <tr part="week-row" role="row">
        <th part="week-part" role="columnheader" scope="col">${text(sayWeek('day'))}</th>
        ${parts.map(
          (part) => html`<th part="week-part" role="columnheader" scope="col">${text(sayWeek(part))}</th>`,
        )}
      </tr>
    </thead>
    <tbody part="week-body" role="rowgroup">
      ${days.map((day) => dayView(day, view))}
    </tbody>
  </table>
`;

const choiceView = (shown: WeekSeason, { onSeason }: WeekViewOptions): TemplateResult => html`
  <div part="week-choice" role="group" aria-label=${sayWeek('choose')}>
    ${(['term', 'holiday'] as const).map(
      (season) => html`
        <button
          part="button week-season"
          type="button"
          aria-pressed=${season === shown}
          @click=${() => onSeason(season)}
        >
          ${text(sayWeek(season))}
        </button>
      `,
    )}
  </div>
`;

type Words = Parameters<typeof sayWeek>[0];

/** What stands below the week: a heading, a sentence, a list. Nothing where the list is empty. */
function belowView(
  title: Words,
  why: Words | undefined,
  items: readonly TemplateResult[],
  { headingLevel, audience }: WeekViewOptions,
): Part {
  if (!items.length) return nothing;
  return html`
    <div part="week-below">
      ${heading(headingLevel + 1, 'week-name', sayWeek(title))}
      ${why ? html`<p part="paragraph">${text(sayWeek(why, {}, audience))}</p>` : nothing} ${listView(items)}
    </div>
  `;
}

const serviceItem = (service: Service, words: string, options: WeekViewOptions): TemplateResult => html`
  <li part="week-item">
    <span part="week-what">${GAP}${linkTo(service, options)}${noteView([words])}</span>
  </li>
`;

function belowViews(model: WeekModel, options: WeekViewOptions): readonly Part[] {
  const { audience } = options;
  const dates = model.dates.map(
    ({ service, session, date }) => html`
      <li part="week-item week-dated">
        <span part="week-hours">${text(dayInWords(date))}</span>
        <span part="week-what"
          >${GAP}${linkTo(service, options)}${noteView([hoursInWords(session.schedule)])}</span
        >
      </li>
    `,
  );
  return [
    belowView(
      'moreTimes',
      undefined,
      model.more.map(({ service, n }) => serviceItem(service, sayWeek('moreTimesOf', { n }), options)),
      options,
    ),
    belowView('dates', model.hasMoreDates ? 'moreDates' : undefined, dates, options),
    belowView(
      'otherTimes',
      'otherTimesWhy',
      model.others.map((entry) =>
        serviceItem(
          entry.service,
          [hoursInWords(entry.session.schedule), ...notesOf(entry)].filter(Boolean).join(', '),
          options,
        ),
      ),
      options,
    ),
    belowView(
      'timesToCheck',
      'timesToCheckWhy',
      model.unclear.map((service) => serviceItem(service, '', options)),
      options,
    ),
    belowView(
      'noTimes',
      'noTimesWhy',
      model.silent.map((service) =>
        serviceItem(
          service,
          service.send.times.map((time) => timeInWords(time, audience)).join(', '),
          options,
        ),
      ),
      options,
    ),
  ];
}

const TITLES = { term: 'weekTerm', holiday: 'weekHoliday' } as const;
const EMPTY = { term: 'emptyTerm', holiday: 'emptyHoliday' } as const;
const MOST = { term: 'mostTerm', holiday: 'mostHoliday' } as const;

/** A usual week of some breaks, what is on set dates, and whom to ask about the others. */
export function weekView(services: readonly Service[], options: WeekViewOptions): TemplateResult {
  const model = usualWeek(services, options);
  const { season } = model;
  const sessions = [
    ...new Set(model.days.flatMap(({ cells }) => cells.flat()).map(({ session }) => session)),
  ];
  const isSaidAbove = season !== undefined && isMost(sessions, (session) => session.season === 'unsaid');
  const view = (entry: WeekEntry): TemplateResult =>
    entryView(entry, options, doubtOf(entry, season, isSaidAbove));
  return html`
    <div part="week">
      ${heading(options.headingLevel, 'heading', sayWeek(season ? TITLES[season] : 'week'))}
      ${season ? choiceView(season, options) : nothing}
      ${isSaidAbove ? html`<p part="paragraph">${text(sayWeek(MOST[season]))}</p>` : nothing}
      ${
        sessions.length
          ? tableView(model, view)
          : html`<p part="paragraph">
              ${text(sayWeek(season ? EMPTY[season] : 'empty', {}, options.audience))}
            </p>`
      }
      ${belowViews(model, options)}
    </div>
  `;
}
