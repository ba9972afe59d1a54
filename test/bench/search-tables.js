// The tables of the search's part of the benchmark, in Markdown.
import { corpusFeed } from './corpus/index.js';
import { ENGINES, engine, esm } from './engines.js';
import { SIZE, readQueries } from './queries.js';
import { evaluate } from './relevance.js';
import { speedAt } from './speed.js';

const SIZES = [500, 2000, 10_000];
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const thousands = (number) => number.toLocaleString('en-GB');
const brief = (number) => (number < 10 ? number.toFixed(2) : thousands(Math.round(number)));
const percent = (share) => `${Math.round(share * 100)} %`;

/** nDCG@10 by kind of query for every engine, over all the judged queries; `held` is a set that nobody tuned to. */
async function relevanceTable() {
  const { readFeed } = await esm('feed/index.js');
  const { services } = readFeed(corpusFeed(SIZE)).feed;
  const queries = ['queries-open.json', 'queries-other.json'].flatMap((name) => readQueries(name));
  const kinds = [...new Set(queries.map((query) => query.class))];
  const rows = [];
  for (const name of ENGINES) {
    const { label, build } = await engine(name);
    const ask = build(services);
    const { all, ...byKind } = evaluate(ask, queries).scores;
    const held = evaluate(
      ask,
      queries.filter(({ set }) => set === 'held'),
    ).scores.all;
    const scores = [all.ndcg, held.ndcg, ...kinds.map((kind) => byKind[kind].ndcg)];
    const more = [all.mrr.toFixed(2), all.recall.toFixed(2), percent(all.empty)];
    rows.push([label, ...scores.map((score) => score.toFixed(2)), ...more]);
  }
  return table(['Engine', 'all', 'held', ...kinds, 'MRR', 'recall@20', 'no result'], rows);
}

function times(of, than) {
  return `${brief(of / than)} times`;
}

/** Ours against one of the peers, in words. */
function against(rows, name) {
  const [ours, peer] = ['ours', name].map((wanted) => rows.find((one) => one.name === wanted));
  return `${peer.label}: ${times(peer.p50, ours.p50)} ours at p50, ${times(peer.p95, ours.p95)} at p95`;
}

function speedTable({ size, rows, slice }) {
  const head = ['Engine', 'p50 ms', 'p95 ms', 'build ms', 'held MB', 'key strokes timed'];
  const cells = rows.map(({ label, p50, p95, build, heap, strokes }) => [
    label,
    ...[p50, p95, build, heap].map(brief),
    thousands(strokes),
  ]);
  const ratios = ['fuse', 'fuse-tokens', 'minisearch'].map((name) => `- ${against(rows, name)}`);
  return [
    `### ${thousands(size)} services`,
    table(head, cells),
    ratios.join('\n'),
    `Ours made in slices: the longest is ${slice.toFixed(1)} ms.`,
  ].join('\n\n');
}

/** The tables one by one, as they are measured: relevance, then time and memory at each size. */
export async function* searchTables() {
  yield `### Relevance\n\n${await relevanceTable()}`;
  for (const size of SIZES) yield speedTable(await speedAt(size));
}
