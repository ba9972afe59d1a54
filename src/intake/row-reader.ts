import type { Fault, PartialDate } from '../feed/types.js';
import { fault, type FaultName, type Read } from './faults.js';
import { oneLine } from './text.js';

/** One row's cells by what they hold, cleaned; blank ones left out. */
export type Cells = ReadonlyMap<string, string>;

export interface RowOptions {
  /** Write counts of 1 to 4 pupils as numbers, not bands. */
  readonly keepSmallNumbers?: boolean;
  /** The day of conversion: tells what has not opened yet, and dates that cannot be. */
  readonly today?: PartialDate;
}

export interface RowContext extends RowOptions {
  /** As the spreadsheet numbers its rows. */
  readonly line: number;
  /** Headings as typed. */
  readonly headings: ReadonlyMap<string, string>;
  /** Which sheet of a workbook: `sheet "Places", `. */
  readonly sheet?: string;
  /** Date of the figures where the row has none: from the title or a heading. */
  readonly asAt?: PartialDate | undefined;
}

/** Reads the cells of one row and remembers what was wrong with them. */
export interface RowReader {
  readonly name: string;
  readonly context: RowContext;
  readonly faults: readonly Fault[];
  /** The cell as typed, line breaks kept; "" where there is none. */
  text(field: string): string;
  heading(field: string): string;
  complain(problem: FaultName, field: string): void;
  /** @param keep is given the words of a cell that could not be read. */
  read<T>(field: string, reader: (cell: string) => Read<T>, keep?: (words: string) => void): T | undefined;
}

export function rowReader(cells: Cells, context: RowContext): RowReader {
  const faults: Fault[] = [];
  const name = oneLine(cells.get('setting') ?? cells.get('name') ?? '');
  const reader: RowReader = {
    name,
    context,
    faults,
    text: (field) => cells.get(field) ?? '',
    heading: (field) => context.headings.get(field) ?? field,
    complain(problem, field) {
      faults.push(
        fault(problem, {
          path: `${context.sheet ?? ''}line ${context.line}, column "${reader.heading(field)}"`,
          record: name,
        }),
      );
    },
    read(field, parse, keep) {
      const { value, words, fault: problem } = parse(reader.text(field));
      if (problem) reader.complain(problem, field);
      if (words) keep?.(words);
      return value;
    },
  };
  return reader;
}
