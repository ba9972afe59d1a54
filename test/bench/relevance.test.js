import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusFeed, corpusTruth } from './corpus/index.js';
import { engine, esm } from './engines.js';
import { judge } from './judge.js';
import { SIZE, readQueries } from './queries.js';
import { evaluate, ndcg, recall, reciprocalRank } from './relevance.js';

test('The judge grades the open queries as they were graded', () => {
  const truths = corpusTruth(SIZE);
  let same = 0;
  let all = 0;
  for (const { meaning, grades } of readQueries('queries-open.json')) {
    const judged = judge(truths, meaning);
    const ids = [...new Set([...judged.keys(), ...grades.keys()])];
    same += ids.filter((id) => judged.get(id) === grades.get(id)).length;
    all += ids.length;
  }
  assert.ok(same / all > 0.99, `${same} of ${all}`);
});

test('Scores are those of hand-worked answers', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);
  assert.equal(ndcg(['a', 'b', 'c'], grades), 1);
  assert.equal(ndcg(['x', 'y'], grades), 0);
  const best = 7 + 3 / Math.log2(3) + 1 / 2;
  assert.equal(ndcg(['b', 'x', 'a'], grades), (3 + 7 / 2) / best);
  assert.equal(reciprocalRank(['c', 'b'], grades), 1 / 2);
  assert.equal(reciprocalRank(['c'], grades), 0);
  assert.equal(recall(['c', 'a'], grades), 1 / 2);
});

// Far under what it reaches: a floor, so that relevance cannot rot unseen, and not a goal.
const FLOOR = 0.85;

test('Ours answers the judged queries', async () => {
  const { readFeed } = await esm('feed/index.js');
  const { build } = await engine('ours');
  const queries = ['queries-open.json', 'queries-other.json'].flatMap((name) => readQueries(name));
  const { all } = evaluate(build(readFeed(corpusFeed(SIZE)).feed.services), queries).scores;
  assert.ok(all.ndcg >= FLOOR, `nDCG@10 is ${all.ndcg}`);
});
