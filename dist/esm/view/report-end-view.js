import { html, nothing } from 'lit';
import { richText as readRich } from '../feed/rich-text.js';
import { linkView, publisherView } from './contact.js';
import { explainedText } from './glossary.js';
import { monthInWords } from './formats.js';
import { healthView } from './report-health-view.js';
import { pictureView } from './report-item-view.js';
import { partView, sayIn } from './report-parts.js';
import { provisionView } from './report-provision-view.js';
import { line, text } from './text.js';
import { say } from './words/shared.js';
const rich = (words, { explain }) => {
    const blocks = words ? readRich(words) : undefined;
    return blocks ? html `<div part="report-rich">${explainedText(blocks, explain)}</div>` : nothing;
};
function movingView(options) {
    const { movingOn } = options.model;
    if (!movingOn.length)
        return nothing;
    return html `
    <dl part="report-facts">
      ${movingOn.map(({ age, when, what }) => html `
          <div part="report-fact">
            <dt part="report-label">
              ${line(/^\d/.test(age) ? `${sayIn(options, 'age')} ${age}` : age)}
              ${when ? line(when, 'line secondary') : nothing}
            </dt>
            <dd part="report-value">${line(what)}</dd>
          </div>
        `)}
    </dl>
  `;
}
function storiesView(options) {
    const { stories } = options.model;
    if (!stories.length)
        return nothing;
    return html `
    <ul part="bare stories">
      ${stories.map(({ text: words, image, alt }) => html `
          <li part="story">
            ${pictureView(image, alt, options.pictures)}
            <div part="story-words">${rich(words, options)}</div>
          </li>
        `)}
    </ul>
  `;
}
/** Only web addresses may be followed; a feed's other words are shown. */
function papersView(options) {
    const { papers } = options.model;
    if (!papers.length)
        return nothing;
    return html `
    <ul part="bare report-contents">
      ${papers.map(({ key, url, date }) => {
        // The keys of papers are keys of sentences: both lists are ours.
        const name = sayIn(options, key);
        const words = date ? sayIn(options, 'dated', { name, date: monthInWords(date) }) : name;
        return html `<li part="report-link">${linkView(url, words)}</li>`;
    })}
    </ul>
  `;
}
const agesOf = (options, { minimum_age: from, maximum_age: to }) => from === undefined
    ? to === undefined
        ? ''
        : sayIn(options, 'agesTo', { to })
    : to === undefined || to >= 25
        ? sayIn(options, 'agesFrom', { from })
        : sayIn(options, 'ages', { from, to });
/** From 16 on for a college; up to then, or beyond, for a school: what is for other ages is left out. */
const isFor = ({ model }) => ({ minimum_age = 0, maximum_age = 25 }) => model.audience === 'young-people' ? maximum_age > 16 : minimum_age < 16;
/** What the council says every school or college should ordinarily provide, folded. */
function ordinarilyView(options) {
    const all = (options.send?.ordinarily_available ?? []).filter(isFor(options));
    if (!all.length)
        return nothing;
    return html `
    <details part="details">
      <summary part="summary">${text(sayIn(options, 'ordinarily'))}</summary>
      <ul part="bare ordinarily">
        ${all.map((one) => {
        const ages = agesOf(options, one);
        return html `
            <li part="ordinarily-item">
              ${one.title ? html `<strong part="line">${text(one.title)}</strong>` : nothing}
              ${ages ? line(ages, 'line secondary') : nothing} ${rich(one.text, options)}
              ${one.url ? linkView(one.url, say('website'), 'link alone screen-only') : nothing}
            </li>
          `;
    })}
      </ul>
    </details>
  `;
}
/** A person to ask, where the council names one; where it is from; the page's address on paper. */
function footView(options, send) {
    const { contact, publisher } = send ?? {};
    return html `
    <div part="footer">
      ${contact ? html `<p part="paragraph">${publisherView(contact)}</p>` : nothing}
      ${publisher && options.model.usesFeed
        ? html `<p part="paragraph secondary">
              ${text(sayIn(options, 'from', { publisher: publisher.name }))}
            </p>`
        : nothing}
      <p part="print-only">${text(say('printedFrom', { address: location.href }))}</p>
    </div>
  `;
}
const endings = (options) => [
    ['health', healthView(options)],
    ['provision', provisionView(options)],
    ['moving', movingView(options)],
    ['stories', storiesView(options)],
    ['papers', papersView(options)],
];
/** The parts at the end that have something in them, for the list of what can be read. */
export const endPlaces = (options) => endings(options).flatMap(([name, body]) => body === nothing ? [] : { id: options.idOf(name), words: sayIn(options, name) });
/** What stands after a report. */
export const reportEndView = (options) => html `
  ${endings(options).map(([name, body]) => partView(options, `report-${name}`, sayIn(options, name), body, options.idOf(name)))}
  ${ordinarilyView(options)} ${footView(options, options.send)}
`;
