/** What one row of the sheet of reports says. */
import { webAddress } from '../../feed/contacts.js';
import { needCodes } from '../../feed/needs.js';
import { mapHeadings } from '../../report/index.js';
import { present } from '../present.js';
import { dateIn } from '../sheet-dates.js';
import { bare, isBlank, oneLine, slug } from '../text.js';
import { EASY_READ, PICTURE } from './contact-cells.js';
import { isNotKnown } from './date-cells.js';
import { detailsIn, wordsIn } from './entries.js';
import { isNotSaid } from './into.js';
import { flatsIn } from './record-cell.js';
import { REPORT_DETAILS, REPORT_ROWS } from './report-details-data.js';
const ROW_WORDS = new Map(REPORT_ROWS.flatMap(([row, words]) => words.split('|').map((word) => [bare(word), row])));
/** `sir-3b`, `col-1`, several with `;`. */
const KEY = /^(?:sir|col)-\d+[a-z]?$/i;
/** Which question a row answers: by its key, else by its words. */
export function keysIn(words, setting) {
    const listed = wordsIn(words.replace(/,/g, ';'));
    if (listed.length > 0 && listed.every((word) => KEY.test(word)))
        return listed.map((word) => word.toLowerCase());
    // "sir-1 What kinds of needs…": a key with its question.
    const [, key] = /^((?:sir|col)-\d+[a-z]?)\b/i.exec(words) ?? [];
    if (key)
        return [key.toLowerCase()];
    return mapHeadings([{ text: words, level: 2 }], { setting })[0]?.keys ?? [];
}
export const rowKind = (question) => ROW_WORDS.get(bare(question)) ?? 'section';
function toldBy(row, kind) {
    const text = (field) => (isBlank(row.text(field)) ? '' : row.text(field));
    const details = detailsIn(text('details'), REPORT_DETAILS[kind]);
    if (details.rest)
        row.complain('word', 'details');
    return {
        row,
        // Words that no detail takes are still said.
        text: [text('text'), details.rest].filter(Boolean).join('\n\n'),
        heading: oneLine(text('heading')),
        detail: (name) => details.values.get(name),
        dated(name) {
            const { value, fault } = dateIn(details.values.get(name) ?? '');
            if (fault)
                row.complain(fault, 'details');
            return value;
        },
    };
}
/** The records of a cell, with the members of the words. */
const flats = (row, field, spec) => isBlank(row.text(field)) ? [] : flatsIn(row.text(field), spec).value;
function picturesOf(row) {
    return flats(row, 'pictures', PICTURE).flatMap(({ src, alt, consent_until: until }) => {
        const words = String(until ?? '');
        const { value, fault } = isNotKnown(words) ? { value: null, fault: undefined } : dateIn(words);
        if (fault) {
            // Better no picture than one without consent.
            row.complain('consent', 'pictures');
            return [];
        }
        const consent = value !== undefined && { consent_until: value };
        return [{ src: String(src ?? ''), alt: String(alt ?? ''), ...consent }];
    });
}
/** The answer to a question; undefined where the row has none. */
export function sectionOf(row, keys) {
    const { text, heading, detail } = toldBy(row, 'section');
    const [key = slug(row.text('key')) || 'other', ...more] = keys;
    const url = webAddress(detail('url') ?? '');
    const contact = present({
        name: detail('name'),
        phone: detail('phone'),
        email: detail('email'),
        hours: detail('hours'),
        url,
    });
    const question = row.text('key');
    const isQuestion = !KEY.test(question) && !/^(?:sir|col)-/i.test(question);
    const section = present({
        key,
        also: [...more, ...(isBlank(row.text('also')) ? [] : wordsIn(row.text('also')))],
        heading: heading || (isQuestion ? oneLine(question) : ''),
        text,
        // The names of the words are the members of the document.
        easy_read: flats(row, 'easy_read', EASY_READ),
        media: picturesOf(row),
        contact: Object.keys(contact).length > 0 ? contact : undefined,
        site: isBlank(row.text('site')) ? '' : oneLine(row.text('site')),
    });
    return section.text || section.easy_read || section.media || section.contact ? section : undefined;
}
const WHEN = [
    ['every-day', /every[- ]day|daily|on site|full[- ]time/i],
    ['not-here', /not here|not on|none|^no\b/i],
    ['visiting', /visit|weekly|days? a week|some days/i],
    ['arranged', /arrange|request|ask|as needed/i],
];
function healthOf({ text, heading, detail, row }) {
    const said = detail('when') ?? '';
    const when = WHEN.find(([value, pattern]) => value === said || pattern.test(said))?.[0];
    const site = isBlank(row.text('site')) ? '' : oneLine(row.text('site'));
    if (!heading)
        return text;
    if (said && !when)
        row.complain('word', 'details');
    const who = [detail('who') ?? text, when ? '' : said].filter(Boolean).join('. ');
    return present({
        what: heading,
        when,
        who,
        pays: detail('pays'),
        ask: detail('ask'),
        site,
    });
}
/** A number of pupils; a small one is left out unless told otherwise. */
function pupilsOf({ detail, row }) {
    const words = detail('pupils');
    if (!words)
        return undefined;
    const count = /^\d+$/.test(words) ? Number(words) : undefined;
    const isSmall = count !== undefined && count > 0 && count < 5 && !row.context.keepSmallNumbers;
    const problem = count === undefined ? 'number' : isSmall ? 'secret' : undefined;
    if (problem)
        row.complain(problem, 'details');
    return isSmall ? undefined : count;
}
/** The key of a paper: "SEN policy" is `sen_policy`. */
const paperKey = (words) => /^[a-z]+(?:[_-][a-z]+)*$/.test(words) ? words : slug(words).replaceAll('-', '_');
const add = (list, item) => [...(list ?? []), item];
/** What a row that is no answer adds to its report; false where it says too little. */
export function addRow(parts, kind, row) {
    const told = toldBy(row, kind);
    const { text, heading, detail, dated } = told;
    const [picture] = picturesOf(row);
    const shown = { image: picture?.src, alt: picture?.alt };
    switch (kind) {
        case 'person': {
            const contact = { name: detail('name'), phone: detail('phone'), email: detail('email') };
            const person = present({ role: text || heading, ...contact, checked: dated('checked') });
            if (Object.keys(person).length === 0)
                return false;
            parts.contacts = add(parts.contacts, person);
            return true;
        }
        case 'paper': {
            const url = row.read('url', (cell) => {
                const value = webAddress(cell);
                return value ? { value } : { fault: 'url' };
            });
            if (!text || !url)
                return false;
            const isBare = isNotSaid(detail('date') ?? '');
            const date = isBare ? undefined : dated('date');
            parts.links = { ...parts.links, [paperKey(text)]: isBare ? url : { url, ...(date && { date }) } };
            return true;
        }
        case 'fact':
            if (!heading || !text)
                return false;
            parts.facts = add(parts.facts, { label: heading, value: text });
            return true;
        case 'need':
            parts.needs = [...new Set([...(parts.needs ?? []), ...wordsIn(text).flatMap(needCodes)])];
            return text !== '';
        case 'layer':
            if (!heading)
                return false;
            parts.layers = add(parts.layers, { name: heading, text });
            return true;
        case 'provision': {
            if (!heading && !text)
                return false;
            const more = { layer: detail('layer'), pupils: pupilsOf(told), ...shown };
            const named = heading ? { name: heading, text } : { name: text, text: undefined };
            parts.provision = add(parts.provision, present({ ...named, ...more }));
            return true;
        }
        case 'health':
            if (!heading && !text)
                return false;
            parts.health = add(parts.health, healthOf(told));
            return true;
        case 'moving':
            if (!heading || !text)
                return false;
            parts.moving_on = add(parts.moving_on, present({ age: heading, when: detail('when'), what: text }));
            return true;
        case 'story': {
            if (!text)
                return false;
            const until = detail('consent_until') ?? '';
            const { value, fault } = isNotKnown(until) ? { value: null, fault: undefined } : dateIn(until);
            if (fault) {
                row.complain('consent', 'details');
                return true;
            }
            const consent = value !== undefined && { consent_until: value };
            parts.case_studies = add(parts.case_studies, {
                ...present({ text, ...shown }),
                ...consent,
            });
            return true;
        }
        case 'site':
            if (!text)
                return false;
            parts.sites = add(parts.sites, text);
            return true;
    }
}
