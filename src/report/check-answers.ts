/** What a report has under one item, from all the parts that answer it. */
import { contactIn } from './contact-in.js';
import { countWords, ownWords, pageLinks, picturesIn, withoutOurs } from './check-words.js';
import { type FoundLink, plainWords } from './html-words.js';
import type { ReportContent, ReportSection } from './types.js';

/** Somebody to turn to, as far as the report says. */
export interface Reach {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export interface Answer {
  readonly key: string;
  readonly sections: readonly ReportSection[];
  /** The question that touches on it, where nothing answers it. */
  readonly touchedBy: string | undefined;
  /** Are there words at all, if only our prompts? */
  readonly hasWords: boolean;
  /** How many of the school's own words there are. */
  readonly words: number;
  readonly links: readonly FoundLink[];
  readonly hasPicture: boolean;
}

export const keysOf = ({ key, also = [] }: ReportSection): readonly string[] => [key, ...also];

/** Words of a section, easy read included. */
const textsOf = ({ text = '', easy_read = [] }: ReportSection): readonly string[] => [
  text,
  ...easy_read.map((row) => row.text),
];

/** Tables and lists of the feed that stand under an item. */
function rowsOf(report: ReportContent, key: string): readonly string[] {
  const { health = [], moving_on = [] } = report;
  // A table in the page was read to both.
  if (key === 'col-4' && !report.sections.some(({ text }) => text?.includes('<table')))
    return health.map((row) => (typeof row === 'string' ? row : Object.values(row).join(' ')));
  if (key === 'col-5' || key === 'sir-12') return moving_on.map((row) => Object.values(row).join(' '));
  return [];
}

/** The item's answer: several parts under one key add up, and one part may answer several. */
export function answerTo(report: ReportContent, key: string): Answer {
  const sections = report.sections.filter((section) => keysOf(section).includes(key));
  const touching = report.sections.find(
    (section) => section.prompts?.includes(key) && countWords(ownWords(section.text ?? '')) > 0,
  );
  const texts = [...sections.flatMap(textsOf), ...rowsOf(report, key)];
  return {
    key,
    sections,
    touchedBy: sections.length || !touching ? undefined : (touching.heading ?? touching.key),
    hasWords: texts.some((text) => plainWords(text) !== ''),
    words: texts.reduce((sum, text) => sum + countWords(ownWords(text)), 0),
    links: texts.flatMap(pageLinks),
    hasPicture: sections.some(({ text = '', media = [] }) => media.length > 0 || picturesIn(text).length > 0),
  };
}

const LEADS_ON_SEN =
  /\bsen(?:d|di)?[\s-]*co\b|sen(?:d|di)?co|special educational needs|additional (?:needs|support)|learning support|inclusion|\bsend?\b/i;

/** All that is said of how to reach whom: in the words, beside them, and in the report's own list of people. */
export function reachOf(report: ReportContent, { sections }: Answer): Reach {
  const found: readonly Reach[] = [
    ...sections.flatMap(({ text = '', contact }) => [
      ...(contact ? [contact] : []),
      contactIn(withoutOurs(text)),
    ]),
    ...(report.contacts ?? []).filter(({ role = '' }) => LEADS_ON_SEN.test(role)),
  ];
  return {
    name: found.find(({ name }) => name)?.name,
    phone: found.find(({ phone }) => phone)?.phone,
    email: found.find(({ email }) => email)?.email,
  };
}
