/** Telephone numbers, people to ask, languages, areas and numbers of organisations, as entries of a cell. */
import { phoneHref } from '../../feed/contacts.js';
import { contactIn } from '../contacts.js';
import { oneLine } from '../text.js';
const NUMBER = /(?:\+44|\(?0)[\d ()-]{7,}\d(?: ?(?:ext?\.?|x) ?\d+)?/i;
function phoneRead(typed) {
    const text = oneLine(typed)
        .replace(/^(?:tel|telephone|phone)\b[.:]? ?/i, '')
        .trim();
    const [number = ''] = NUMBER.exec(text) ?? [];
    if (!number)
        return { value: { number: text }, ...(phoneHref(text) ? {} : { fault: 'word' }) };
    const at = text.indexOf(number);
    const after = text.slice(at + number.length).trim();
    const before = text
        .slice(0, at)
        .trim()
        .replace(/ ?[:–-]$/, '');
    const description = [before, /^\((.*)\)$/s.exec(after)?.[1] ?? after.replace(/^[,:–-] ?/, '')]
        .filter(Boolean)
        .join(', ');
    return { value: { number: number.trim(), ...(description && { description }) } };
}
/** "01632 960112 / 01632 960113": a number to each line. */
export const phonesApart = (cell) => cell.replace(/(\d) ?(?:\/|,|;|\bor\b|&|\band\b) ?(?=(?:\+44|\(?0)[\d ()-]{8})/gi, '$1\n');
export const PHONE = {
    names: { id: 'id', number: 'number', for: 'description' },
    required: ['number'],
    read: phoneRead,
    write: ({ number, description }) => `${String(number)}${description ? ` (${String(description)})` : ''}`,
};
/** The members of a contact and its telephone number in one record; `phones` are numbers parted by a bar. */
export const CONTACT = {
    names: { id: 'id', name: 'name', job: 'title', email: 'email', phone: 'phones', 'phone id': 'phone_id' },
    read(typed) {
        const { value, fault } = contactIn(typed);
        const { phones = [], ...rest } = value ?? {};
        const numbers = phones.map(({ number }) => number).join('|');
        return {
            value: { name: rest.name, title: rest.title, email: rest.email, phones: numbers || undefined },
            fault,
        };
    },
    write({ name, title, email, phones }) {
        const how = [...String(phones ?? '').split('|'), email].filter(Boolean).join(', ');
        return [title ?? name, how].filter(Boolean).join(': ');
    },
};
export const LANGUAGE = {
    names: { id: 'id', name: 'name', code: 'code', note: 'note' },
    read(typed) {
        const [, name = typed, note] = /^(.*?) \((.*)\)$/s.exec(typed) ?? [];
        return { value: { name: oneLine(name), ...(note && { note }) } };
    },
    write: ({ name, note }) => (name ? `${String(name)}${note ? ` (${String(note)})` : ''}` : ''),
};
const GSS = 'http://statistics.data.gov.uk/id/statistical-geography/';
/** "Westminster E09000033". */
export const AREA = {
    names: { id: 'id', name: 'name', uri: 'uri' },
    read(typed) {
        const [, before = '', code] = /^(.*?)[ ,:(]*\b([EWSNK]\d{8})\)?$/.exec(oneLine(typed)) ?? [];
        const name = code ? before.trim() : oneLine(typed);
        return { value: { ...(name && { name }), ...(code && { uri: `${GSS}${code}` }) } };
    },
    write({ name, uri }) {
        const code = typeof uri === 'string' && uri.startsWith(GSS) ? uri.slice(GSS.length) : '';
        return [name, code].filter(Boolean).join(' ');
    },
};
const IDENTIFIER = /^(.*?)[ :]+([A-Z]{0,4}\d[\w-]*)$/;
/** "Charity number 1234567". A bare number is taken for a charity's, with eight digits or letters for a company's. */
export const ORGANIZATION_NUMBER = {
    names: { id: 'id', kind: 'identifier_type', number: 'identifier', scheme: 'identifier_scheme' },
    required: ['identifier_type', 'identifier'],
    read(typed) {
        const text = oneLine(typed);
        const [, kind = '', number = ''] = IDENTIFIER.exec(text) ?? [];
        if (number)
            return { value: { identifier_type: kind, identifier: number } };
        if (/^\d{6,7}(?:-\d)?$/.test(text))
            return { value: { identifier_type: 'Charity number', identifier: text } };
        if (/^(?:[A-Z]{2}\d{6}|\d{8})$/.test(text))
            return { value: { identifier_type: 'Company number', identifier: text } };
        return { value: {}, fault: 'word' };
    },
    write: ({ identifier_type: kind, identifier: number }) => [kind, number].filter(Boolean).join(' '),
};
export const LINK = {
    names: { label: 'label', page: 'url' },
    required: ['url'],
    read(typed) {
        const [, label = '', url = ''] = /^(?:(.*?)[ :,–-]+)?((?:https?:\/\/|www\.)\S+)$/i.exec(oneLine(typed)) ?? [];
        return url ? { value: { ...(label && { label }), url } } : { value: {}, fault: 'url' };
    },
    write: ({ label, url }) => [label && `${String(label)}:`, url].filter(Boolean).join(' '),
};
/** Words on getting in and about, with what else an entry of `accessibility` says. */
export const PLACE_ACCESS = {
    names: { id: 'id', words: 'description', more: 'details', page: 'url' },
    read: (typed) => ({ value: { description: typed } }),
    write: ({ description }) => String(description ?? ''),
};
/** Sentence | address of a picture | what it shows. */
export const EASY_READ = barred('text', 'image', 'alt');
export const PICTURE = barred('src', 'alt', 'consent_until');
function barred(...members) {
    return {
        names: {},
        required: members.slice(0, 1),
        read(typed) {
            const parts = typed.split(/ ?\| ?/);
            return { value: Object.fromEntries(members.map((name, at) => [name, parts[at]?.trim() || undefined])) };
        },
        write: (record) => members
            .map((name) => String(record[name] ?? ''))
            .join(' | ')
            .replace(/(?: \| ?)+$/, ''),
    };
}
