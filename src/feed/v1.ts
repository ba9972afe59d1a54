/** What ORUK v1 has besides other names for the same members; Southampton's needs and panel are Outpost's too. */
import { needsIn } from './needs.js';
import { list, one, rich, type Spot, text } from './spot.js';
import type { ServiceSend } from './types.js';

/** What a feed without `send` says of the same facts. */
export type OlderSend = { readonly needs: readonly string[] } & Partial<
  Pick<ServiceSend, 'referral' | 'payment' | 'support'>
>;

/** The needs of a flat list, each by its code, slug or name; as written where it is not known. */
const needsOf = (spots: readonly Spot[]): readonly string[] =>
  spots.flatMap((spot) => {
    const words = text(spot, 'slug', 'name') ?? '';
    const found = needsIn(words);
    return found.length ? found : (text(spot, 'name', 'slug') ?? []);
  });

const REFERRALS: Readonly<Record<string, 'self' | 'professional'>> = {
  'drop-in': 'self',
  'self referral': 'self',
  referral: 'professional',
  'professional referral': 'professional',
};

/** The old Local Offer panel: a description, then answers. Blank answers are left out; nothing where all are. */
function supportOf(spot: Spot): Pick<OlderSend, 'support'> {
  const panel = one(spot, 'local_offer');
  const items = panel ? [panel, ...list(panel, 'survey_answers')] : [];
  const support = items.flatMap((item) => {
    const answer = rich(item, 'answer', 'description');
    const question = text(item, 'question');
    return answer ? [{ answer, ...(question && { question }) }] : [];
  });
  return support.length ? { support } : {};
}

export function fromV1(spot: Spot): OlderSend {
  const referral = REFERRALS[text(spot, 'attending_access')?.toLowerCase() ?? ''];
  return {
    needs: needsOf(list(spot, 'special_needs', 'send_needs')),
    ...(referral && { referral }),
    ...supportOf(spot),
  };
}
