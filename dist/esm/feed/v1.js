/** What ORUK v1 has besides other names for the same members; Southampton's needs and panel are Outpost's too. */
import { needsIn } from './needs.js';
import { list, one, rich, text } from './spot.js';
/** The needs of a flat list, each by its code, slug or name; as written where it is not known. */
const needsOf = (spots) => spots.flatMap((spot) => {
    const words = text(spot, 'slug', 'name') ?? '';
    const found = needsIn(words);
    return found.length ? found : (text(spot, 'name', 'slug') ?? []);
});
const REFERRALS = {
    'drop-in': 'self',
    'self referral': 'self',
    referral: 'professional',
    'professional referral': 'professional',
};
/** The old Local Offer panel: a description, then answers. Blank answers are left out; nothing where all are. */
function supportOf(spot) {
    const panel = one(spot, 'local_offer');
    const items = panel ? [panel, ...list(panel, 'survey_answers')] : [];
    const support = items.flatMap((item) => {
        const answer = rich(item, 'answer', 'description');
        const question = text(item, 'question');
        return answer ? [{ answer, ...(question && { question }) }] : [];
    });
    return support.length ? { support } : {};
}
export function fromV1(spot) {
    const referral = REFERRALS[text(spot, 'attending_access')?.toLowerCase() ?? ''];
    return {
        needs: needsOf(list(spot, 'special_needs', 'send_needs')),
        ...(referral && { referral }),
        ...supportOf(spot),
    };
}
