import { html, nothing } from 'lit';
import { URGENT_GROUPS, URGENT_HELP } from '../search/urgent-help.js';
import { urgentLines } from '../search/urgent-lines.js';
import { heading } from './heading.js';
import { text } from './text.js';
import { sayUrgent } from './words/urgent.js';
const BOTH = ['self-harm', 'abuse'];
/** Ways in that stand beside the number to ring or text, which comes first and has a frame. */
const ASIDE = /sign|relay|online/;
/** Numbers stand in the groups they are said in, so that they are read aloud well: "0800 1111". */
function wayView({ kind, to, say = '', href }) {
    const words = sayUrgent(kind, { to, say });
    const part = ASIDE.test(kind) ? 'link urgent-way urgent-aside' : 'link urgent-way';
    return href
        ? html `<a part=${part} href=${href} referrerpolicy="origin">${text(words)}</a>`
        : html `<span part="plain">${text(words)}</span>`;
}
const itemView = (line) => html `
  <li part="urgent-item">
    <div part="urgent-who">
      <strong part="line urgent-name">${text(line.name)}</strong>
      ${line.for ? html `<span part="line urgent-for">${text(line.for)}</span>` : nothing}
    </div>
    <div part="urgent-ways">${line.ways.map(wayView)}</div>
  </li>
`;
const listView = (lines) => html `<ul part="list bare urgent-list" role="list">
    ${lines.map(itemView)}
  </ul>`;
const ours = (key, audience) => ({
    name: URGENT_HELP[key].name,
    for: sayUrgent(key, {}, audience),
    ways: URGENT_HELP[key].ways,
});
/** 999 stands above both groups, once; then the council's own lines, then those everybody has. */
function groupLines(group, { feed, audience }) {
    const known = URGENT_GROUPS[group].filter((key) => key !== 'emergency');
    return [...urgentLines(feed.send.urgent ?? [], group), ...known.map((key) => ours(key, audience))];
}
const openGroup = (group, options) => html `
  ${heading(options.headingLevel + 1, 'urgent-group', sayUrgent(group, {}, options.audience))}
  ${listView(groupLines(group, options))}
`;
const foldedGroup = (group, options) => html `
  <details part="details urgent-more">
    <summary part="summary">${text(sayUrgent(group, {}, options.audience))}</summary>
    ${listView(groupLines(group, options))}
  </details>
`;
/**
 * Whom to turn to now: the groups that the words call for in full, the likelier first, the other folded below.
 * A plain region of the page: nothing opens by itself, moves, or has to be closed.
 *
 * @param groups as `urgentIn` gives them; with none, at the foot of an empty result, both stand in full
 */
export function urgentView(groups, options) {
    const { headingLevel, audience } = options;
    const open = groups.length ? groups : BOTH;
    return html `
    <section part="urgent" aria-label=${sayUrgent('heading')}>
      ${heading(headingLevel, 'heading urgent-heading', sayUrgent('heading'))}
      <p part="paragraph urgent-lead">${text(sayUrgent('lead', {}, audience))}</p>
      ${listView([ours('emergency', audience)])}
      ${open.includes('abuse') ? html `<p part="paragraph">${text(sayUrgent('silent', {}, audience))}</p>` : nothing}
      ${open.map((group) => openGroup(group, options))}
      ${BOTH.filter((group) => !open.includes(group)).map((group) => foldedGroup(group, options))}
      <p part="paragraph secondary">${text(sayUrgent('relayAny', {}, audience))}</p>
    </section>
  `;
}
