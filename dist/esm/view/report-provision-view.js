import { html, nothing, svg } from 'lit';
import { pictureView } from './report-item-view.js';
import { sayIn } from './report-parts.js';
import { line, text } from './text.js';
function figureWords(options, figure) {
    switch (figure.kind) {
        case 'known':
            return sayIn(options, 'pupils', { n: figure.value });
        case 'under':
            return sayIn(options, 'under', { under: figure.under });
        case 'words':
            return sayIn(options, 'pupilsWords', { words: figure.words });
        case 'hidden':
            return sayIn(options, 'hidden');
        case 'unknown':
            return '';
    }
}
/** Beside the number in words; nothing where the number is hidden. */
const barView = (n, most) => html `
  <svg part="report-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg `<rect part="report-fill" width=${(n / most) * 100} height="8"></rect>`}
  </svg>
`;
function provisionRow(options, one, most) {
    const words = figureWords(options, one.pupils);
    const n = one.pupils.kind === 'known' ? one.pupils.value : 0;
    return html `
    <li part="provision-row">
      <div part="provision-what">
        <strong part="line">${text(one.name)}</strong>
        ${one.layer ? line(one.layer, 'line secondary') : nothing} ${one.text ? line(one.text) : nothing}
        ${pictureView(one.image, one.alt, options.pictures)}
      </div>
      ${words ? html `<div part="provision-count">${n ? barView(n, most) : nothing}${line(words)}</div>` : nothing}
    </li>
  `;
}
/** What the school runs, with a bar for each number that may be shown. */
export function provisionView(options) {
    const { provision, under } = options.model;
    if (!provision.length)
        return nothing;
    const most = Math.max(1, ...provision.map(({ pupils }) => (pupils.kind === 'known' ? pupils.value : 0)));
    const hides = provision.some(({ pupils }) => pupils.kind === 'under' || pupils.kind === 'hidden');
    return html `
    <ul part="bare provision">
      ${provision.map((one) => provisionRow(options, one, most))}
    </ul>
    ${hides ? html `<p part="paragraph secondary">${text(sayIn(options, 'provisionHint', { under }))}</p>` : nothing}
  `;
}
