// Each screen of the finder on every ground.
import { typeWords } from './finder-looks.js';
import { screenCases, seen } from './screens.js';

export const finderScreenCases = screenCases('service-finder', 'finder', {
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
});
