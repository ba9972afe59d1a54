/** Reports and comments: each is read on its own, and one that says nothing is left out. */
import { cleaned } from './clean.js';
import { fault } from './faults.js';
import { madeId } from './identity.js';
import { choice, date, list, take, text, texts } from './spot.js';
const SETTING = choice('mainstream', 'nursery', 'special', 'hospital', 'pru', 'ap-academy', '16-19-academy', 'college', 'specialist-college', 'independent');
/** `sen-policy` is `sen_policy`; an address alone is a link without a date; a link with neither is none. */
const linksOf = (links) => Object.fromEntries(Object.entries(links)
    .map(([name, link]) => [
    name.replace(/([a-z])-(?=[a-z])/gi, '$1_'),
    typeof link === 'string' ? { url: link } : link,
])
    .filter(([, link]) => Object.keys(link).length));
function readReport(spot) {
    const report = cleaned(spot, 'organization');
    if (!report)
        return;
    const { organization, sections = [], links, health, ...more } = report;
    if (!organization.name) {
        fault(spot, 19, 'organization', 'error');
        return;
    }
    return {
        ...more,
        organization,
        id: text(spot, 'id') ?? madeId(report.urn, organization.id, organization.name, report.url),
        setting: SETTING(spot, 'setting') ?? 'mainstream',
        // A section is its key and something beside it. A picture without words for it is one to ask about, not to lose.
        sections: sections
            .filter(({ key: _, ...said }) => Object.keys(said).length)
            .map(({ media, ...said }) => ({
            ...said,
            ...(media && { media: media.map((picture) => ({ ...picture, alt: picture.alt ?? '' })) }),
        })),
        ...(links && { links: linksOf(links) }),
        // What is but named is a line.
        ...(health && {
            health: health.map((row) => (typeof row === 'string' || Object.keys(row).length > 1 ? row : row.what)),
        }),
    };
}
/** Each report is read on its own; one whose school has no name is left out. */
export const readReports = (send) => list(send, 'reports').flatMap((spot) => readReport(spot) ?? []);
export const readComments = (send) => list(send, 'comments').flatMap((spot) => {
    const comment = texts(spot, 'comment');
    if (!comment.length) {
        fault(spot, 70, 'comment', 'error');
        return [];
    }
    return [
        {
            id: text(spot, 'id') ?? madeId(...comment),
            comment,
            action: texts(spot, 'action'),
            ...take(spot, [text, 'theme response status lead'], [date, 'received responded']),
        },
    ];
});
