// Which pictures there are, of which page, and what a visitor does first.
import { compare, FOUR, openBreak, press } from './pages/breaks-looks.js';
import { openFirst, typeWords } from './pages/finder-looks.js';
import { openContents, press as pressIn } from './pages/report-looks.js';

const TABLE = 'local-offer-vacancy-table';
const FINDER = 'local-offer-service-finder';
const BREAKS = 'local-offer-short-breaks';
const REPORT = 'local-offer-sen-report';
const SCHOOL_REPORT = '/school/send.html';
const COLLEGE_REPORT = '/college/support.html';
const SHORT_BREAKS = '/council/short-breaks.html';
const SERVICES = '/council/services.html';
const STUDENTS = '/college/young-people.html';
export const OURS = `${TABLE}, ${FINDER}, ${BREAKS}, ${REPORT}`;
export const size = (width, height = 900) => ({ viewport: { width, height } });
const choose = (name, value) => async (page) => {
  await page.locator(`[part~="filters"] select`).nth(name).selectOption({ index: value });
};

/** Leaves nothing with a ring of focus. */
const blurred = (act) => async (page) => {
  await act(page);
  await page.evaluate(() => document.activeElement.blur());
};
const type = (words) => blurred((page) => typeWords(page, words));
const open = (words) =>
  blurred(async (page) => {
    await typeWords(page, words);
    await openFirst(page);
  });
const pressFour = blurred(async (page) => {
  for (const [name] of FOUR) await press(page, name).click();
});
const breaks = (attributes, more = '') => `?widget=short-breaks&attributes=${attributes}${more}`;

// A page beginning with a slash is of the demo site, others of test/pages. `of` is what is in the picture: the page, or
// one element. `act` is what the visitor does first. With `tree`, what a screen reader is told is kept beside it as text.
export const PICTURES = [
  { name: 'report-1280', page: SCHOOL_REPORT, context: size(1280), tallest: 1500, tree: true },
  { name: 'report-320', page: SCHOOL_REPORT, context: size(320), tallest: 1720 },
  {
    name: 'report-contents-320',
    page: SCHOOL_REPORT,
    of: '[part~="report-index"]',
    context: size(320),
    act: blurred((page) => openContents(page)),
    tallest: 1500,
  },
  {
    name: 'report-easy',
    page: 'plain',
    of: '[part~="report-item"]:has([part~="easy"])',
    query: '?widget=sen-report&attributes=urn=999001',
    act: blurred((page) => pressIn(page, 'Easy read').click()),
    tree: true,
  },
  { name: 'report-steps', page: SCHOOL_REPORT, of: '[part~="cycle"]', context: size(1280) },
  { name: 'report-steps-320', page: SCHOOL_REPORT, of: '[part~="cycle"]', context: size(320) },
  { name: 'report-college', page: COLLEGE_REPORT, context: size(1280), tallest: 1500, tree: true },
  {
    name: 'report-health',
    page: 'plain',
    of: '[part~="health"]',
    query: '?widget=sen-report&attributes=urn=999011',
    tree: true,
  },
  {
    name: 'report-health-320',
    page: 'plain',
    of: '[part~="health"]',
    query: '?widget=sen-report&attributes=urn=999011',
    context: size(320),
    tallest: 1400,
  },
  {
    name: 'report-provision',
    page: 'plain',
    of: '[part~="provision"]',
    query: '?widget=sen-report&attributes=urn=999001',
  },
  {
    name: 'report-check',
    page: '/rushford/',
    query: '?report.check=yes',
    of: '[part~="report-check"]',
    context: size(1280),
    tallest: 1500,
    tree: true,
  },
  {
    name: 'report-desk',
    page: '/dist/sen-report-desk.html',
    context: size(1280),
    tallest: 1500,
    ready: 'button',
  },
  {
    name: 'report-print',
    page: SCHOOL_REPORT,
    media: { media: 'print' },
    context: size(794),
    tallest: 1123,
  },
  { name: 'finder-start-1280', page: SERVICES, context: size(1280), tree: true },
  { name: 'finder-start-320', page: SERVICES, context: size(320), of: FINDER },
  {
    name: 'finder-results-1280',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder&finder.need=ASD&finder.time=weekend',
    act: type('a club for my 9 year old'),
    tallest: 1100,
    tree: true,
  },
  {
    name: 'finder-results-320',
    page: SERVICES,
    of: FINDER,
    context: size(320),
    act: type('speach therapy 3 year old'),
    tallest: 1100,
    tree: true,
  },
  {
    name: 'finder-detail',
    page: 'plain',
    of: '[part~="service"]:has([part~="detail"])',
    query: '?widget=service-finder',
    act: open('saturday otters'),
    tree: true,
  },
  {
    name: 'finder-urgent',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder',
    act: type('self harm'),
    tallest: 900,
  },
  {
    name: 'finder-nothing-fits',
    page: 'plain',
    of: FINDER,
    query: '?widget=service-finder&finder.category=work&finder.age=5',
  },
  { name: 'finder-young-people', page: STUDENTS, context: size(375) },
  {
    name: 'finder-young-people-age',
    page: STUDENTS,
    context: size(375),
    query: '?finder.step=age&finder.category=school',
  },
  {
    name: 'breaks-menu-1280',
    page: SHORT_BREAKS,
    of: BREAKS,
    context: size(1280),
    tallest: 1100,
    tree: true,
  },
  { name: 'breaks-menu-320', page: SHORT_BREAKS, of: BREAKS, context: size(320), tallest: 1100 },
  {
    name: 'breaks-four-320',
    page: SHORT_BREAKS,
    of: '[part~="part"]',
    context: size(320),
    act: pressFour,
    tallest: 1720,
  },
  {
    name: 'breaks-detail',
    page: 'plain',
    of: '[part~="service"]:has([part~="detail"])',
    query: breaks('view=menu', '&breaks.time=weekend'),
    act: blurred((page) => openBreak(page, 'Saturday Explorers')),
    tree: true,
  },
  { name: 'breaks-week-1280', page: 'plain', of: '[part~="week"]', query: breaks('view=week'), tree: true },
  {
    name: 'breaks-week-320',
    page: 'plain',
    of: '[part~="week"]',
    query: breaks('view=week', '&breaks.age=9'),
    context: size(320),
    tallest: 1400,
    tree: true,
  },
  { name: 'breaks-school', page: '/school/short-breaks.html', context: size(1024), tallest: 1400 },
  {
    name: 'breaks-compare',
    page: 'plain',
    of: '[part~="compare"]',
    query: breaks('view=menu', '&breaks.time=weekend'),
    act: blurred((page) => compare(page, 'Saturday Explorers', 'Saturday Otters', 'Families’ camp')),
    tree: true,
  },
  { name: 'breaks-statement', page: 'plain', of: BREAKS, query: breaks('view=statement'), tree: true },
  {
    name: 'breaks-print',
    page: 'plain',
    query: breaks('view=week'),
    media: { media: 'print' },
    context: size(794),
  },
  {
    name: 'breaks-compare-print',
    page: 'plain',
    query: breaks(
      'view=menu',
      '&breaks.show=list&breaks.list=break-saturday-explorers,service-saturday-club,break-camp',
    ),
    media: { media: 'print' },
    context: size(794),
  },
  { name: 'council-320', page: '/council/', context: size(320), tree: true },
  { name: 'council-768', page: '/council/', context: size(768) },
  { name: 'council-1280', page: '/council/', context: size(1280), tree: true },
  { name: 'old-council', page: '/old-council/', context: size(1024) },
  { name: 'school', page: '/school/', context: size(1024) },
  { name: 'filters-in-use', page: 'plain', of: TABLE, act: choose(0, 1) },
  {
    name: 'nothing-fits',
    page: 'plain',
    of: TABLE,
    query: '?places.need=HI&places.age=17',
    empty: true,
    tree: true,
  },
  { name: 'split-base', page: 'plain', of: '[part~="row"]:has([part~="phase"])' },
  { name: 'print', page: '/council/', media: { media: 'print' }, context: size(794) },
  {
    name: 'forced-colours',
    page: 'plain',
    of: TABLE,
    context: { forcedColors: 'active', colorScheme: 'dark' },
  },
  { name: 'right-to-left', page: 'rtl', of: TABLE },
  { name: 'isolated', page: 'styled', of: TABLE, query: '?css=old&attributes=isolate' },
  { name: 'dark-host', page: 'styled', query: '?css=dark' },
  { name: 'text-200-percent', page: 'styled', query: '?css=large', of: TABLE },
  { name: 'old-figures', page: 'plain', of: TABLE, query: '?feed=/feeds/old.json' },
  { name: 'undated-320', page: '/council/', of: TABLE, context: size(320) },
  { name: 'failed', page: 'plain', of: TABLE, query: '?feed=/feeds/missing.json', empty: true, tree: true },
];

/** Drawn: a row of the table; the finder's box, or its question; a break, the week, the statement. */
