/** Which of the things that may be headings are, and what each is taken for. */
import { keysOf, mapHeadings } from './map-headings.js';
import { type FlowGroup, type FlowHeading, type FlowPart, SOFT } from './reading-flow.js';
import { looksLikeHeading } from './reading-looks.js';
import { isRunIn, runInsOf } from './reading-run-ins.js';
import type { Heading, HeadingTaken, Setting } from './types.js';

export type Settled = Exclude<FlowPart, FlowGroup>;

export interface SettledFlow {
  readonly parts: readonly Settled[];
  /** One for each heading in `parts`, in the same order. */
  readonly taken: readonly HeadingTaken[];
}

const isHeading = (part: FlowPart): part is FlowHeading => part.kind === 'heading';
const flat = (parts: readonly FlowPart[]): readonly Settled[] =>
  parts.flatMap((part): readonly Settled[] => (part.kind === 'group' ? part.parts : [part]));

const plain = ({ level, text, item }: FlowHeading): Heading => ({ level, text, ...(item && { item }) });

/** Is it a report in rows? Inside an answer it must be plainly so, as a table of staff there names the SENCO too. */
function isReport(
  group: FlowGroup,
  isInAnswer: boolean,
  taken: ReadonlyMap<FlowHeading, HeadingTaken>,
): boolean {
  const headings = group.parts.filter(isHeading);
  const known = headings.flatMap((heading) => {
    const { keys = [] } = taken.get(heading) ?? {};
    return keys.length ? [keys[0]] : [];
  });
  if (headings.some(({ item }) => item) && known.length) return true;
  // A table of many columns is more often just a table.
  if (isInAnswer || group.columns > 2) return new Set(known).size >= 3;
  return known.length > 0 && known.length * 2 >= headings.length;
}

/** A bold line that is not known parts the page only where it looks like a heading and is not the first words of one. */
function isKept(
  heading: FlowHeading,
  before: FlowPart | undefined,
  taken: HeadingTaken | undefined,
): boolean {
  if (taken && taken.by !== 'none') return true;
  if (heading.form === 'line' || heading.form === 'mark') return false;
  return heading.form !== 'bold' || (looksLikeHeading(heading.text) && !(before && isHeading(before)));
}

/**
 * @param corrections by the index of the heading among those that are kept: the author's own choice.
 */
export function settle(
  flow: readonly FlowPart[],
  setting: Setting,
  corrections: Readonly<Record<number, readonly string[]>>,
): SettledFlow {
  const all = flat(flow).filter(isHeading);
  const first = mapHeadings(all.map(plain), { setting });
  const taken = new Map(all.map((heading, index) => [heading, first[index]] as const).filter(isTaken));
  /** Does the nearest heading with a level of its own answer something? */
  let isInAnswer = false;
  const runIns = runInsOf(flow, taken);
  const opened = flow.flatMap((part, at): readonly Settled[] => {
    if (isHeading(part) && part.level < SOFT) isInAnswer = Boolean(taken.get(part)?.keys.length);
    if (part.kind !== 'group') return [part];
    const runIn = runIns.get(part);
    // Ids of wrappers go up from 1.
    if (runIn === 'alone')
      return [{ kind: 'enter', id: -at - 1, isMarked: false }, ...part.parts, { kind: 'leave', id: -at - 1 }];
    if (runIn) return part.parts;
    if (isRunIn(part)) return [{ kind: 'content', nodes: [part.source] }];
    const isRows = isReport(part, isInAnswer, taken);
    return isRows ? part.parts : [{ kind: 'content', nodes: [part.source] }];
  });
  const parts = opened.map((part, at): Settled => {
    if (!isHeading(part) || isKept(part, opened[at - 1], taken.get(part))) return part;
    return { kind: 'content', nodes: part.source };
  });
  const mapped = mapHeadings(parts.filter(isHeading).map(plain), { setting });
  return { parts, taken: mapped.map((one, index) => corrected(one, corrections[index], setting)) };
}

const isTaken = (
  pair: readonly [FlowHeading, HeadingTaken | undefined],
): pair is [FlowHeading, HeadingTaken] => pair[1] !== undefined;

function corrected(taken: HeadingTaken, keys: readonly string[] | undefined, setting: Setting): HeadingTaken {
  if (!keys) return taken;
  const known = keysOf(keys.join(' '), setting);
  return { ...taken, keys: known, prompts: [], by: known.length ? 'item' : 'none' };
}
