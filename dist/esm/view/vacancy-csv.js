import { dateInWords } from './formats.js';
import { plainText } from '../feed/rich-text.js';
import { needInWords } from './needs-in-words.js';
import { agesInWords, figureInWords, freshnessInWords, kindInWords, lineVacancies, mayBePromised, planInWords, plannedInWords, topUpInWords, } from './vacancy-words.js';
import { sayPlaces } from './words/places.js';
import { say } from './words/shared.js';
/**
 * One cell. A spreadsheet runs a cell that starts with = + - @ or a tab, so an apostrophe stops it; quotes are doubled.
 */
export function csvCell(words) {
    const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
/** The rows on the page as a CSV file: the words the table shows, so nothing hidden there is here. Starts with a byte order mark. */
export function vacancyCsv(rows, { feed, today, columns, under, address, }) {
    const each = (row, words) => row.lines.map((line) => [line.phase, words(line)].filter(Boolean).join(': ')).join('; ');
    const cells = {
        setting: ({ service }) => service.name,
        needs: ({ service: { send } }) => [send.needs_text, ...send.needs.map((need) => needInWords(need, feed).plain), ...send.conditions]
            .filter(Boolean)
            .join('; '),
        ages: ({ service }) => agesInWords(service),
        places: (row) => [
            each(row, ({ total }) => figureInWords(total, 'places')),
            ...row.lines.flatMap((line) => line.planned.map((change) => plannedInWords(change, today))),
        ]
            .filter(Boolean)
            .join('; '),
        pupils: (row) => each(row, ({ on_roll }) => figureInWords(on_roll, 'pupils')),
        vacancies: (row) => [
            each(row, (line) => `${lineVacancies(row, line)} (${freshnessInWords(line, today)})`),
            mayBePromised(row) && sayPlaces('promised'),
        ]
            .filter(Boolean)
            .join('; '),
        plan: ({ service }) => planInWords(service),
        ask: ({ service: { send, phones, email } }) => [
            send.apply?.text && plainText(send.apply.text),
            send.apply?.url,
            ...phones.map(({ number }) => number),
            email,
        ]
            .filter(Boolean)
            .join('; '),
        topUp: ({ service }) => topUpInWords(service),
    };
    const { publisher, generated, notice } = feed.send;
    const notes = [
        notice?.text,
        sayPlaces('source', { name: publisher?.name ?? address }),
        generated && say('madeOn', { date: dateInWords(generated) }),
        under ? sayPlaces('hiddenNote', { n: under }) : '',
        address,
    ];
    const table = [
        [
            ...columns.slice(0, 1).map((column) => sayPlaces(column)),
            sayPlaces('kind'),
            ...columns.slice(1).map((column) => sayPlaces(column)),
        ],
        ...rows.map((row) => columns.flatMap((column) => column === 'setting' ? [cells.setting(row), kindInWords(row)] : [cells[column](row)])),
        [],
        ...notes.flatMap((note) => (note ? [[note]] : [])),
    ];
    return `\uFEFF${table.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
