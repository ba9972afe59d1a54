import { html, nothing } from 'lit';
import { pictureView } from './finder-pictures.js';
import { text } from './text.js';
import { ringView, stepView, titleView } from './visit-parts.js';
import { sayFinder } from './words/finder.js';
import { sayResults } from './words/results.js';
/** Large plain links, each with a picture. */
export const startsView = ({ starts, audience, acts }, changes = (category) => ({ category })) => {
    return html `
    <ul part="starts bare">
      ${starts.map(({ key }) => {
        const { href, onClick } = acts.step(changes(key));
        return html `
          <li part="start-item">
            <a part="start" href=${href} @click=${onClick}>
              ${pictureView(key)}<span part="start-words">${text(sayFinder(key, {}, audience))}</span>
            </a>
          </li>
        `;
    })}
    </ul>
  `;
};
/** Before a search: where to start, a person to ring, then everything. */
export const startView = (options) => {
    const { feed, audience, headingLevel, starts, all, acts } = options;
    return html `
    ${starts.length > 1 ? html `${titleView(headingLevel, sayFinder('start', {}, audience))}${startsView(options)}` : nothing}
    ${ringView(feed, sayResults('ringSomebody', {}, audience))}
    <p part="paragraph">
      ${stepView(acts.step({ show: 'all' }), sayFinder('all', { n: all }, audience), 'link alone all')}
    </p>
  `;
};
