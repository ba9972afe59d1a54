import { isNameless } from '../../intake/convert.js';
import { feedFromDirectory, feedFromGias, feedFromOutpostSheet, isGias, isOutpostSheet, } from '../../intake/directories/index.js';
import { mergeFeeds } from '../../intake/merge/index.js';
import { feedFromSheets } from '../../intake/sheets/index.js';
import { slug } from '../../intake/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { sheetsOf } from './sources.js';
import { takenSheets } from './taken.js';
const isFeed = (kept) => kept.kind === 'feed';
const isSheets = (kept) => kept.kind === 'sheets';
/** A sheet that another system wrote, which is a feed by itself. */
function foreignUnit(kept, index) {
    const [only, ...more] = kept.sheets.filter(({ rows }) => rows.length);
    if (!only || more.length)
        return undefined;
    const { rows } = only;
    const from = isGias(rows) ? feedFromGias : isOutpostSheet(rows) ? feedFromOutpostSheet : undefined;
    return (from && {
        key: `foreign-${index}`,
        name: kept.name,
        convert: (options) => named(withFaults(from(rows, options), kept.faults), options.council),
        taken: () => [],
        isOfSheets: true,
    });
}
const withFaults = (converted, faults) => ({
    ...converted,
    faults: [...faults, ...converted.faults],
});
/** With what was typed in the place of what the source leaves open. */
function named(converted, { name, code }) {
    const { document } = converted;
    const { publisher } = document.send;
    const asks = { name: isNameless(converted), code: !publisher.area?.code };
    const area = { ...publisher.area, ...(asks.code && code && { code }) };
    return {
        ...converted,
        asks,
        document: {
            ...document,
            send: {
                ...document.send,
                publisher: {
                    ...publisher,
                    ...(asks.name && name && { name }),
                    ...(Object.keys(area).length > 0 && { area }),
                },
            },
        },
        // Somebody has said it since.
        faults: asks.name && name
            ? converted.faults.filter((fault) => !isNameless({ document, faults: [fault] }))
            : converted.faults,
    };
}
/** Where there is one sheet, nobody needs telling which. */
const withoutSheet = (converted, { name }) => {
    const start = `sheet "${name}"`;
    const shorter = (path) => path.startsWith(`${start}, `) ? path.slice(start.length + 2) : path;
    return {
        ...converted,
        faults: converted.faults.map((fault) => ({ ...fault, path: shorter(fault.path) })),
    };
};
/** All spreadsheets are one feed: a council may keep each sheet in a file of its own. */
function sheetsUnit(sources) {
    const sheets = sheetsOf(sources);
    const [only, ...more] = sheets;
    if (!only)
        return [];
    const faults = sources.flatMap((kept) => kept.faults);
    return [
        {
            key: 'sheets',
            name: sayFeedDesk('unitSheets'),
            convert(options) {
                const made = withFaults(feedFromSheets(sheets, options), faults);
                return named(more.length ? made : withoutSheet(made, only), options.council);
            },
            taken: (mapping) => takenSheets(sheets, mapping),
            isOfSheets: true,
        },
    ];
}
const feedUnit = ({ name, text }, index) => ({
    key: `feed-${index}`,
    name,
    convert: (options) => named(feedFromDirectory(text, options), options.council),
    taken: () => [],
    isOfSheets: false,
});
/** Names of files that say nothing of whose feed it is. */
const UNCLEAR = /^(?:|feeds?|index|services?|data|local-?offer|merged|output|out|export|download|snapshot|pasted-cells|your-spreadsheets|\d+)(?:-\d+)?$/;
/** The short word by which records of a feed are named: of the file where that says whose it is, else of the publisher. */
function wordFor({ name }, { document }) {
    const file = slug(name.replace(/\.[^.]*$/, ''));
    const { area, name: publisher } = document.send.publisher;
    return UNCLEAR.test(file) ? slug(area?.name ?? '') || slug(publisher) || file || 'feed' : file;
}
/** All of them as one, on proof only. */
function togetherUnit(units) {
    return {
        key: 'together',
        name: sayFeedDesk('unitTogether'),
        convert(options) {
            const words = new Set();
            const made = units.map((unit) => {
                const converted = unit.convert(options);
                const word = wordFor(unit, converted);
                let id = word;
                for (let number = 2; words.has(id); number++)
                    id = `${word}-${number}`;
                words.add(id);
                return { id, ...converted };
            });
            const { document, faults, offers } = mergeFeeds(made, options);
            const asks = {
                name: made.some((one) => one.asks.name),
                code: made.some((one) => one.asks.code),
            };
            return { document, offers, asks, faults: [...made.flatMap((one) => one.faults), ...faults] };
        },
        taken: (mapping) => units.flatMap((unit) => unit.taken(mapping)),
        isOfSheets: units.some((unit) => unit.isOfSheets),
    };
}
/** Every feed that can be made of what was opened; where there are several, all of them together last. */
export function unitsOf(sources) {
    const sheets = sources.filter(isSheets).map((kept, index) => ({ kept, foreign: foreignUnit(kept, index) }));
    const units = [
        ...sheetsUnit(sheets.flatMap(({ kept, foreign }) => (foreign ? [] : kept))),
        ...sheets.flatMap(({ foreign }) => foreign ?? []),
        ...sources.filter(isFeed).map(feedUnit),
    ];
    return units.length > 1 ? [...units, togetherUnit(units)] : units;
}
