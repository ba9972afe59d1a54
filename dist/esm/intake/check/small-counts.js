import { hideUnder, isWhole, shownPlaces } from '../../feed/disclosure.js';
import { shownProvision } from '../../feed/provision.js';
import { isRaw } from '../../feed/spot.js';
import { givesAway } from '../counts.js';
import { found } from './fault.js';
const isSmall = (count, under) => count !== undefined && count >= 1 && count < under;
const isHidden = ({ kind }) => kind === 'hidden';
/** Where the lines of places stand in a record: `send.places`, else the capacities that were read in their place. */
function placesAt({ raw, path }) {
    const { send } = raw;
    const isSend = isRaw(send) && send.places != null;
    const list = `${path ? `${path}.` : ''}${isSend ? 'send.places' : 'capacities'}`;
    return { at: (index) => `${list}[${index}]`, isSend };
}
/** A line as it was written is public, whatever a page would hide. */
function lineFaults(entry, lines, under) {
    const { at, isSend } = placesAt(entry);
    const shown = shownPlaces(lines, under);
    const { record } = entry;
    return lines.flatMap((line, index) => {
        const { total, on_roll: pupils, available } = line;
        const path = at(index);
        const faults = [];
        if (isSmall(pupils, under))
            faults.push(found('smallCount', { path: `${path}.on_roll`, record }));
        // With more pupils told, places less vacancies are not the pupils.
        const isOpen = pupils === undefined || isSmall(pupils, under);
        const isTold = isOpen && total !== undefined && available !== undefined && isSmall(total - available, under);
        if (isTold) {
            const mend = isSend ? undefined : 'Leave this capacity out, and put available_band in send.places.';
            faults.push(found('workedOut', { path: `${path}.available`, record, mend }));
        }
        const figures = shown[index];
        if (pupils !== undefined && figures && isHidden(figures.on_roll))
            faults.push(found('workedOutSum', { path: `${path}.on_roll`, record }));
        return faults;
    });
}
/** Lines that the reader kept are in order, but those that say nothing are gone: then the number of a line is unsure. */
function serviceFaults(entry, service, under) {
    const { places } = service.send;
    return places.length ? lineFaults(entry, places, under) : [];
}
/** "One more child" counts no child. */
const MORE = /\b(?:up to )?(?:[1-4]|one|two|three|four) (?:more|extra|further|other|new|of our)\b/gi;
/** Notes beside figures, where a number in words undoes what a band hides. */
const wordFaults = ({ leaves, record }) => leaves.flatMap(({ path, value }) => typeof value === 'string' &&
    /\bsend\.(?:places\b.*\.note|places_note)$/.test(path) &&
    givesAway(value.replace(MORE, ''), 'words', false)
    ? [found('smallWords', { path, record })]
    : []);
/** Counts in a report of pupils who had some help. */
function reportFaults({ feed, send }, under) {
    const raws = Array.isArray(send.reports) ? send.reports : [];
    let next = 0;
    return raws.flatMap((raw, index) => {
        const report = feed.reports[next];
        if (!report || !isRaw(raw) || !isRaw(raw.organization))
            return [];
        next += 1;
        const { provision = [], organization } = report;
        const shown = shownProvision(report, under);
        return provision.flatMap(({ pupils, name }, line) => {
            const where = { path: `send.reports[${index}].provision[${line}].pupils`, record: organization.name };
            if (!isWhole(name) && isSmall(pupils, under))
                return [found('smallPupils', where)];
            const figure = shown[line]?.pupils;
            return pupils !== undefined && figure && isHidden(figure) ? [found('workedOutSum', where)] : [];
        });
    });
}
/** Numbers of pupils so small that they could point to a child, as they stand or as they can be worked out. */
export function smallCountFaults(look) {
    const { disclosure } = look.feed.send;
    const under = hideUnder(disclosure.under);
    if (under === 0)
        return [found('smallDecided', { path: 'send.disclosure.under' })];
    return [
        ...look.entries.flatMap((entry) => entry.service ? [...serviceFaults(entry, entry.service, under), ...wordFaults(entry)] : []),
        ...reportFaults(look, under),
    ];
}
