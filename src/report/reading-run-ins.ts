/** Paragraphs that begin with their heading in bold: which of them part a report, and which only stress their first words. */
import { type FlowGroup, type FlowHeading, type FlowPart, SOFT } from './reading-flow.js';
import type { HeadingTaken } from './types.js';

/** `parts`: what follows belongs to it too. `alone`: a single line, as "SENCO: Mrs Nair" is, with nothing but its own words. */
export type RunIn = 'parts' | 'alone';

interface Stretch {
  readonly isInAnswer: boolean;
  readonly groups: FlowGroup[];
  readonly keys: Set<string>;
}

/** As many different items between two headings are no accident. */
const FEWEST = 3;

export const isRunIn = ({ parts: [first] }: FlowGroup): boolean =>
  first?.kind === 'heading' && first.form === 'run-in';

/** Inside an answer one may stress its first words: there, only many part it. */
export function runInsOf(
  flow: readonly FlowPart[],
  taken: ReadonlyMap<FlowHeading, HeadingTaken>,
): ReadonlyMap<FlowGroup, RunIn> {
  const keysOf = (heading: FlowHeading) => taken.get(heading)?.keys ?? [];
  const start = (isInAnswer: boolean): Stretch => ({ isInAnswer, groups: [], keys: new Set() });
  const stretches: Stretch[] = [start(false)];
  for (const part of flow) {
    if (part.kind === 'heading' && (part.level < SOFT || keysOf(part).length))
      stretches.push(start(keysOf(part).length > 0));
    const [heading] = part.kind === 'group' && isRunIn(part) ? part.parts : [];
    const [key] = heading?.kind === 'heading' ? keysOf(heading) : [];
    const stretch = stretches.at(-1);
    if (part.kind !== 'group' || !key || !stretch) continue;
    stretch.groups.push(part);
    stretch.keys.add(key);
  }
  return new Map(
    stretches.flatMap(({ isInAnswer, groups, keys }) => {
      const isMany = keys.size >= FEWEST;
      return isMany || !isInAnswer ? groups.map((group) => [group, isMany ? 'parts' : 'alone'] as const) : [];
    }),
  );
}
