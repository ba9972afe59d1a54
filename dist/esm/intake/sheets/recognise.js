/** Which kind of sheet a sheet is: by a mapping, by its name, else by its headings. */
import { bare } from '../text.js';
import { fieldsIn, headingsOf } from './headings.js';
import { SHEET_KINDS, sheetKind } from './kinds.js';
/** Sheets of a workbook that are there to help, and hold no records. */
const HELP = /^(?:read ?me|read this first|how to.*|guidance.*|guide|help|instructions?.*|lists?|look ?ups?|choices|drop ?downs?|data ?validation|validation|codes|key|contents|index|cover(?: sheet)?|version.*|change ?log|change control)$/i;
/** Words in a name that tell the kind where the whole name is not known: "Places Sept 2026 v3 FINAL". */
const WORDS = [
    ['short-breaks', /short[ _-]?breaks?|respite/i],
    ['comments', /you said|we did|comments?|feedback/i],
    ['reports', /sen[ _-]?(?:d )?(?:information )?reports?|information reports?|\breports\b/i],
    ['places', /places|vacanc|resource(?:d)? (?:bases?|provisions?)|special schools?|\barps?\b|\bbases\b/i],
    ['services', /services|directory|providers|activities|clubs/i],
    ['about', /^about/i],
];
/** Fields that one kind has and others rarely do: three of them tell it. */
const TELLING = {
    about: 'what value',
    services: 'name description url phone email eligibility application costs categories postcode organization schedules',
    places: 'total on_roll available top_up planned as_at phase kind need setting',
    'short-breaks': 'break_kinds tier assessment personal_care transport times personal_budget referral setting_type',
    reports: 'key text easy_read next_review reviewed school',
    comments: 'comment response action theme status lead received responded',
};
const plainName = (name) => name.replace(/\.[a-z]{2,5}$/i, '').trim();
function byName(name) {
    const plain = plainName(name);
    const exact = SHEET_KINDS.find(({ spellings }) => spellings.some((words) => bare(words) === bare(plain)));
    return exact?.key ?? WORDS.find(([, pattern]) => pattern.test(plain.replace(/_/g, ' ')))?.[0];
}
function scoreOf(sheet, kind, mapping) {
    const headings = headingsOf(sheet, kind, mapping);
    if (!headings)
        return 0;
    const fields = fieldsIn(headings.columns);
    const telling = TELLING[kind.key].split(' ').filter((field) => fields.has(field)).length;
    // A short break is a service too: what only it has counts twice.
    const weight = kind.key === 'short-breaks' ? 2 : 1;
    return telling * weight * 10 + fields.size;
}
function byHeadings(sheet, mapping) {
    const scored = SHEET_KINDS.map((kind) => ({ key: kind.key, score: scoreOf(sheet, kind, mapping) }));
    const best = scored.reduce((most, one) => (one.score > most.score ? one : most));
    return best.score >= 20 ? best.key : undefined;
}
/** What a mapping says of one sheet: its own columns first. */
function mappingFor({ name }, mapping) {
    const all = mapping?.columnsOf ?? {};
    const own = Object.hasOwn(all, name) ? all[name] : undefined;
    return own && { ...mapping, columns: { ...own, ...mapping?.columns, ...own } };
}
/** By the name of its tab, or of its file with or without the ending. */
export const isNamed = (sheet, name) => [sheet.name, plainName(sheet.name)].some((one) => bare(one) === bare(name));
/** @returns undefined for a sheet we do not know, `ignore` for one that is there to help or is to be left out. */
export function recognised(sheet, given) {
    const mapping = mappingFor(sheet, given) ?? given;
    const mapped = Object.entries(mapping?.sheets ?? {}).find(([name]) => isNamed(sheet, name))?.[1];
    if (mapped === 'ignore')
        return 'ignore';
    const withHeadings = (key) => {
        const kind = sheetKind(key);
        return { kind, headings: headingsOf(sheet, kind, mapping) };
    };
    if (mapped)
        return withHeadings(mapped);
    const named = byName(sheet.name);
    const first = named && withHeadings(named);
    if (first?.headings)
        return first;
    const told = byHeadings(sheet, mapping);
    if (told)
        return withHeadings(told);
    if (HELP.test(plainName(sheet.name)))
        return 'ignore';
    return first;
}
