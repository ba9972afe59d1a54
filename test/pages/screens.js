// Each screen of a widget where there is little room, or large text, or a page with styles of its own.
import { fits, readable } from './looks.js';

export const PHONE = { viewport: { width: 320, height: 640 } };
const GROUNDS = {
  'on a phone': { page: 'plain', context: PHONE },
  'text at 200 %': { page: 'styled', query: { css: 'large' } },
  'text spacing on a phone': { page: 'styled', query: { css: 'spacing' }, context: PHONE },
  'forced colours': { page: 'plain', context: { forcedColors: 'active', colorScheme: 'dark' } },
  'right to left': { page: 'rtl' },
  'styles: unset': { page: 'styled', query: { css: 'unset' } },
  'styles: old': { page: 'styled', query: { css: 'old' } },
  'styles: dark': { page: 'styled', query: { css: 'dark' } },
};

const isLargeTextGround = (name) => /200|spacing/.test(name);

/** Waits until a part is there. */
export const seen = (selector) => (page) =>
  page.locator(`[data-local-offer-view] ${selector}`).first().waitFor();

/**
 * A case for each screen on each ground.
 * @param {string} widget
 * @param {string} short what the cases are called by
 * @param {Record<string, {act, tail?, query?}>} screens how a visitor comes to each: what is in the address, what they do
 */
export const screenCases = (widget, short, screens) =>
  Object.entries(screens).flatMap(([screen, { tail = '', query, act }]) =>
    Object.entries(GROUNDS).map(([ground, { query: styles, ...page }]) => ({
      ...page,
      name: `${short}: ${screen}, ${ground}`,
      query: { widget, ...styles, ...query },
      tail,
      async look(tab) {
        await act(tab);
        return [...(await fits(tab)), ...(isLargeTextGround(ground) ? [] : await readable(tab))];
      },
    })),
  );
