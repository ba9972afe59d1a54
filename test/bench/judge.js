// Grades the made-up directory's records for a query by what they truly are, never by the letters in them.
// A query's meaning says what was wanted; a record begins with its grade for the kind of service and loses by each
// thing that fits less well. Worked out from the open queries, which relevance.test.js has it grade again.

/** 3 for a need that the service is for, 2 for one that it also welcomes; less for a need only near the one asked for. */
function needGrade(truth, needs) {
  const best = (own, loss) => Math.max(0, ...own.map((need) => (needs[need] ?? 0) - loss));
  return Math.max(best(truth.focus, 0), best(truth.also, 1));
}

/** The grade of its kind of service, or of another that it really offers, one less. `other` is the grade of all the rest. */
function topicGrade(truth, topics) {
  const offered = truth.sec.map((topic) => (topics[topic] ?? 0) - 1);
  return Math.max(topics[truth.topic] ?? 0, topics.other ?? 0, ...offered);
}

const OUT = Infinity;

function lossByNeed(truth, needs) {
  const grade = needGrade(truth, needs);
  if (grade) return 3 - grade;
  return truth.universal ? 2 : OUT;
}

/** `place` is { borough }, or { area, borough } or { pc, borough } for somewhere within a borough. */
function lossByPlace(truth, place) {
  const within = place.pc ? truth.pc === place.pc : place.area ? truth.area === place.area : true;
  if (truth.borough !== place.borough) return /london|national/.test(truth.coverage) ? 2 : OUT;
  if (within) return 0;
  return truth.coverage === 'local' ? 2 : 1;
}

/** `ages` is [from, to] in years; one age is [8, 8]. A service for nearly everyone fits less well than one for these ages. */
function lossByAge(truth, [from, to]) {
  const years = truth.amax - truth.amin;
  if (from === to) return truth.amin <= from && from <= truth.amax ? (years < 18 ? 0 : 1) : OUT;
  const share = (Math.min(to, truth.amax) - Math.max(from, truth.amin)) / years;
  if (share <= 0) return OUT;
  return share >= 0.5 ? 0 : share >= 0.25 ? 1 : 2;
}

const lossIf = (holds) => (holds ? 0 : 2);

/**
 * The grade of a record for a meaning: 3 answers it, 2 good, 1 related, 0 not.
 *
 * @param meaning `name` (that very service), or any of `topics` (kinds of service with the grade of each), `needs` (with
 * the grade of each, as a rule 3), `place`, `ages`, `free`, `features`. With `either`, a need stands without the kind of
 * service and the other way about ("deaf").
 */
export function gradeOf(truth, meaning) {
  const { name, topics, needs, either, place, ages, free, features = [] } = meaning;
  if (name) return truth.name === name ? 3 : 0;
  let grade = either ? Math.max(topics[truth.topic] ?? 0, needGrade(truth, needs)) : 0;
  if (!either) grade = topics ? topicGrade(truth, topics) : needGrade(truth, needs);
  if (topics && needs && !either) grade -= lossByNeed(truth, needs);
  if (place) grade -= lossByPlace(truth, place);
  if (ages) grade -= lossByAge(truth, ages);
  if (free) grade -= lossIf(truth.free);
  for (const feature of features) grade -= lossIf(truth.feats[feature]);
  return Math.max(0, grade);
}

/** The grades of a query's meaning for all records, as readQueries() gives them. */
export function judge(truths, meaning) {
  return new Map(truths.map((truth) => [truth.id, gradeOf(truth, meaning)]).filter(([, grade]) => grade > 0));
}
