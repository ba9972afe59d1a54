import { isRaw } from '../../feed/spot.js';
import { reportCheck, reportItems } from '../../report/index.js';
import { found, foundAs } from './fault.js';
import { STATUTORY } from './statutory-data.js';
const told = (name, where) => foundAs(STATUTORY[name], where);
/** What a warning of the report's own check becomes here. Those that quote the report have words of ours. */
const AS = {
    'small-number': 'small',
    consent: 'consent',
    placeholder: 'prompt',
    'no-alt': 'noAlt',
    'review-old': 'reportOld',
    'reviewed-unknown': 'reportOld',
    'next-review': 'reportDue',
    'plan-old': 'reportDue',
    'objectives-old': 'reportDue',
    strategy: 'reportDue',
};
const isOver = ({ message }) => message.startsWith('Consent for') && / ran out /.test(message);
/** Counts in the provision are told where they stand, as errors. */
const isOfProvision = ({ message }) => message.includes('but whoever opens the feed sees');
const YEARLY = 'The SEND Code of Practice, 6.79, asks for a review every year.';
/** The report's own check speaks to the school: whoever publishes the feed is told what is so, and whom to ask. */
const forCouncil = ({ message }) => message
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((sentence) => !/^(?:Read|Review|Link|Put) /.test(sentence))
    .join(' ')
    .replace(/^It /, 'This report ')
    .replace('on your website', 'on the website of the school');
function warningFault(warning, where) {
    switch (AS[warning.kind]) {
        case 'small':
            return isOfProvision(warning) ? [] : [found('smallWords', where)];
        case 'consent':
            return [found(isOver(warning) ? 'consent' : 'consentSoon', where)];
        case 'prompt':
            return [found('prompt', where)];
        case 'noAlt':
            return [told('noAlt', where)];
        case 'reportOld':
            // A day still to come is told with all others.
            return / still to come/.test(warning.message)
                ? []
                : [told('reportOld', { ...where, message: `${forCouncil(warning)} ${YEARLY}` })];
        case 'reportDue':
            return [told('reportDue', { ...where, message: forCouncil(warning) })];
        default:
            return [];
    }
}
function headingsFault({ items }, report, where) {
    const asked = items.filter(({ duty }) => duty !== 'good-practice');
    const counted = asked.length ? asked : items;
    const labels = new Map(reportItems(report.setting).map(({ key, label }) => [key, label]));
    const named = (state) => counted.filter((item) => item.state === state).map(({ key }) => labels.get(key) ?? key);
    const [empty, little] = [named('missing'), named('thin')];
    if (!empty.length && !little.length)
        return [];
    const what = `${counted.length} ${asked.length && !counted.some(({ duty }) => duty === 'code') ? 'required headings' : 'headings'}`;
    const parts = [
        ...(empty.length
            ? [
                `${empty.length} of ${what} ${empty.length === 1 ? 'has nothing under it' : 'have nothing under them'}: ${empty.join('; ')}.`,
            ]
            : []),
        ...(little.length ? [`Too little stands under: ${little.join('; ')}.`] : []),
    ];
    const name = asked.length ? 'reportEmpty' : 'reportLook';
    return [told(name, { ...where, message: parts.join(' ') })];
}
/** What is left, counted: how hard it is to read, letters nobody explains, what the Code adds. */
function otherFault({ warnings }, where) {
    const others = warnings.filter(({ kind }) => !(kind in AS));
    if (!others.length)
        return [];
    const kinds = [...new Set(others.map(({ kind }) => KINDS[kind] ?? 'other things'))];
    const message = `${others.length === 1 ? '1 thing' : `${others.length} things`} to look at in this report: ${kinds.join(', ')}.`;
    return [told('reportLook', { ...where, message })];
}
const KINDS = {
    'reading-age': 'parts that are hard to read',
    acronym: 'letters that are not explained',
    code: 'what the SEND Code of Practice 6.80 and 6.81 add',
    fourteen: 'the older "14 questions"',
    'only-pdf': 'only a link to a file',
    'no-headings': 'words without headings',
    key: 'keys that are none of the form',
};
/** SEN information reports of schools and the support offers of colleges: one fault a report for its headings. */
export function reportFaults({ feed, send, today }) {
    const raws = Array.isArray(send.reports) ? send.reports : [];
    const kept = raws.flatMap((raw, index) => isRaw(raw) && isRaw(raw.organization) && raw.organization.name ? [index] : []);
    return feed.reports.flatMap((report, index) => {
        const path = kept.length === feed.reports.length ? `send.reports[${kept[index]}]` : 'send.reports';
        const where = { path, record: report.organization.name };
        const check = reportCheck(report, { setting: report.setting, today });
        const each = new Map(check.warnings.flatMap((warning) => warningFault(warning, where)).map((one) => [one.message, one]));
        return [...headingsFault(check, report, where), ...each.values(), ...otherFault(check, where)];
    });
}
