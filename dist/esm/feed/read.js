/** From a document to a feed. Each record is read on its own: one that is broken never hides another. */
import { fault } from './faults.js';
import { readFeedSend } from './feed-send.js';
import { madeId } from './identity.js';
import { organizationReader } from './people.js';
import { postcode } from './places.js';
import { readComments, readReports } from './reports.js';
import { isRaw, text } from './spot.js';
import { readService } from './v3.js';
function freeze(value) {
    if (typeof value === 'object' && value && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const name in value)
            freeze(value[name]);
    }
    return value;
}
/** What text holds; undefined, and a fault, where it is not JSON. */
function parse(input, top) {
    const json = input.replace(/^\ufeff/, '').trim();
    if (json !== input.trim() || input.startsWith('\ufeff'))
        fault(top, 3);
    try {
        return JSON.parse(json);
    }
    catch {
        fault(top, json.startsWith('<') ? 5 : 4);
        return;
    }
}
/** The list of records, by the shape of the document, and the name it goes by. */
function findList(document, top) {
    if (Array.isArray(document))
        return { items: document, path: '' };
    if (!isRaw(document))
        return;
    for (const path of ['contents', 'content']) {
        const items = document[path];
        if (Array.isArray(items))
            return { items, path };
        if (isRaw(items)) {
            fault(top, 21, path);
            return { items: [items], path };
        }
    }
    return 'name' in document ? { items: [document], path: '' } : undefined;
}
/** A v3 list call gives no lists within its records. */
const isShallow = (document, records) => records.length > 0 &&
    'contents' in document &&
    !('send' in document) &&
    !records.some(({ raw }) => Object.values(raw).some(Array.isArray));
/** Gives each record an id that no other has. */
function idGiver(source) {
    const taken = new Map();
    return (spot, name) => {
        const own = text(spot, 'id');
        if (!own)
            fault(spot, 16, 'id');
        const id = own ??
            madeId(source, name, postcode(/"post(?:al_)?code":"([^"]*)"/.exec(JSON.stringify(spot.raw))?.[1] ?? ''), text(spot, 'url'));
        let given = id;
        for (let next = 2; taken.has(given); next++) {
            const isSame = JSON.stringify(taken.get(given)) === JSON.stringify(spot.raw);
            if (isSame || next === 2)
                fault(spot, 17, 'id');
            if (isSame)
                return;
            given = `${id}~${next}`;
        }
        taken.set(given, spot.raw);
        return given;
    };
}
function readServices(records, known, source) {
    const giveId = idGiver(source);
    return records.flatMap((record) => {
        try {
            const name = text({ ...record, faults: [] }, 'name');
            const label = name ?? text({ ...record, faults: [] }, 'id');
            const spot = { ...record, ...(label && { record: label }) };
            if (!name) {
                fault(spot, 19, 'name');
                return [];
            }
            const id = giveId(spot, name);
            return id === undefined ? [] : [readService(spot, id, name, known)];
        }
        catch {
            // An object from a script may be more than JSON: a getter can throw.
            fault(record, 70, '', 'error');
            return [];
        }
    });
}
/**
 * Reads a Local Offer feed, an Open Referral UK list (v3, v1), an Outpost list, or a single service. Never throws.
 *
 * @param input the text of a document, or the document itself. It is not changed.
 * @returns the feed, frozen all the way down (absent only where no list can be found), and all that was mended or left out.
 */
export function readFeed(input, { source = '' } = {}) {
    const faults = [];
    const top = { raw: {}, path: '', faults };
    const document = typeof input === 'string' ? parse(input, top) : input;
    const found = findList(document, top);
    if (!found) {
        if (!faults.some(({ severity }) => severity === 'error'))
            fault(top, 1);
        return freeze({ faults });
    }
    const { items, path } = found;
    const isOne = !path && !Array.isArray(document);
    const records = items.flatMap((raw, index) => {
        const spot = { ...top, path: isOne ? '' : `${path}[${index}]` };
        if (isRaw(raw))
            return [{ ...spot, raw }];
        fault(spot, 70, '', 'error');
        return [];
    });
    const own = isRaw(document) ? document : {};
    const send = { ...top, raw: !isOne && isRaw(own.send) ? own.send : {}, path: 'send' };
    if (!items.length)
        fault(top, 2, path);
    if (isShallow(own, records))
        fault(top, 7, path);
    const feedSend = readFeedSend(send);
    const { of, all } = organizationReader(records);
    const services = readServices(records, { organizationOf: of, under: feedSend.disclosure.under }, source);
    const feed = {
        services,
        organizations: all(),
        reports: readReports(send),
        comments: readComments(send),
        send: feedSend,
    };
    return freeze({ feed, faults });
}
