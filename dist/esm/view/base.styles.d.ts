import { type CSSResult } from 'lit';
/**
 * The look every widget shares: the page's own type and colours, one accent, hairlines and air. Each rule starts at the
 * view, so nothing of the page is touched. Rules that keep structure begin with `:is([data-local-offer-view], #_)`: the
 * weight of an id, so that `#content ul li` cannot undo them. Each line takes its own direction, so that "5 to 11" stays
 * in order on a page that reads from the right. Where a box fits its content, such as a dialog, the view asks for 240
 * pixels: else it would get none. The accent takes a little of the text's colour, to stand out on a dark page too.
 */
export declare const baseStyles: CSSResult;
