/** From the facts of five public documents to a feed. Nothing is added to what they say. */
import { isForFamilies } from './choice.js';

const SETTING_KINDS = {
  'resource base': { kind: 'resource-base', category: 'resource-bases', label: 'Resource base' },
  'resource base (planned)': { kind: 'resource-base', category: 'resource-bases', label: 'Resource base' },
  'special school': { kind: 'special-school', category: 'special-schools', label: 'Special school' },
  'AP academy with specialist provision': {
    kind: 'alternative-provision',
    category: 'alternative-provision',
    label: 'AP academy with specialist provision',
  },
};

/** Words of the "primary need" column, as codes. Every other word there is a code already. */
const NEEDS = {
  Autism: ['ASD'],
  'Autism and learning difficulties': ['ASD', 'cognition-learning'],
  'SLD/PMLD': ['SLD', 'PMLD'],
};

const AREAS = {
  Westminster: 'E09000033',
  'Kensington and Chelsea': 'E09000020',
  'Hammersmith and Fulham': 'E09000013',
  'City of London': 'E09000001',
};

/** Of what a council "did", the sentences that answer without an action, by number. */
const ANSWERS_ONLY = { 'Social Care': [1] };

/**
 * The feed of the four councils' own facts.
 * @param facts what the documents say (`seed-facts.json`)
 * @param words the same in our own words, by name or id (`seed-words.json`)
 * @param {string} generated when the feed was made, as a date and time
 */
export function westminsterFeed(facts, words, generated) {
  const contents = [
    ...facts.settings.map((fact) => setting(fact, words.settings[fact.setting])),
    ...facts.planned.map((fact) => plannedSetting(fact, words.settings[fact.setting])),
    ...facts.services.filter(isForFamilies).map((fact) => service(fact, words.services[fact.id])),
  ];
  return {
    $schema: '../../dist/feed.schema.json',
    ...onePage(contents.length),
    contents,
    send: {
      version: '1.0',
      generated,
      publisher: {
        name: 'Example made from public documents',
        area: { code: AREAS.Westminster, name: 'Westminster' },
      },
      notice: { text: "Example made from public documents of 2017 to 2021. Not today's Local Offer." },
      sources: facts.sources.map(({ id, publisher, title, date }) => ({
        id,
        name: `${publisher}: ${title}${date ? ` (${date})` : ''}`,
      })),
      disclosure: { under: 5 },
      short_breaks: words.short_breaks,
      comments: facts.comments.map(comment),
    },
  };
}

function onePage(size) {
  return {
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: false,
  };
}

function setting(fact, { year_groups: _, ...words }) {
  const { kind, category, label } = SETTING_KINDS[fact.type];
  return {
    id: `setting-${slug(fact.setting)}`,
    name: fact.setting,
    ...words,
    status: 'active',
    minimum_age: fact.age_min,
    maximum_age: fact.age_max,
    organization: { id: `school-${slug(fact.setting)}`, name: fact.full_name_in_text ?? fact.setting },
    service_areas: areas(['Westminster']),
    send: {
      kind,
      kind_label: label,
      source: fact.sources[0].source,
      needs: needs(fact.primary_need),
      needs_text: fact.primary_need,
      categories: [category],
      places: [{ total: fact.places, ...pupils(fact), as_at: null, ...planned(fact) }],
      top_up: fact.top_up_gbp,
    },
  };
}

/** A base that had not opened: hidden by every other reader, shown by our table under what is planned. */
function plannedSetting(fact, { year_groups, ...words }) {
  const { kind, category, label } = SETTING_KINDS[fact.type];
  return {
    id: `setting-${slug(fact.setting)}`,
    name: fact.setting,
    ...words,
    status: 'inactive',
    organization: { id: `school-${slug(fact.setting)}`, name: fact.setting },
    service_areas: areas(['Westminster']),
    send: {
      kind,
      kind_label: label,
      source: fact.sources[0].source,
      needs: needs(fact.primary_need),
      needs_text: fact.primary_need,
      categories: [category],
      year_groups,
      opens: { date: null, text: fact.opens_text.replace(/^s/, 'S') },
    },
  };
}

/** A number of pupils from 1 to 4 never enters an example, whatever a facts file says. */
function pupils({ setting, current_pupils: count }) {
  if (typeof count === 'string') return { on_roll_band: count };
  if (count > 0 && count < 5) throw new Error(`${setting}: write "under-5" for ${count} pupils`);
  return { on_roll: count };
}

function planned({ planned: changes = [] }) {
  if (!changes.length) return {};
  return { planned: changes.map(({ to, from_text }) => ({ total: to, from: null, from_text })) };
}

function needs(printed) {
  return NEEDS[printed] ?? [printed];
}

function service(fact, words) {
  const provider = words.provider === undefined ? fact.provider : words.provider;
  return defined({
    id: fact.id,
    name: words.name ?? fact.name,
    status: 'active',
    description: words.description,
    minimum_age: fact.age?.min,
    maximum_age: fact.age?.max,
    eligibility_description: words.who,
    application_process: words.how,
    wait_time: words.wait,
    organization: provider ? { id: `body-${slug(provider)}`, name: provider } : undefined,
    service_areas: areas(fact.boroughs),
    send: defined({
      kind: fact.kind === 'short breaks' ? 'short-break' : 'service',
      source: fact.sources[0].source,
      needs: words.needs,
      categories: words.categories,
      ...words.send,
    }),
  });
}

function comment({ borough, theme, you_said, we_did, source }) {
  const answers = ANSWERS_ONLY[theme] ?? [];
  const response = we_did.filter((_, index) => answers.includes(index)).join(' ');
  return defined({
    id: `${source}-${slug(theme)}`,
    theme: `${theme} (${borough})`,
    comment: you_said,
    response: response || undefined,
    action: we_did.filter((_, index) => !answers.includes(index)),
    status: response ? 'answered' : 'done',
  });
}

function areas(boroughs) {
  const uri = (name) => `http://statistics.data.gov.uk/id/statistical-geography/${AREAS[name]}`;
  return boroughs.map((name) => ({ name, uri: uri(name) }));
}

function slug(text) {
  return text
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function defined(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
