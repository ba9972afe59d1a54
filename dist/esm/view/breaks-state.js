import { ALL_FACETS } from '../search/facets.js';
import { ageRange } from '../search/fits.js';
import { itemOf } from './visit.js';
import { copiedInWords } from './visit-tools-view.js';
/** Parts of the short breaks, in the order they stand. */
export const PARTS = ['menu', 'week', 'statement'];
export function breaksScreenOf(state) {
    const { at, model, parts } = state;
    const hasMenu = parts.includes('menu');
    // A statement by itself stays what it is, whatever another widget writes into the address.
    if (!hasMenu && !parts.includes('week'))
        return 'all';
    if (at.show === 'list')
        return 'list';
    const item = itemOf(state);
    const isDrawn = hasMenu && item && [...model.ours, ...model.nearby].includes(item);
    return item && !isDrawn ? 'alone' : 'all';
}
/** Young people of this age hear of what comes after short breaks for children. */
const MOVING_ON = 16;
/** Is the age asked for one at which support for grown-ups comes near? */
export function isMovingOn({ choices }) {
    const [, to = 0] = ageRange(choices.age) ?? [];
    return to >= MOVING_ON;
}
/** What is read out when choices change: how many are left. */
export function breaksStatus(state, screen) {
    const { model, services, audience, say } = state;
    const [n, all] = [model.shown.length, services.length];
    const count = n ? say(n < all ? 'countOf' : 'count', { n, all }) : say('countNone', {}, audience);
    return [screen === 'all' ? `${count.replace(/\.$/, '')}.` : '', copiedInWords(state)]
        .filter(Boolean)
        .join(' ');
}
/** The choices that are made, in the order they are offered. */
export const chosenFacets = ({ choices }) => ALL_FACETS.filter((facet) => choices[facet]);
