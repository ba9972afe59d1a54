const SEVERITIES = { e: 'error', w: 'warning', n: 'note' };
/** Severity, what is so, how to mend it. Never a number of pupils: these texts go to consoles and logs. */
const TEXTS = {
    1: 'e|No list of services.|Name the list "contents".',
    2: 'w|The list is empty.|Check what made the feed.',
    3: 'n|It starts with a byte order mark.|Save it as UTF-8 without one.',
    4: 'e|Not JSON.|Look for a line break inside quotes, or a missing comma.',
    5: 'e|A web page, not a feed.|Check the address, and that nobody has to sign in.',
    7: 'n|Basic details only.|Publish one file with whole records.',
    16: 'n|No id: one was made.|Give each record an id that never changes.',
    17: 'n|This id is used twice.|Give each record its own id.',
    19: 'e|No name: left out.|Name it.',
    21: 'n|A list and a single thing are mixed up.|Write [ ] round a list only.',
    25: 'n|A picture inside the text: left out.|Take it out.',
    29: 'n|Wrongly decoded letters.|Save as UTF-8.',
    31: 'w|Not a whole web address.|Start it with https://.',
    33: 'w|Not one e-mail address: left out.|Write one address only.',
    35: 'n|Not one phone number: no link.|Write one number; put words in "description".',
    36: 'w|Private to staff: not shown.|Take it out of the feed.',
    38: 'w|Youngest age above oldest: left out.|Swap them.',
    40: 'n|Unknown status: shown as it is.|Use active, inactive, defunct or temporarily closed.',
    42: 'w|Not a date: left out.|Write it as 2026-09-15.',
    44: 'n|Unclear day: 1 is taken as Monday.|Write MO, TU, WE, TH, FR, SA or SU.',
    45: 'w|Not a time: left out.|Write it as 09:30.',
    51: 'w|Not a point in the UK: left out.|Give latitude near 51, longitude near 0.',
    65: 'n|More than the places: shown as it is.|Check the figures.',
    66: 'n|A small number of pupils can be read in the feed.|Write on_roll_band "under-5" instead.',
    67: 'n|Vacancies are not places less pupils.|Check the figures.',
    68: 'w|1 or 2 hides nothing: 3 is used.|Write 0, or 3 or more.',
    69: 'n|A newer format: some things may be missing.|Update the widgets.',
    70: 'w|Not what is due here: left out.|See the format of the feed.',
    // 71 to 86 are what can be wrong with a sheet.
    87: 'w|Not a word for how often: shown as it is.|Write WEEKLY or MONTHLY, and other words in "description".',
    88: 'w|This time cannot be right: families are asked to check.|Check its hours, days and dates.',
};
export const join = (path, name) => (path && name ? `${path}.${name}` : path || name);
/** Adds a fault. `member` is what it is about; `severity` replaces the usual one. */
export function fault({ faults, record, path }, number, member = '', severity) {
    const [code = '', words = '', mend = ''] = TEXTS[number]?.split('|') ?? [];
    faults.push({
        case: number,
        severity: severity ?? SEVERITIES[code] ?? 'note',
        ...(record && { record }),
        path: join(path, member),
        message: member ? `"${member}": ${words}` : words,
        mend,
    });
}
