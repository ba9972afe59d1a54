// The widgets that the hazard pages put to the test. Every page draws any of them: `?widget=service-finder`.

const WIDGETS = {
  // Its rows are to look like rows.
  'vacancy-table': { isTable: true, tag: 'local-offer-vacancy-table', noun: 'places', most: 100 },
  // Its lists have pages of 20.
  'service-finder': { tag: 'local-offer-service-finder', noun: 'finder', most: 20 },
  'short-breaks': { tag: 'local-offer-short-breaks', noun: 'breaks', most: 20 },
  // One report, not a list: it has cases of its own.
  'sen-report': { tag: 'local-offer-sen-report', noun: 'report', most: 1 },
};

export const TAGS = Object.values(WIDGETS).map(({ tag }) => tag);

/** What a look needs to know of the widget on its page. */
export const widgetOf = ({ widget = 'vacancy-table' }) => WIDGETS[widget];

/** The same case for the finder, with the list of all services drawn: `names` are those of the finders on the page. */
const ofFinder = (one) => ({
  ...one,
  name: `finder: ${one.name}`,
  query: { widget: 'service-finder', ...one.query },
  tail: `${(one.names ?? ['']).map((name) => `&finder${name}.show=all`).join('')}${one.tail ?? ''}`,
});

/** The same case for the short breaks, with all their parts. Each record of a feed is then a short break. */
const ofBreaks = (one) => ({
  ...one,
  name: `breaks: ${one.name}`,
  query: {
    widget: 'short-breaks',
    ...one.query,
    ...(one.query?.feed && { feed: `${one.query.feed}?breaks` }),
  },
});

/** What must hold for the table's rows must hold for the finder's services, and for short breaks. */
export const forEveryWidget = (cases) => [...cases, ...cases.map(ofFinder), ...cases.map(ofBreaks)];
