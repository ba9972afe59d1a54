import type { FaultRow } from './types.js';

/**
 * What the reader tells, in whole sentences and as strictly as a publisher needs it. The reader forgives: what it mends
 * for families is still to be mended in the feed.
 */
export const READER: Readonly<Record<number, FaultRow>> = {
  1: [
    1,
    'error',
    'wrong',
    'No list of services was found.',
    'Name the list "contents". If this is a spreadsheet, run convert first.',
  ],
  2: [2, 'error', 'wrong', 'The list is empty: families would see nothing.', 'Look at what makes the feed.'],
  3: [
    3,
    'note',
    'form',
    'The file starts with a byte order mark. Some programs refuse it.',
    'Save it as UTF-8 without one.',
  ],
  4: [
    4,
    'error',
    'wrong',
    'This is not JSON, so nothing can be read.',
    'Look for a missing comma or quotation mark, or a line break inside quotes. If it is a spreadsheet, run convert first.',
  ],
  5: [
    5,
    'error',
    'wrong',
    'This is a web page, not a feed.',
    'Check the address, and that nobody has to sign in.',
  ],
  7: [
    7,
    'warning',
    'wrong',
    'The records have basic details only: a list call of a directory leaves out times, places and contacts.',
    'Publish one file with whole records: run snapshot.',
  ],
  16: [
    16,
    'warning',
    'form',
    'The record has no id. One was made, and it changes when the name or the address does.',
    'Give it an id that never changes.',
  ],
  19: [
    19,
    'error',
    'wrong',
    'This has no name, so families do not see it.',
    'Write the name, or take the record out.',
  ],
  21: [
    21,
    'note',
    'form',
    'A list and a single thing are mixed up here.',
    'Write [ ] round a list, and nothing round a single thing.',
  ],
  25: [
    25,
    'warning',
    'form',
    'A whole picture is written into the text. It is not shown, and makes the feed slow.',
    'Take it out of the text.',
  ],
  29: [
    29,
    'warning',
    'form',
    'Letters here were spoilt when the text was copied: "Â£" for "£", "â€™" for an apostrophe.',
    'Save the file as UTF-8 where it comes from, and mend the words.',
  ],
  31: [
    31,
    'warning',
    'contact',
    'This is not a whole web address, so nobody can follow it.',
    'Copy it whole from the browser. It starts with https://',
  ],
  33: [
    33,
    'warning',
    'contact',
    'This is not one e-mail address, so nobody can write to it.',
    'Put one address and nothing else.',
  ],
  35: [
    35,
    'note',
    'contact',
    'This is not one telephone number, so it cannot be rung by touching it.',
    'Write one number. Put words in "description", and a second number in an entry of its own.',
  ],
  36: [
    36,
    'error',
    'privacy',
    'This is kept for staff, or tells of one person, and anybody can read the feed.',
    'Take it out where the feed is made, then publish the feed again.',
  ],
  38: [
    38,
    'error',
    'wrong',
    'The youngest age is above the oldest, so no age is shown.',
    'Swap them, if that is what happened.',
  ],
  40: [
    40,
    'warning',
    'wrong',
    'This is not a status we know. It is shown as written.',
    'Use active, inactive, defunct or temporarily closed.',
  ],
  42: [
    42,
    'warning',
    'wrong',
    'This is not a date that can be read, so it is left out.',
    'Write the day as 2026-09-15, the month as 2026-09.',
  ],
  44: [
    44,
    'note',
    'wrong',
    'The day is a number, and no rule says which day is 1. It is read as Monday.',
    'Write MO, TU, WE, TH, FR, SA or SU.',
  ],
  45: [
    45,
    'warning',
    'wrong',
    'This is not a time of day that can be read, so it is left out.',
    'Write it as 09:30.',
  ],
  51: [
    51,
    'warning',
    'wrong',
    'This is not a point in the UK, so the place is not on any map.',
    'Give the latitude, near 51, and the longitude, near 0.',
  ],
  65: [
    65,
    'note',
    'wrong',
    'There are more pupils or vacancies than places. That is shown as it is.',
    'Check the figures. Nothing to do if they are right.',
  ],
  67: [
    67,
    'note',
    'wrong',
    'The vacancies are not the places less the pupils.',
    'Check the figures. Nothing to do if some places are kept or promised.',
  ],
  68: [
    68,
    'warning',
    'privacy',
    'A limit of 1 or 2 hides nothing, so 3 is used.',
    'Write 5, or 0 if the council has decided to show small numbers.',
  ],
  69: [
    69,
    'note',
    'form',
    'The feed is in a newer format than this program. Some of it may not be checked.',
    'Get the newest version of the program.',
  ],
  70: [
    70,
    'warning',
    'wrong',
    'This is not what is due here, so it is left out and families do not see it.',
    'See the description of the format for what belongs here.',
  ],
  87: [
    87,
    'warning',
    'wrong',
    'This is not a word for how often. It is shown as written, and no filter finds it.',
    'Write DAILY, WEEKLY, MONTHLY or YEARLY, and other words in "description".',
  ],
  88: [
    88,
    'warning',
    'wrong',
    'This time cannot be right. Families are asked to check it.',
    'Check its hours, days and dates.',
  ],
};

/** A swapped point is mended without a word lost. */
export const SWAPPED: FaultRow = [
  51,
  'note',
  'wrong',
  'Latitude and longitude are swapped. Our pages turn them round; another reader may not.',
  'Swap them: latitude is near 51, longitude near 0.',
];

/** A whole record or report that was lost. */
export const LOST: FaultRow = [
  70,
  'error',
  'wrong',
  'This cannot be read, so it is left out whole and families do not see it.',
  'See the description of the format for what belongs here.',
];
