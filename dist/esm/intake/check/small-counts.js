import { hideUnder, isWhole, shownPlaces } from '../../feed/disclosure.js';
import { shownProvision } from '../../feed/provision.js';
import { isRaw } from '../../feed/spot.js';
import { found } from './fault.js';
import { smallRollFaults } from './small-rolls.js';
import { smallWordFaults } from './small-words.js';
const isSmall = (count, under) => count !== undefined && count >= 1 && count < under;
const isHidden = ({ kind }) => kind === 'hidden';
/** Where the lines of places stand in a record: `send.places`, else the capacities that were read in their place. */
function placesAt({ raw, path }) {
    const { send } = raw;
    const isSend = isRaw(send) && send.places != null;
    const list = `${path ? `${path}.` : ''}${isSend ? 'send.places' : 'capacities'}`;
    return { at: (index) => `${list}[${index}]`, isSend };
}
/** With more pupils told, places less vacancies are not the pupils. */
const isOpen = (pupils, under) => pupils === undefined || isSmall(pupils, under);
const NO_CAPACITY = 'Leave this capacity out, and put available_band in send.places.';
/** Pupils that a line gives away through its places. */
function differenceFaults(line, path, isSend, under) {
    const { total, on_roll: pupils, available, available_band: band } = line;
    if (total === undefined || !isOpen(pupils, under))
        return [];
    if (available === undefined)
        return band === 'none' && pupils === undefined && isSmall(total, under)
            ? [found('workedOutFull', { path: `${path}.available_band` })]
            : [];
    if (!isSmall(total - available, under))
        return [];
    const name = isSend && available === 0 ? 'workedOutFull' : 'workedOut';
    return [found(name, { path: `${path}.available`, ...(!isSend && { mend: NO_CAPACITY }) })];
}
/** Places less vacancies are the pupils, for whoever adds lines up. */
function withPupils(line) {
    const { total, available, on_roll: pupils, on_roll_band: band } = line;
    const isImplied = pupils === undefined && band === undefined && total !== undefined && available !== undefined;
    return isImplied && total >= available ? { ...line, on_roll: total - available } : line;
}
/** A line as it was written is public, whatever a page would hide. */
function lineFaults(entry, lines, under) {
    const { at, isSend } = placesAt(entry);
    const shown = shownPlaces(lines.map(withPupils), under);
    return lines.flatMap((line, index) => {
        const path = at(index);
        const { on_roll: pupils, available } = line;
        const own = differenceFaults(line, path, isSend, under);
        const figures = shown[index];
        const givesPart = (pupils ?? available) !== undefined && figures && isHidden(figures.on_roll);
        return [
            ...(isSmall(pupils, under) ? [found('smallCount', { path: `${path}.on_roll` })] : []),
            ...own,
            ...(givesPart && (pupils !== undefined || !own.length)
                ? [found('workedOutSum', { path: `${path}.${pupils === undefined ? 'available' : 'on_roll'}` })]
                : []),
        ];
    });
}
const numberOf = (value) => value === null ||
    value === '' ||
    !['number', 'string'].includes(typeof value) ||
    Number.isNaN(Number(value))
    ? undefined
    : Number(value);
/** Capacities beside `send.places`: the widgets pass over them, other readers do not. */
function besideFaults(entry, lines, under) {
    const { raw, path } = entry;
    if (!placesAt(entry).isSend || !Array.isArray(raw.capacities))
        return [];
    return raw.capacities.flatMap((capacity, index) => {
        if (!isRaw(capacity) || (isRaw(capacity.unit) && !/place|pupil|seat/i.test(String(capacity.unit.name))))
            return [];
        const most = numberOf(capacity.maximum);
        const line = lines.find(({ total }) => total !== undefined && total === most) ?? lines[index];
        const total = most ?? line?.total;
        const available = numberOf(capacity.available);
        if (total === undefined || available === undefined || !isOpen(line?.on_roll, under))
            return [];
        return isSmall(total - available, under)
            ? [
                found('workedOut', {
                    path: `${path ? `${path}.` : ''}capacities[${index}].available`,
                    mend: NO_CAPACITY,
                }),
            ]
            : [];
    });
}
/** Lines that the reader kept are in order, but those that say nothing are gone: then the number of a line is unsure. */
function serviceFaults(entry, { send: { places } }, under) {
    return places.length ? [...lineFaults(entry, places, under), ...besideFaults(entry, places, under)] : [];
}
function entryFaults(entry, under) {
    const { service, leaves, record } = entry;
    const ofPlaces = service ? serviceFaults(entry, service, under) : [];
    const told = new Set(ofPlaces.flatMap(({ path }) => [path, path.replace('send.places[0]', 'send.places')]));
    const ofRolls = smallRollFaults(leaves, under, told, record);
    return [
        ...ofPlaces.map((fault) => (record === undefined ? fault : { ...fault, record })),
        ...ofRolls,
        ...smallWordFaults(entry, new Set(ofRolls.map(({ path }) => path))),
    ];
}
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
    const ofReports = reportFaults(look, under);
    const told = new Set(ofReports.map(({ path }) => path));
    return [
        ...look.entries.flatMap((entry) => entryFaults(entry, under)),
        ...ofReports,
        ...smallRollFaults(look.sendLeaves, under, told),
    ];
}
