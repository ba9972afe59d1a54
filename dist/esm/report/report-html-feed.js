/** What a feed holds beside a report's words, as plain HTML under the item it belongs to. */
import { phoneHref } from '../feed/contacts.js';
import { hideUnder } from '../feed/disclosure.js';
import { shownProvision } from '../feed/provision.js';
import { sayDate } from './check-dates.js';
import { linkAddress, pictureAddress } from './html-address.js';
import { cleanHtml, escapeHtml } from './html-clean.js';
import { htmlTree } from './html-tree.js';
import { isHtml } from './html-words.js';
import { isCollege } from './types.js';
const inTag = (name, inner) => (inner ? `<${name}>${inner}</${name}>` : '');
const words = (parts, between = ', ') => parts.filter(Boolean).join(between);
const linkTo = (href, text, marks = '') => href ? `<a href="${escapeHtml(href)}"${marks}>${escapeHtml(text)}</a>` : escapeHtml(text);
const items = (rows) => rows.map((row) => inTag('li', row)).join('');
/** Clean HTML of a text that is plain or HTML; plain text has a blank line between paragraphs. */
export function textHtml(text, level = 3) {
    if (isHtml(text))
        return cleanHtml(htmlTree(text), level);
    return text
        .split(/\n\s*\n/)
        .map((paragraph) => inTag('p', escapeHtml(paragraph.trim()).replace(/\n/g, '<br>')))
        .join('');
}
/** A picture with its alt text; where it may not be shown, the alt text stands. */
function pictureHtml(src, alt = '') {
    if (!src)
        return '';
    const address = pictureAddress(src);
    return address
        ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`
        : inTag('p', escapeHtml(alt));
}
const personHtml = ({ role, name, phone, email, hours, url }) => inTag('p', words([
    name && escapeHtml(name),
    role && escapeHtml(role),
    phone && linkTo(phoneHref(phone), phone),
    email && linkTo(linkAddress(`mailto:${email}`), email),
    url && linkTo(linkAddress(url), url),
    hours && escapeHtml(hours),
]));
/** What stands in a section beside its text. */
export const besideHtml = ({ contact, media = [], easy_read = [] }) => words([
    contact && personHtml(contact),
    ...media.map(({ src, alt, consent_until }) => {
        const until = consent_until ? ` data-consent-until="${escapeHtml(consent_until)}"` : '';
        return `<figure${until}>${pictureHtml(src, alt)}</figure>`;
    }),
    inTag('ul', items(easy_read.map(({ text, image, alt }) => `${pictureHtml(image, alt)}${escapeHtml(text)}`))),
], '\n');
const WHEN = {
    'every-day': 'Here every day',
    visiting: 'Visiting',
    arranged: 'Arranged',
    'not-here': 'Not here',
};
/** The college's table; lines that are no rows stand as a list before it. */
function healthHtml({ health = [] }) {
    const rows = health.flatMap((row) => (typeof row === 'string' ? [] : [row]));
    const lines = health.flatMap((row) => (typeof row === 'string' ? [escapeHtml(row)] : []));
    const cells = (name, values) => inTag('tr', values.map((value = '') => `<${name}>${escapeHtml(value)}</${name}>`).join(''));
    const head = cells('th', ['What', 'When it is here', 'Who gives it', 'Who pays', 'How to ask', 'Campus']);
    const body = rows.map(({ what, when, who, pays, ask, site }) => cells('td', [what, when && WHEN[when], who, pays, ask, site]));
    return words([
        inTag('ul', items(lines)),
        body.length ? `<table><thead>${head}</thead><tbody>${body.join('')}</tbody></table>` : '',
    ], '\n');
}
const HIDE_UNDER = hideUnder(undefined);
function provisionHtml(report) {
    const rows = shownProvision(report.provision ? { provision: report.provision } : {}, HIDE_UNDER);
    return inTag('ul', items(rows.map(({ name, text, pupils, image, alt }) => {
        const counted = pupils.kind === 'known'
            ? `${pupils.value} pupils`
            : pupils.kind === 'under'
                ? `fewer than ${pupils.under} pupils`
                : '';
        const said = [text, counted].filter(Boolean).join('. ');
        return `${pictureHtml(image, alt)}<strong>${escapeHtml(name)}</strong>${said ? `: ${escapeHtml(said)}` : ''}`;
    })));
}
const storiesHtml = ({ case_studies = [] }) => case_studies
    .map(({ text, image, alt, consent_until }) => {
    const until = consent_until ? ` data-consent-until="${escapeHtml(consent_until)}"` : '';
    return `<figure data-case-study${until}>${pictureHtml(image, alt)}${textHtml(text)}</figure>`;
})
    .join('\n');
const listHtml = (rows) => inTag('ul', items(rows.map(([name, text]) => `<strong>${escapeHtml(name)}</strong>: ${escapeHtml(text)}`)));
/** Papers by the item they belong to, in a school's form and in a college's. */
const PAPERS = [
    ['sen_policy', 'SEN policy', 'sir-4', 'col-19'],
    ['complaints', 'Complaints policy', 'sir-9', 'col-20'],
    ['sendiass', 'Free advice for families (SENDIASS)', 'sir-11', 'col-20'],
    ['local_offer', 'The council’s Local Offer', 'sir-13', 'col-20'],
    ['equality_objectives', 'Equality objectives', 'sir-15', 'col-11'],
    ['inclusion_strategy', 'Inclusion strategy', 'sir-15', 'col-11'],
    ['accessibility_plan', 'Accessibility plan', 'sir-17', 'col-11'],
];
function papersHtml({ links = {} }, key) {
    return PAPERS.flatMap(([kind, text, school, college]) => {
        const { url, date } = links[kind] ?? {};
        if (!url || (key !== school && key !== college))
            return [];
        const marks = ` data-link="${kind.replace(/_/g, '-')}"${date ? ` data-date="${escapeHtml(date)}"` : ''}`;
        return [inTag('p', `${linkTo(linkAddress(url), text, marks)}${date ? `, ${sayDate(date)}` : ''}`)];
    }).join('\n');
}
/** All of it that belongs under one item; empty where there is none. */
export function feedHtml(report, setting, key) {
    const college = isCollege(setting);
    const parts = {
        [college ? 'col-19' : 'sir-4']: (report.contacts ?? []).map(personHtml),
        [college ? 'col-4' : 'sir-10']: [healthHtml(report)],
        [college ? 'col-5' : 'sir-12']: [
            listHtml((report.moving_on ?? []).map(({ age, when, what }) => [words([age, when]), what])),
        ],
        [college ? 'col-8' : 'sir-3e']: [
            listHtml((report.layers ?? []).map(({ name, text }) => [name, text])),
            provisionHtml(report),
            storiesHtml(report),
        ],
    };
    return words([...(parts[key] ?? []), papersHtml(report, key)], '\n');
}
/** What stands at the top: facts, and when it was reviewed. */
export function topHtml({ facts = [], reviewed, next_review }) {
    const said = [
        reviewed ? `Last reviewed: ${sayDate(reviewed)}.` : '',
        next_review ? `Next review: ${sayDate(next_review)}.` : '',
    ];
    return words([inTag('p', words(said, ' ')), listHtml(facts.map(({ label, value }) => [label, value]))], '\n');
}
