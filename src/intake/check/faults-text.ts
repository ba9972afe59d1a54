import type { Severity } from '../../feed/types.js';
import { safeWords } from './safe-words.js';
import { countsOf, factsOf, sectionsOf, type ToldGroup, type ToldPlace } from './sections.js';
import type { CheckReport } from './types.js';

export interface FaultsTextOptions {
  /** What was checked: a file or an address. */
  readonly source?: string;
  /** Colours as terminals know them. */
  readonly colour?: boolean;
  /** How many places of one fault are listed. */
  readonly most?: number;
}

const MOST = 10;
const CODES: Readonly<Record<Severity | 'strong' | 'faint', string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  strong: '1',
  faint: '2',
};

type Paint = (kind: keyof typeof CODES, text: string) => string;

const painter =
  (colour: boolean): Paint =>
  (kind, text) =>
    colour ? `\u001b[${CODES[kind]}m${text}\u001b[0m` : text;

function placeLines({ record, path, message, mend }: ToldPlace, paint: Paint): readonly string[] {
  const where = [record, path && paint('faint', path)].filter(Boolean).join('  ');
  return message
    ? [
        `     - ${message}`,
        ...(where ? [`       ${where}`] : []),
        ...(mend ? [`       To mend: ${mend}`] : []),
      ]
    : [`     - ${where || 'the feed as a whole'}`, ...(mend ? [`       To mend: ${mend}`] : [])];
}

function groupLines(group: ToldGroup, index: number, most: number, paint: Paint): readonly string[] {
  const { case: number, message, mend, count, places } = group;
  const rest = places.length - most;
  const isBare = places.length === 1 && !places[0]?.record && !places[0]?.path;
  return [
    `  ${index}. ${paint('strong', message)}`,
    `     ${[count, `case ${number}`].filter(Boolean).join(', ')}`,
    ...(isBare ? [] : places.slice(0, most).flatMap((place) => placeLines(place, paint))),
    ...(rest > 0 ? [`     - and ${rest.toLocaleString('en-GB')} more`] : []),
    ...(mend ? [`     To mend: ${mend}`] : []),
    '',
  ];
}

/** A report for people who read it in a terminal: counts, then what is wrong, the worst first, with how to mend it. */
export function faultsText(
  report: CheckReport,
  { source = '', colour = false, most = MOST }: FaultsTextOptions = {},
): string {
  const paint = painter(colour);
  const { summary } = report;
  const sections = sectionsOf(report).flatMap(({ severity, title, advice, groups }) => [
    `${paint(severity, title.toUpperCase())}  ${advice}`,
    '',
    ...groups.flatMap((group, index) => groupLines(group, index + 1, most, paint)),
  ]);
  const head = [source && paint('strong', safeWords(source, 300)), ...factsOf(summary)];
  const end = sections.length
    ? [...sections, countsOf(summary)]
    : ['Nothing was found. This looks at form, dates and safety; only people can judge what it says.'];
  return [head.filter(Boolean).join('\n'), '', ...end].join('\n');
}
