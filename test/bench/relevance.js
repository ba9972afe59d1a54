// How good the answers are: judged queries asked of an engine, scored by kind of query.
// node test/bench/relevance.js [--engine ours] [--queries queries-open.json,queries-other.json] [--set dev] [--each]
import { pathToFileURL } from 'node:url';
import { corpusFeed } from './corpus/index.js';
import { engine, esm } from './engines.js';
import { option } from './options.js';
import { SIZE, readQueries } from './queries.js';

const gain = (grade) => 2 ** grade - 1;
const discounted = (grades) =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Discounted gain of the first ten answers, of the most that could be had: 0 to 1. Gain is 2^grade - 1. */
export function ndcg(ids, grades) {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  const got = ids.slice(0, 10).map((id) => grades.get(id) ?? 0);
  return best.length ? discounted(got) / discounted(best) : 0;
}

/** 1 / place of the first answer of grade 2 or better within 50, or 0. */
export function reciprocalRank(ids, grades) {
  return 1 / (ids.slice(0, 50).findIndex((id) => (grades.get(id) ?? 0) >= 2) + 1 || Infinity);
}

/** Share of the records of grade 2 or better that are in the first 20; of 20 where there are more. */
export function recall(ids, grades) {
  const good = [...grades].filter(([, grade]) => grade >= 2).map(([id]) => id);
  const first = new Set(ids.slice(0, 20));
  return good.length ? good.filter((id) => first.has(id)).length / Math.min(20, good.length) : 1;
}

/**
 * Scores an engine by kind of query, and overall under `all`; `each` has every query's own.
 *
 * @param ask words to ids, best first.
 */
export function evaluate(ask, queries) {
  const each = queries.map(({ id, class: kind, q, grades }) => {
    const ids = ask(q);
    return {
      id,
      kind,
      q,
      ndcg: ndcg(ids, grades),
      mrr: reciprocalRank(ids, grades),
      recall: recall(ids, grades),
      empty: ids.length ? 0 : 1,
    };
  });
  const of = (rows) =>
    Object.fromEntries(
      ['ndcg', 'mrr', 'recall', 'empty'].map((name) => [name, mean(rows.map((row) => row[name]))]),
    );
  const kinds = [...new Set(each.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => [
    kind,
    { n: each.filter((row) => row.kind === kind).length, ...of(each.filter((row) => row.kind === kind)) },
  ]);
  return { scores: { all: { n: each.length, ...of(each) }, ...Object.fromEntries(byKind) }, each };
}

async function run() {
  const { readFeed } = await esm('feed/index.js');
  const { services } = readFeed(corpusFeed(SIZE)).feed;
  const { build } = await engine(option('engine', 'ours'));
  const queries = option('queries', 'queries-open.json')
    .split(',')
    .flatMap((name) => readQueries(name, option('set', '')));
  const { scores, each } = evaluate(build(services), queries);
  const line = (...cells) =>
    console.log(
      cells.map((cell, index) => (index ? String(cell).padStart(8) : String(cell).padEnd(12))).join(''),
    );
  line('kind', 'n', 'nDCG@10', 'MRR', 'recall', 'empty');
  for (const [kind, score] of Object.entries(scores))
    line(
      kind,
      score.n,
      ...[score.ndcg, score.mrr, score.recall, score.empty].map((value) => value.toFixed(3)),
    );
  if (process.argv.includes('--each'))
    for (const row of each) console.log(row.ndcg.toFixed(2), row.id, row.kind.padEnd(10), row.q);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();
