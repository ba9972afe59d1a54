/** Reports and comments: each is read on its own, and one that says nothing is left out. */
import { cleaned } from './clean.js';
import { fault } from './faults.js';
import { madeId } from './identity.js';
import { date, list, take, text, texts } from './spot.js';
export const readReports = (send) => list(send, 'reports').flatMap((spot) => {
    const report = cleaned(spot, 'organization');
    if (!report)
        return [];
    const { organization, sections = [] } = report;
    if (!organization.name) {
        fault(spot, 19, 'organization', 'error');
        return [];
    }
    const id = text(spot, 'id') ?? madeId(report.urn, organization.id, organization.name, report.url);
    // A section is its key and something beside it.
    return [
        {
            ...report,
            id,
            setting: report.setting ?? 'mainstream',
            sections: sections.filter(({ key, ...said }) => key && Object.keys(said).length),
        },
    ];
});
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
