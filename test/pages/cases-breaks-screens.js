// Each screen of the short breaks on every ground.
import { openFilters } from './breaks-looks.js';
import { screenCases, seen } from './screens.js';

const MENU = { attributes: 'view=menu' };

export const breaksScreenCases = screenCases('short-breaks', 'breaks', {
  'all parts': { act: seen('[part~="statement"]') },
  'four choices': {
    tail: '&breaks.age=9&breaks.time=weekend&breaks.first=no-assessment&breaks.transport=yes',
    query: MENU,
    act: seen('[part~="service"]'),
  },
  detail: {
    tail: '&breaks.item=service-saturday-club',
    query: MENU,
    act: seen('[part~="sessions"]'),
  },
  fees: { tail: '&breaks.item=break-riding', query: MENU, act: seen('[part~="detail"]') },
  'nothing fits': {
    tail: '&breaks.age=2&breaks.time=overnight&breaks.first=nothing&breaks.transport=yes',
    query: MENU,
    act: seen('[part~="button"]'),
  },
  '16 and over': { tail: '&breaks.age=16', query: MENU, act: seen('[part~="service"]') },
  'filters open': { query: MENU, act: openFilters },
  compare: {
    tail: '&breaks.list=service-saturday-club,break-riding,break-camp&breaks.show=list',
    query: MENU,
    act: seen('[part~="compare"]'),
  },
  'week in term': { query: { attributes: 'view=week' }, act: seen('[part~="week-table"]') },
  'week in the holidays': {
    tail: '&breaks.week=holiday',
    query: { attributes: 'view=week' },
    act: seen('[part~="week-table"]'),
  },
  'bad breaks': {
    tail: '&breaks.item=five-hundred',
    query: { feed: '/feeds/bad.json' },
    act: seen('[part~="sessions"]'),
  },
  'young people': { query: { attributes: 'audience=young-people' }, act: seen('[part~="service"]') },
});
