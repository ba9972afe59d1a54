// Each screen of the finder where there is little room, or large text, or a page with styles of its own.
import { typeWords } from './finder-looks.js';
import { fits, readable } from './looks.js';

const seen = (selector) => (page) => page.locator(`[data-local-offer-view] ${selector}`).first().waitFor();

/** How a visitor comes to each screen: what is in the address, and what they do. */
const SCREENS = {
  start: { act: seen('[part~="start"]') },
  results: { act: (page) => typeWords(page, 'speech therapy') },
  detail: {
    tail: '&finder.item=service-saturday-club',
    act: seen('[part~="detail"]'),
  },
  'urgent help': { act: (page) => typeWords(page, 'I want to hurt myself') },
  'nothing fits': {
    tail: '&finder.category=work&finder.age=5',
    act: seen('[part~="urgent"]'),
  },
  'filters open': {
    tail: '&finder.show=all',
    async act(page) {
      await seen('[part~="service"]')(page);
      const fold = page.locator('[part~="fold"] > summary').filter({ visible: true });
      if (await fold.count()) await fold.click();
    },
  },
  list: {
    tail: '&finder.list=service-saturday-club,service-nights&finder.show=list',
    act: seen('[part~="shortlist"]'),
  },
  question: {
    tail: '&finder.step=age',
    query: { attributes: 'audience=young-people' },
    act: seen('[part~="start"]'),
  },
};

const PHONE = { viewport: { width: 320, height: 640 } };
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

export const finderScreenCases = Object.entries(SCREENS).flatMap(([screen, { tail = '', query, act }]) =>
  Object.entries(GROUNDS).map(([ground, { query: styles, ...page }]) => ({
    ...page,
    name: `finder: ${screen}, ${ground}`,
    query: { widget: 'service-finder', ...styles, ...query },
    tail,
    async look(tab) {
      await act(tab);
      return [...(await fits(tab)), ...(isLargeTextGround(ground) ? [] : await readable(tab))];
    },
  })),
);
