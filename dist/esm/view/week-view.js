import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { isMost } from './most.js';
import { text } from './text.js';
import { belowViews } from './week-below-view.js';
import { usualWeek } from './week-model.js';
import { tableView } from './week-table-view.js';
import { sayWeek } from './words/week.js';
const choiceView = (shown, { onSeason }) => html `
  <div part="week-choice" role="group" aria-label=${sayWeek('choose')}>
    ${['term', 'holiday'].map((season) => html `
        <button
          part="button week-season"
          type="button"
          aria-pressed=${season === shown}
          @click=${() => onSeason(season)}
        >
          ${text(sayWeek(season))}
        </button>
      `)}
  </div>
`;
const TITLES = { term: 'weekTerm', holiday: 'weekHoliday' };
const EMPTY = { term: 'emptyTerm', holiday: 'emptyHoliday' };
const MOST = { term: 'mostTerm', holiday: 'mostHoliday' };
/** A usual week of some breaks, what is on set dates, and whom to ask about the others. */
export function weekView(services, options) {
    const model = usualWeek(services, options);
    const { season } = model;
    const sessions = [
        ...new Set(model.days.flatMap(({ cells }) => cells.flat()).map(({ session }) => session)),
    ];
    const isSaidAbove = season !== undefined && isMost(sessions, (session) => session.season === 'unsaid');
    return html `
    <div part="week">
      ${heading(options.headingLevel, 'heading', sayWeek(season ? TITLES[season] : 'week'))}
      ${season ? choiceView(season, options) : nothing}
      ${isSaidAbove ? html `<p part="paragraph">${text(sayWeek(MOST[season]))}</p>` : nothing}
      ${sessions.length
        ? tableView(model, options, isSaidAbove)
        : html `<p part="paragraph">
              ${text(sayWeek(season ? EMPTY[season] : 'empty', {}, options.audience))}
            </p>`}
      ${belowViews(model, options)}
    </div>
  `;
}
