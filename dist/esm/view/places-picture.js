import { nothing, svg, html } from 'lit';
/** Up to this many places each has a tick of its own, ten to a line so that they can be counted; more are one bar. */
const MOST_TICKS = 30;
const STEP = 10;
const LINE = 14;
const WIDTH = 98;
const HEIGHT = 12;
/** No part of a bar is too thin to see. */
const LEAST = 6;
/** Corners and lines are points, not sizes: a page's `* { all: unset }` can take sizes away. */
function box(kind, x, y, width) {
    const [end, low] = [x + width, y + HEIGHT];
    const hatch = `${x},${y + 4} ${end},${y + 1} ${end},${y + 4.5} ${x},${y + 7.5} ${x},${y + 11} ${end},${y + 8}`;
    return svg `
    <polygon part="tick ${kind}" points="${x},${y} ${end},${y} ${end},${low} ${x},${low}"></polygon>
    ${kind === 'over' ? svg `<polyline part="hatch" points=${hatch}></polyline>` : nothing}
  `;
}
const ticks = (places, pupils) => Array.from({ length: Math.max(places, pupils) }, (_, index) => box(index >= places ? 'over' : index < pupils ? 'filled' : 'free', (index % 10) * STEP + 1, Math.floor(index / 10) * LINE + 1, STEP - 3));
function bar(places, pupils) {
    const rest = pupils > places ? 'over' : 'free';
    const share = Math.min(places, pupils) / Math.max(places, pupils);
    if (share === 1)
        return [box('filled', 1, 1, WIDTH)];
    if (!share)
        return [box(rest, 1, 1, WIDTH)];
    const cut = Math.max(LEAST, Math.min(WIDTH - LEAST, Math.round(WIDTH * share)));
    return [box('filled', 1, 1, cut - 2), box(rest, cut + 1, 1, WIDTH - cut)];
}
/**
 * Filled places solid, free ones open, those over the number of places hatched. Only where both numbers may be
 * shown; the words beside it say the same, so it is hidden from assistive technology.
 */
export function placesPicture({ total, on_roll }) {
    if (total.kind !== 'known' || on_roll.kind !== 'known' || !total.value)
        return nothing;
    const [places, pupils] = [total.value, on_roll.value];
    const most = Math.max(places, pupils);
    const lines = most > MOST_TICKS ? 1 : Math.ceil(most / 10);
    return html `<svg part="picture" viewBox="0 0 100 ${lines * LINE}" aria-hidden="true" focusable="false">
    ${most > MOST_TICKS ? bar(places, pupils) : ticks(places, pupils)}
  </svg>`;
}
