// Well-known search libraries, each as its documentation advises and with the settings that did best on the open queries.
// Each gives, for records, `ask`: words to ids, best first.
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** How much a word counts for in each member of a record. */
const WEIGHTS = { name: 3, organization: 0.7, categories: 1, needs: 1.5, place: 1.5, description: 1.5 };
const MEMBERS = Object.keys(WEIGHTS);
const wordsOf = (words) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a service says, flat: the same for every library. */
export function recordOf(service) {
  const lines = service.locations.flatMap((location) => location.lines ?? []);
  return {
    id: service.id,
    name: service.name,
    organization: service.organization?.name ?? '',
    categories: service.terms.map(({ name }) => name).join(', '),
    needs: [...service.send.needs, ...service.send.conditions].join(', '),
    place: [...lines, ...service.service_areas.map(({ name }) => name)].join(', '),
    description: textOf(service.description ?? []),
  };
}

const textOf = (blocks) => blocks.flatMap(({ inlines = [] }) => inlines.map(({ text }) => text)).join(' ');

const fuse = (options, keys) => (records) => {
  const index = new Fuse(records, { keys, ...options });
  return (words) => index.search(words).map(({ item }) => item.id);
};
const weighted = MEMBERS.map((name) => ({ name, weight: WEIGHTS[name] }));

function miniSearch(records) {
  const isLast = (word, at, all) => at === all.length - 1;
  const searchOptions = { boost: WEIGHTS, fuzzy: 0.25, prefix: isLast };
  const index = new MiniSearch({ fields: MEMBERS, searchOptions });
  index.addAll(records);
  return (words) => index.search(words).map(({ id }) => id);
}

function lunrIndex(records) {
  const index = lunr(function build() {
    this.ref('id');
    for (const name of MEMBERS) this.field(name, { boost: WEIGHTS[name] });
    for (const record of records) this.add(record);
  });
  const { TRAILING } = lunr.Query.wildcard;
  return (words) =>
    index
      .query((query) => {
        for (const word of wordsOf(words)) {
          query.term(word, { boost: 10 });
          query.term(word, { boost: 1, wildcard: TRAILING, usePipeline: false });
          if (word.length > 4) query.term(word, { editDistance: 1, usePipeline: false });
        }
      })
      .map(({ ref }) => ref);
}

function flexSearch(records) {
  const index = new Document({
    document: {
      id: 'id',
      index: MEMBERS.map((field) => ({ field, tokenize: 'forward', encoder: Charset.LatinAdvanced })),
    },
  });
  for (const record of records) index.add(record);
  return (words) => {
    const scores = new Map();
    for (const { field, result } of index.search(words, { limit: 1000, suggest: true })) {
      result.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + WEIGHTS[field] / (place + 1)));
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}

function micro(records) {
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const texts = records.map((record) => MEMBERS.map((name) => record[name]).join(' '));
  return (words) => {
    const [found, info, order] = fuzzy.search(texts, words, 5, Infinity);
    const indexes = info && order ? order.map((at) => info.idx[at]) : (found ?? []);
    return indexes.map((at) => records[at].id);
  };
}

function orama(records) {
  const index = create({
    schema: Object.fromEntries(MEMBERS.map((name) => [name, 'string'])),
    components: { tokenizer: { stemming: true, language: 'english' } },
  });
  insertMultiple(index, records, 100_000);
  const options = { boost: WEIGHTS, tolerance: 0, threshold: 0, limit: 1000 };
  return (term) => searchOrama(index, { term, ...options }).hits.map(({ id }) => id);
}

/** The least that can be done: records that hold all the words as typed, in the feed's order. */
function filter(records) {
  const texts = records.map((record) =>
    MEMBERS.map((name) => record[name])
      .join(' ')
      .toLowerCase(),
  );
  return (words) => {
    const all = wordsOf(words);
    return records.filter((_, at) => all.every((word) => texts[at].includes(word))).map(({ id }) => id);
  };
}

export const PEERS = {
  fuse: ['Fuse, defaults', fuse({}, MEMBERS)],
  'fuse-weights': [
    'Fuse, `ignoreLocation` and weights',
    fuse({ ignoreLocation: true, threshold: 0.5, ignoreFieldNorm: true }, weighted),
  ],
  'fuse-tokens': [
    'Fuse, token search',
    fuse({ useTokenSearch: true, threshold: 0.3, ignoreFieldNorm: true, ignoreDiacritics: true }, weighted),
  ],
  minisearch: ['MiniSearch', miniSearch],
  flexsearch: ['FlexSearch', flexSearch],
  lunr: ['lunr', lunrIndex],
  ufuzzy: ['uFuzzy', micro],
  orama: ['Orama', orama],
  filter: ['Plain filter, no ranking', filter],
};
