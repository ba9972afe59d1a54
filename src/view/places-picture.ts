import { nothing, svg, html, type TemplateResult } from 'lit';
import type { ShownPlaces } from '../feed/disclosure.js';

/** Up to this many places each has a tick of its own; more are drawn as one bar. */
const MOST_TICKS = 30;
const STEP = 8;
const HEIGHT = 12;

const tick = (index: number, kind: 'filled' | 'free' | 'over'): TemplateResult => svg`
  <rect part="tick ${kind}" x=${index * STEP + 1} y="1" width=${STEP - 3} height=${HEIGHT - 2} rx="1"></rect>
  ${kind === 'over' ? svg`<path part="hatch" d="M${index * STEP + 1} ${HEIGHT - 3}l${STEP - 4} ${5 - HEIGHT}m0 5l-${STEP - 5} ${HEIGHT - 6}"></path>` : nothing}
`;

const bar = (width: number, share: number, isOver: boolean): TemplateResult => {
  const filled = Math.round((width - 2) * share);
  return svg`
    <rect part="tick ${isOver ? 'over' : 'free'}" x="1" y="1" width=${width - 2} height=${HEIGHT - 2} rx="1"></rect>
    <rect part="tick filled" x="1" y="1" width=${filled} height=${HEIGHT - 2} rx="1"></rect>
    ${isOver ? svg`<path part="hatch" d="M${filled + 1} ${HEIGHT - 2}l${width - filled - 2} ${3 - HEIGHT}"></path>` : nothing}
  `;
};

/**
 * Filled places solid, free ones open, those over the number of places hatched. Only where both numbers may be
 * shown; the words beside it say the same, so it is hidden from assistive technology.
 */
export function placesPicture({ total, on_roll }: ShownPlaces): TemplateResult | typeof nothing {
  if (total.kind !== 'known' || on_roll.kind !== 'known' || !total.value) return nothing;
  const [places, pupils] = [total.value, on_roll.value];
  const most = Math.max(places, pupils);
  const ticks = Math.min(most, MOST_TICKS);
  const width = ticks * STEP;
  const content =
    most <= MOST_TICKS
      ? Array.from({ length: most }, (_, index) =>
          tick(index, index >= places ? 'over' : index < pupils ? 'filled' : 'free'),
        )
      : bar(width, Math.min(pupils, places) / most, pupils > places);
  return html`<svg
    part="picture"
    viewBox="0 0 ${width} ${HEIGHT}"
    width=${width}
    height=${HEIGHT}
    aria-hidden="true"
    focusable="false"
  >
    ${content}
  </svg>`;
}
