import type { DocumentService, FeedDocument } from '../../src/feed/document.js';
import { base, feedOf } from './make.js';

/** Bases that count each year group, or each phase, by itself. */
export function splitFeed(): FeedDocument {
  const as_at = '2026-10-02';
  return feedOf([
    base({
      id: 'years',
      name: 'Quillmere learning centre',
      minimum_age: 11,
      maximum_age: 14,
      send: {
        year_groups: ['Year 7', 'Year 8', 'Year 9'],
        places: [
          { phase: 'Year 7', total: 10, on_roll: 8, as_at },
          { phase: 'Year 8', total: 10, on_roll: 10, as_at },
          { phase: 'Year 9', total: 10, on_roll: 11, as_at },
        ],
      },
    }),
    base({
      id: 'phases',
      name: 'Heronstaithe School',
      maximum_age: 19,
      send: {
        kind: 'special-school',
        needs: ['SLD', 'PMLD'],
        places: [
          { phase: 'Primary', total: 40, on_roll: 40, available: 0, as_at },
          {
            phase: 'Secondary',
            total: 48,
            on_roll: 43,
            available: 2,
            as_at,
            note: 'Three places are promised.',
          },
          { phase: 'Sixth form', total: 24, on_roll: 18, available_band: 'ask', as_at: '2026-01-16' },
        ],
      },
    }),
  ]);
}

/** One base is open, one is planned, one is late, one has no date. */
export function openingFeed(): FeedDocument {
  const coming = (id: string, name: string, opens: object): ReturnType<typeof base> =>
    base({ id, name, status: 'inactive', send: { opens, places: [{ total: 12 }] } });
  return feedOf([
    base(),
    coming('planned', 'Kingcup Primary School autism base', { date: '2027-09' }),
    coming('late', 'Bitternmoor Academy language base', { text: 'Autumn term 2025' }),
    coming('unsaid', 'Saxlode School second site', {}),
  ]);
}

/** Services of which the feed says a name, a sentence and a phone number: no ages, no needs, no places. */
export function plainFeed(): FeedDocument {
  const plain = (id: string, name: string, description: string): DocumentService => ({
    id,
    name,
    description,
    status: 'active',
    phones: [{ number: '01632 960103' }],
  });
  return feedOf([
    plain('swim', 'Quiet swim', 'A calm hour in the pool, with the music off.'),
    plain('talk', 'Fennbridge parent group', 'Parents and carers meet for a cup of tea and talk.'),
    plain(
      'speech',
      'Speech and language therapy',
      'Help for children who find it hard to talk or understand.',
    ),
    plain('drama', 'Curtain Up', 'Drama for disabled young people, on Saturday mornings.'),
    { id: 'bare', name: 'A service with only a name', status: 'active' },
  ]);
}
