// Judged queries: a visitor's words and the grade of every record that answers them at all.
import { readFileSync } from 'node:fs';

const idOf = (number) => `s${number.padStart(5, '0')}`;

const gradesOf = (grades) =>
  new Map(
    Object.entries(grades).flatMap(([grade, numbers]) =>
      numbers
        .split(' ')
        .filter(Boolean)
        .map((number) => [idOf(number), Number(grade)]),
    ),
  );

/** Reads a file of judged queries. `grades` of each is a Map from a record's id to 3 (answers it), 2 (good) or 1 (related). */
export function readQueries(name) {
  const file = name.includes('/') ? name : new URL(name, import.meta.url);
  const { queries } = JSON.parse(readFileSync(file, 'utf8'));
  return queries.map((query) => ({ ...query, grades: gradesOf(query.grades) }));
}
