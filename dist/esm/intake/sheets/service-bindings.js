import { planIn } from '../cells.js';
import { emailIn, urlIn } from '../contacts.js';
import { present } from '../present.js';
import { isBlank } from '../text.js';
import { accessCell, accessIn } from './access-cells.js';
import { AREA, CONTACT, EASY_READ, LANGUAGE, LINK, ORGANIZATION_NUMBER, PHONE, phonesApart, } from './contact-cells.js';
import { COST, pricesIn } from './cost-cells.js';
import { dateCell, dateWordsCell, dateWordsIn } from './date-cells.js';
import { dateIn } from '../sheet-dates.js';
import { entriesCell, entriesIn, wordsCell, wordsIn } from './entries.js';
import { flatsCell, flatsIn } from './record-cell.js';
import { capacities, terms } from './other-programs-cells.js';
import { records } from './records.js';
import { SCHEDULE } from './schedule-cells.js';
import * as words from './word-cells.js';
function bind(field, path, get, { read, write }, more = {}) {
    return {
        field,
        path,
        sink: 'description',
        ...more,
        read,
        write(service) {
            const value = get(service);
            return value === undefined ? '' : write(value);
        },
    };
}
const text = {
    read: (cell) => (isBlank(cell) ? {} : { value: cell }),
    write: (value) => value,
};
const url = { read: urlIn, write: (value) => value };
const email = { read: emailIn, write: (value) => value };
const date = { read: dateIn, write: dateCell };
const list = {
    read: (cell) => (isBlank(cell) ? {} : { value: wordsIn(cell) }),
    write: wordsCell,
};
/** Keys of topics; "Short breaks" is `short-breaks`. */
const topics = {
    read: (cell) => isBlank(cell)
        ? {}
        : {
            value: wordsIn(cell).map((word) => word
                .toLowerCase()
                .replace(/[^a-z\d]+/g, '-')
                .replace(/^-|-$/g, '')),
        },
    write: wordsCell,
};
const plan = {
    read: planIn,
    write: (value) => ({ required: 'Yes', 'not-required': 'No', either: 'Either' })[value],
};
const costs = records(COST, (cell) => entriesCell(entriesIn(cell).flatMap(pricesIn)));
const flatContact = ({ phones = [], ...rest }) => ({
    ...rest,
    phones: phones.map(({ number }) => number).join('|') || undefined,
    phone_id: phones[0]?.id,
});
const deepContact = ({ phones, phone_id: id, ...rest }) => ({
    ...rest,
    ...(phones !== undefined && {
        phones: String(phones)
            .split('|')
            .map((number, index) => ({ ...(id !== undefined && index === 0 && { id: String(id) }), number })),
    }),
});
export const contacts = {
    read(cell) {
        if (isBlank(cell))
            return {};
        const { value, faults } = flatsIn(cell, CONTACT);
        const [first] = faults;
        return { value: value.map(deepContact), ...(first && { fault: first }) };
    },
    write: (value) => flatsCell(value.map(flatContact), CONTACT),
};
const transport = {
    read(cell) {
        if (isBlank(cell))
            return {};
        const [, said = '', note] = /^(\S+?)(?: ?[:,(–-] ?(.*?)\)?|\s+(.+?))?$/s.exec(cell) ?? [];
        const { value: answer } = words.YES_SOME_NO.read(said);
        const rest = /^\S+ \((.*)\)$/s.exec(cell)?.[1] ?? (note ?? cell.slice(said.length)).trim();
        if (answer)
            return { value: { answer, ...(rest && { note: rest }) } };
        const { value: whole } = words.YES_SOME_NO.read(cell);
        return { value: { ...(whole && { answer: whole }), note: cell } };
    },
    write: ({ answer, note }) => [answer && words.YES_SOME_NO.write(answer), note && (answer ? `(${note})` : note)]
        .filter(Boolean)
        .join(' '),
};
const apply = {
    read(cell) {
        if (isBlank(cell))
            return {};
        const lines = cell.split('\n');
        const last = lines.at(-1) ?? '';
        const isAddress = /^(?:https?:|www\.)\S+$/i.test(last);
        const { value: page, fault } = isAddress ? urlIn(last) : {};
        const rest = (isAddress ? lines.slice(0, -1) : lines).join('\n').trim();
        return {
            ...((page ?? rest) && { value: { ...(rest && { text: rest }), ...(page && { url: page }) } }),
            ...(fault && { fault }),
        };
    },
    write: ({ text: say, url: page }) => [say, page].filter(Boolean).join('\n'),
};
const times = words.TIMES;
/** In the order in which they are written into a service. */
export const BINDINGS = [
    bind('alternate_name', 'alternate_name', (one) => one.alternate_name, text),
    bind('status', 'status', ({ status }) => (status === 'active' ? undefined : status), words.STATUS),
    bind('description', 'description', (one) => one.description, text),
    bind('url', 'url', (one) => one.url, url),
    bind('additional_urls', 'additional_urls', (one) => one.additional_urls, records(LINK), { isList: true }),
    bind('email', 'email', (one) => one.email, email),
    bind('eligibility', 'eligibility_description', (one) => one.eligibility_description, text),
    bind('application', 'application_process', (one) => one.application_process, text),
    bind('wait_time', 'wait_time', (one) => one.wait_time, text),
    bind('interpretation', 'interpretation_services', (one) => one.interpretation_services, text),
    bind('alert', 'alert', (one) => one.alert, text),
    bind('fees', 'fees', (one) => one.fees, text),
    bind('accreditations', 'accreditations', (one) => one.accreditations, text),
    bind('assured_date', 'assured_date', (one) => one.assured_date, date),
    bind('last_modified', 'last_modified', (one) => one.last_modified, text),
    bind('organization_ref', 'organization_id', (one) => one.organization_id, text),
    bind('organization_description', 'organization.description', (one) => one.organization?.description, text),
    bind('organization_url', 'organization.website', (one) => one.organization?.website, url),
    bind('organization_email', 'organization.email', (one) => one.organization?.email, email),
    bind('organization_phone', 'organization.phones', (one) => one.organization?.phones, records(PHONE), {
        isList: true,
    }),
    bind('phone', 'phones', (one) => one.phones, records(PHONE, phonesApart), { isList: true }),
    bind('contact', 'contacts', (one) => one.contacts, contacts, { isList: true }),
    bind('languages', 'languages', (one) => one.languages, records(LANGUAGE), { isList: true }),
    bind('schedules', 'schedules', (one) => one.schedules, records(SCHEDULE), { isList: true }),
    bind('costs', 'cost_options', (one) => one.cost_options, costs, { isList: true }),
    bind('areas', 'service_areas', (one) => one.service_areas, records(AREA), { isList: true }),
    bind('terms', 'attributes', (one) => one.attributes, terms, { isList: true }),
    bind('capacities', 'capacities', (one) => one.capacities, capacities, { isList: true }),
    bind('source', 'send.source', (one) => one.send?.source, text),
    bind('conditions', 'send.conditions', (one) => one.send?.conditions, list, { isList: true }),
    bind('categories', 'send.categories', (one) => one.send?.categories, topics, { isList: true }),
    bind('localities', 'send.localities', (one) => one.send?.localities, list, { isList: true }),
    bind('area', 'send.localities', (one) => one.send?.localities, list, { isList: true }),
    bind('tier', 'send.tier', (one) => one.send?.tier, words.TIER),
    bind('plan', 'send.plan', (one) => one.send?.plan, plan, { sink: 'eligibility_description' }),
    bind('assessment', 'send.assessment', (one) => one.send?.assessment, words.NEEDED, {
        sink: 'eligibility_description',
    }),
    bind('referral', 'send.referral', (one) => one.send?.referral, words.REFERRAL, {
        sink: 'eligibility_description',
    }),
    bind('payment', 'send.payment', (one) => one.send?.payment, words.PAYMENT, { isList: true, sink: 'fees' }),
    bind('personal_budget', 'send.personal_budget', (one) => one.send?.personal_budget, words.YES_NO_ASK, {
        sink: 'fees',
    }),
    bind('times', 'send.times', (one) => one.send?.times, times, { isList: true }),
    bind('setting_type', 'send.setting', (one) => one.send?.setting, words.SETTING_TYPE),
    bind('transport', 'send.transport', (one) => one.send?.transport, transport),
    bind('personal_care', 'send.personal_care', (one) => one.send?.personal_care, words.YES_SOME_NO),
    bind('break_kinds', 'send.break_kinds', (one) => one.send?.break_kinds, words.BREAK_KINDS, {
        isList: true,
    }),
    bind('access', 'send.access', (one) => one.send?.access, { read: accessIn, write: accessCell }, {
        isList: true,
        sink: 'send.before_you_go',
    }),
    bind('before_you_go', 'send.before_you_go', (one) => one.send?.before_you_go, text),
    bind('how_decided', 'send.how_decided', (one) => one.send?.how_decided, text),
    bind('apply', 'send.apply', (one) => one.send?.apply, apply),
    bind('opens', 'send.opens', (one) => one.send?.opens, {
        read: (cell) => (isBlank(cell) ? {} : { value: dateWordsIn(cell) }),
        write: (opens) => dateWordsCell(present({ date: opens.date, text: opens.text })),
    }),
    bind('easy_read', 'send.easy_read', (one) => one.send?.easy_read, records(EASY_READ), { isList: true }),
];
export const NUMBERS = records(ORGANIZATION_NUMBER);
