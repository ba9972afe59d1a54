import { slug } from '../text.js';
import { EASY_READ, PHONE, PICTURE } from './contact-cells.js';
import { dateCell, NOT_KNOWN } from './date-cells.js';
import { detailsCell, wordsCell } from './entries.js';
import { flatsCell } from './record-cell.js';
import { REPORT_DETAILS, REPORT_ROWS } from './report-details-data.js';
import { NUMBERS } from './service-bindings.js';
import { REPORT_SETTING } from './word-cells.js';
const word = (kind) => REPORT_ROWS.find(([row]) => row === kind)?.[1].split('|')[0] ?? '';
const dateOr = (date) => date === null ? NOT_KNOWN : date ? dateCell(date) : '';
/** A date as it is written into details or beside a picture. */
const until = (date) => dateOr(date) || undefined;
const pictures = (media) => flatsCell(media.map(({ src, alt, consent_until: date }) => ({ src, alt, consent_until: until(date) })), PICTURE);
function sectionCells({ key, also, heading, text, easy_read: easy, media, contact, site, }) {
    return {
        key,
        also: wordsCell(also ?? []),
        heading: heading ?? '',
        text: text ?? '',
        // A text and a picture have the names of the words.
        easy_read: flatsCell((easy ?? []), EASY_READ),
        pictures: pictures((media ?? [])),
        details: contact ? detailsCell({ ...contact }, REPORT_DETAILS.section) : '',
        site: site ?? '',
    };
}
const row = (kind, cells, details = {}) => ({
    key: word(kind),
    ...Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, text ?? ''])),
    details: detailsCell(details, REPORT_DETAILS[kind]),
});
const shown = (image, alt) => image ? pictures([{ src: image, ...(alt && { alt }) }]) : '';
function besides(report) {
    const { needs = [], links = {} } = report;
    return [
        ...(report.contacts ?? []).map(({ role, checked, ...contact }) => row('person', { text: role }, { ...contact, checked: until(checked) })),
        ...Object.entries(links).map(([name, link]) => {
            // The address alone has no place for a date.
            if (typeof link === 'string')
                return row('paper', { text: name, url: link }, { date: 'not said' });
            return row('paper', { text: name, url: link.url }, { date: until(link.date) });
        }),
        ...(report.facts ?? []).map(({ label, value }) => row('fact', { heading: label, text: value })),
        ...(needs.length > 0 ? [row('need', { text: wordsCell(needs) })] : []),
        ...(report.layers ?? []).map(({ name, text }) => row('layer', { heading: name, text })),
        ...(report.provision ?? []).map(({ name, text, layer, pupils, image, alt }) => row('provision', { heading: name, text, pictures: shown(image, alt) }, { layer, pupils: pupils?.toString() })),
        ...(report.health ?? []).map((item) => typeof item === 'string'
            ? row('health', { text: item })
            : row('health', { heading: item.what, site: item.site }, { ...item })),
        ...(report.moving_on ?? []).map(({ age, when, what }) => row('moving', { heading: age, text: what }, { when })),
        ...(report.case_studies ?? []).map(({ text, image, alt, consent_until: date }) => row('story', { text, pictures: shown(image, alt) }, { consent_until: until(date) })),
        ...(report.sites ?? []).map((site) => row('site', { text: site })),
    ];
}
/** What stands on the first row of a report only. */
function wholeCells({ id, organization, urn, setting, phase, reviewed, next_review: next, url, }) {
    const [first, ...more] = organization.organization_identifiers ?? [];
    const isUrn = first?.identifier_type === 'URN' && first.identifier === urn;
    const numbers = isUrn ? more : [...(first ? [first] : []), ...more];
    const name = slug(organization.name);
    return {
        id: id === slug(`report ${urn ?? name}`) ? '' : id,
        setting: REPORT_SETTING.write(setting),
        phase: phase ?? '',
        reviewed: dateOr(reviewed),
        next_review: dateOr(next),
        url: url ?? '',
        organization_id: organization.id === (urn ? `urn-${urn}` : `setting-${name}`) ? '' : organization.id,
        // A telephone number has the names of the words.
        school_phone: flatsCell((organization.phones ?? []), PHONE),
        numbers: numbers.length > 0 ? NUMBERS.write(numbers) : '',
    };
}
export function reportRows(reports) {
    return reports.flatMap((report) => {
        const { organization, urn = '' } = report;
        const who = { school: organization.name, urn };
        // The whole has a row of its own, since "Web page" of a paper's row is the paper's.
        return [{ ...who, ...wholeCells(report) }, ...report.sections.map(sectionCells), ...besides(report)].map((cells) => ({
            ...who,
            ...cells,
        }));
    });
}
