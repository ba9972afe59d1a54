import type { Fault, Severity } from '../../feed/types.js';

/** What is told of somebody else's format made ours. Numbers to 66 are reader cases, 80 is the sheets'; from 160 on they are ours. */
const FAULTS = {
  within: [1, 'note', '', 'If there is a list of services too, convert that: it may say more.'],
  notServices: [1, 'error', '', 'Convert the list of services. Its address often ends in /services.'],
  byteMark: [3, 'note', 'It starts with a byte order mark: left out.', 'Save it as UTF-8 without one.'],
  lineBreaks: [
    4,
    'warning',
    'Line breaks or other control characters inside quotes, which is not JSON: mended.',
    'Tell whoever makes the file: they must be written as \\n inside quotes.',
  ],
  unknown: [22, 'note', '', 'If families need it, put it in the description at the source.'],
  markup: [23, 'note', 'Markup (HTML) in the text: written as plain text.', 'Nothing to do.'],
  styles: [24, 'note', "Styles and an editor's leftovers in the markup: left out.", 'Nothing to do.'],
  long: [
    25,
    'warning',
    'A very long text: only its beginning is written.',
    'Shorten it, and put the rest on a page of its own.',
  ],
  headings: [26, 'note', 'Headings inside the text: written as paragraphs.', 'Nothing to do.'],
  nothingLeft: [
    28,
    'note',
    'Nothing is left of this text without its markup: left out.',
    'Write it, or leave it empty.',
  ],
  blanks: [30, 'note', 'Empty texts stand for what is not said: left out.', 'Nothing to do.'],
  address: [
    31,
    'note',
    'The address holds signs that addresses may not: they are written with %.',
    'Copy the address from the browser.',
  ],
  placeholder: [
    32,
    'warning',
    'This web address is a placeholder, and was left out.',
    'Put the real address, or leave it empty.',
  ],
  email: [33, 'warning', 'Not one e-mail address: left out.', 'Write one address only.'],
  zero: [
    35,
    'note',
    'A telephone number without its first 0: mended.',
    'Keep the column of numbers as text.',
  ],
  private: [36, 'warning', 'Private to staff: left out.', 'Take it out of what you publish.'],
  person: [
    36,
    'warning',
    "A person's name, and no word that it may be published: left out. Their job, telephone number and shared e-mail address stay.",
    'Name the job or the team instead.',
  ],
  twice: [
    36,
    'note',
    'Without its name this contact says no more than another does: left out.',
    'Nothing to do.',
  ],
  answers: [
    36,
    'note',
    'Answers about support were written by many hands and may name staff.',
    'Read them before you publish.',
  ],
  noAge: [38, 'note', 'This number stands for "no age given": left out.', 'Leave it out at the source.'],
  noLimit: [38, 'note', 'An oldest age of 99 or more is no limit: left out.', 'Leave it out at the source.'],
  olderThan25: [
    38,
    'note',
    'The youngest age is over 25: kept beside the members that other readers know.',
    'Ask if it belongs in a Local Offer.',
  ],
  status: [
    40,
    'warning',
    'Unknown status: taken for what is nearest.',
    'Use active, inactive, defunct or temporarily closed.',
  ],
  date: [42, 'note', 'A date in words: written in figures.', 'Write it as 2026-09-15.'],
  cells: [
    63,
    'error',
    'This row has more cells than there are headings, so it was left out.',
    'Get the file again; if a comma split a cell in two, put the cell in quotes.',
  ],
  number: [64, 'note', 'Not a number: left out.', 'Write a whole number, or leave it empty.'],
  days: [44, 'note', 'Days in words: written as codes.', 'Write MO,TU,WE,TH,FR.'],
  letter: [
    52,
    'note',
    'A letter stands where a postcode has a figure: mended.',
    'Write the figure, such as 0 and not O.',
  ],
  postcode: [
    52,
    'warning',
    'Not a postcode: it stays in the address, but how far away it is cannot be told.',
    'Write the whole postcode.',
  ],
  grid: [
    64,
    'warning',
    'Not a point of the National Grid: left out.',
    'Give Easting and Northing in metres.',
  ],
  small: [
    66,
    'note',
    'A small number of pupils: written as a band.',
    'Nothing to do; convert with --keep-small-numbers if the council has decided to show them.',
  ],
  pupils: [
    66,
    'note',
    'A small number of pupils, or a sum that gives one away: left out.',
    'Nothing to do; convert with --keep-small-numbers if the council has decided to show them.',
  ],
  undated: [
    80,
    'warning',
    'The register does not say when it counted pupils. Families are told that there is no date.',
    'Ask the schools, and add "as_at" with the day.',
  ],
  need: [160, 'note', '', 'Read the record. If it is for this need, add the need; if not, nothing to do.'],
  bands: [
    161,
    'note',
    'Several bands of ages: all are kept, but readers of other make know the first only.',
    'Nothing to do.',
  ],
  publisher: [
    162,
    'note',
    'The source names another council as its publisher. That one is kept.',
    'Ask whose feed this is to be.',
  ],
  parts: [
    163,
    'warning',
    'This is the first of several files; only what is in it was taken.',
    'Read it by its address with "snapshot", which takes them all.',
  ],
  lost: [164, 'warning', 'Our format has no place for this: left out.', 'Nothing to do.'],
  words: [
    165,
    'warning',
    'Words stand where a web address is due, and our format has no place for them: left out.',
    'Give the whole address, starting with https://',
  ],
  noPublisher: [
    166,
    'error',
    'Nobody is named as its publisher.',
    'Say whose feed it is; families see the name.',
  ],
  rarer: [
    167,
    'note',
    'The description may say that it is not every week, and the times say every week.',
    'Write the times as they are, such as "2MO" for the second Monday of the month, or say it beside them.',
  ],
  schoolNeeds: [
    168,
    'note',
    'The register gives the needs of the whole school, not of this base.',
    'Ask the school which of them the base is for.',
  ],
  bothKinds: [
    169,
    'note',
    'This school has a resourced provision and a SEN unit: two records were made.',
    'Check that both are still open.',
  ],
  closed: [170, 'note', 'This school is closed: left out.', 'Nothing to do.'],
  authority: [
    171,
    'error',
    'No school of this council has a resourced provision or SEN unit in this file.',
    'Check the name or code of the council.',
  ],
  column: [
    172,
    'note',
    'This column is of your own making or for staff only: left out.',
    'If families need it, put it in the description.',
  ],
  hidden: [173, 'note', 'Not approved or not visible in the sheet: left out.', 'Nothing to do.'],
  reference: [
    174,
    'warning',
    'This row belongs to a service that is not in the sheet: left out.',
    'Check its "import_id_reference".',
  ],
} as const satisfies Record<string, readonly [number, Severity, string, string]>;

export type DirectoryFault = keyof typeof FAULTS;

export interface Spot {
  readonly path: string;
  readonly record?: string | undefined;
  /** Instead of the usual words. Never a private value, never a count of pupils. */
  readonly message?: string;
}

export function tell(name: DirectoryFault, { path, record, message }: Spot): Fault {
  const [number, severity, usual, mend] = FAULTS[name];
  return { case: number, severity, ...(record && { record }), path, message: message ?? usual, mend };
}

/** Takes faults in as they are met. */
export type Tell = (name: DirectoryFault, spot: Spot) => void;
