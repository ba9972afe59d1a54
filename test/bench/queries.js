// Judged queries: a visitor's words and the grade of every record that answers them at all.
import { readFileSync } from 'node:fs';
import { corpusTruth } from './corpus/index.js';
import { judge } from './judge.js';

/** The records of the corpus that queries are judged over. */
export const SIZE = 2000;

const idOf = (number) => `s${number.padStart(5, '0')}`;

const written = (grades) =>
  new Map(
    Object.entries(grades).flatMap(([grade, numbers]) =>
      numbers
        .split(' ')
        .filter(Boolean)
        .map((number) => [idOf(number), Number(grade)]),
    ),
  );

/**
 * Reads a file of judged queries. `grades` of each is a Map from a record's id to 3 (answers it), 2 (good) or
 * 1 (related): as written, or else by the judge from the query's `meaning`.
 *
 * @param name of a file in this folder, or a path.
 * @param set `dev` (may be tuned to) or `held` (looked at last), or '' for all.
 */
export function readQueries(name, set = '') {
  const file = name.includes('/') ? name : new URL(name, import.meta.url);
  const { queries } = JSON.parse(readFileSync(file, 'utf8'));
  return queries
    .filter((query) => !set || query.set === set)
    .map((query) => ({
      ...query,
      grades: query.grades ? written(query.grades) : judge(corpusTruth(SIZE), query.meaning),
    }));
}
