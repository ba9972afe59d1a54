/** What a record says of each facet. */
import { overlaps } from '../feed/ages.js';
import { monthsBetween } from '../feed/dates.js';
import { AREAS, NEED_AREAS } from '../feed/needs.js';
import { agesOf } from '../feed/year-groups.js';
import { categoriesOf } from './categories.js';
import { answerSaid, kindSaid, settingSaid } from './facet-breaks.js';
import { costSaid, paymentSaid } from './facet-cost.js';
import { accessSaid, SILENT, timesSaid } from './facet-times.js';
import { fitsNeed, isNeedCode, needKey } from './fits.js';
import { openTo } from './open-to.js';
import { remember } from './remember.js';
/** What the finder's services can be chosen by, in the order it is offered. */
export const FACETS = [
    'need',
    'age',
    'area',
    'open',
    'category',
    'level',
    'first',
    'cost',
    'time',
    'access',
    'language',
    'where',
    'checked',
];
/** What short breaks can be chosen by, in the order it is offered: first what most families ask. */
export const BREAK_FACETS = [
    'age',
    'time',
    'first',
    'transport',
    'need',
    'area',
    'open',
    'level',
    'kind',
    'setting',
    'payment',
    'care',
    'access',
    'language',
    'checked',
];
/** Every facet of every widget, each once. */
export const ALL_FACETS = [...new Set([...FACETS, ...BREAK_FACETS])];
const YEAR_MONTHS = 12;
const OLDEST = 25;
export const AGES = Array.from({ length: OLDEST + 1 }, (_, age) => String(age));
const NEEDS = [...AREAS, ...Object.keys(NEED_AREAS)];
/** @param own needs and conditions, a line each. */
const needsSaid = remember((own) => {
    const words = own.split('\n').filter(Boolean).map(needKey);
    const codes = words.filter(isNeedCode);
    const conditions = words.filter((word) => !isNeedCode(word));
    const known = codes.length ? NEEDS.map((need) => [need, fitsNeed(codes, need)]) : [];
    const values = (fit) => known.flatMap(([need, is]) => (is === fit ? [need] : []));
    return {
        yes: [...values('yes'), ...conditions],
        maybe: values('unsaid'),
        isOpen: !codes.length,
        isOpenToo: !conditions.length,
    };
});
/** @param ages as JSON. */
const agesSaid = remember((bands) => {
    // Our own, written by the line below.
    const ages = JSON.parse(bands);
    return { yes: AGES.filter((age) => overlaps(ages, +age, +age)), isOpen: !ages.length };
});
const areaSaid = ({ send: { localities }, service_areas }) => ({
    yes: [...localities, ...service_areas.flatMap(({ name }) => name ?? [])],
    isOpen: !localities.length,
    isOpenToo: !service_areas.length,
});
/**
 * `nothing`: the family can ask by itself, and no plan or assessment is needed. `self-referral`: it can ask by itself, whatever else
 * is needed. `no-assessment`: none is needed, whoever asks. `referral`, `assessment` and `plan`: what it is for those who
 * have one.
 */
function firstSaid({ send: { plan, assessment, referral, tier } }) {
    if (!plan && !assessment && !referral && !tier)
        return SILENT;
    const isNeeded = plan === 'required' || assessment === 'required' || referral === 'professional';
    const isByItself = referral === 'self' || referral === 'either';
    // Of a level for some only, a plan may be needed even where families ask by themselves.
    const isNothing = !isNeeded && (tier === 'universal' || (isByItself && (plan !== undefined || tier === undefined)));
    const yes = [
        ...(isNothing ? ['nothing'] : []),
        ...(isByItself ? ['self-referral'] : []),
        ...(isNothing || assessment === 'not-required' ? ['no-assessment'] : []),
        ...(referral === 'professional' || referral === 'either' ? ['referral'] : []),
        ...(assessment === 'required' ? ['assessment'] : []),
        ...(plan === 'required' || plan === 'either' ? ['plan'] : []),
    ];
    const no = [
        ...(isNeeded ? ['nothing'] : []),
        ...(referral === 'professional' ? ['self-referral'] : []),
        ...(assessment === 'required' ? ['no-assessment'] : []),
        ...(referral === 'self' ? ['referral'] : []),
        ...(assessment === 'not-required' ? ['assessment'] : []),
        ...(plan === 'not-required' ? ['plan'] : []),
    ];
    return { yes, no, isOpen: true };
}
/** Every language is spoken in a place that has interpreters, if they can come: not said. English goes without saying. */
function languageSaid({ languages, interpretation_services }) {
    const yes = languages.filter((name) => !/^(?:english|en)$/i.test(name));
    return { yes, isOpen: !languages.length || interpretation_services !== undefined };
}
const ATTENDING = {
    online: 'online',
    venue: 'in-person',
    'home visit': 'in-person',
};
export function whereSaid({ locations, terms }) {
    const yes = [
        ...locations.flatMap(({ type }) => type === 'virtual' ? ['online'] : type === 'physical' ? ['in-person'] : []),
        ...terms.flatMap(({ name, scheme }) => scheme === 'attending_type' ? (ATTENDING[name.toLowerCase()] ?? []) : []),
    ];
    return yes.length ? { yes: [...new Set(yes)], isOpen: false } : SILENT;
}
function checkedSaid({ assured_date }, today) {
    if (!assured_date)
        return SILENT;
    return { yes: monthsBetween(assured_date, today) < YEAR_MONTHS ? ['year'] : [], isOpen: false };
}
const OPEN = {
    yes: { yes: ['yes'], isOpen: false },
    unsaid: SILENT,
    no: { yes: [], isOpen: false },
};
/**
 * What a record says of each facet. A kind of help is what a family looks for, not whether they may have it: a record that
 * is filed under none is left out of each, and found by words and in the whole list.
 */
export const SAID = {
    need: ({ send }) => needsSaid([...send.needs, ...send.conditions].join('\n')),
    age: (service) => agesSaid(JSON.stringify(agesOf(service))),
    area: areaSaid,
    open: (service, context) => OPEN[openTo(service, context)],
    category: (service) => ({ yes: categoriesOf(service), isOpen: false }),
    level: ({ send: { tier } }) => (tier ? { yes: [tier], isOpen: false } : SILENT),
    first: firstSaid,
    cost: (service, { today }) => costSaid(service, today),
    time: (service, { today }) => timesSaid(service, today),
    access: accessSaid,
    language: languageSaid,
    where: whereSaid,
    checked: (service, { today }) => checkedSaid(service, today),
    kind: kindSaid,
    setting: settingSaid,
    payment: (service, { today }) => paymentSaid(service, today),
    transport: ({ send }) => answerSaid(send.transport?.answer),
    care: ({ send }) => answerSaid(send.personal_care),
};
