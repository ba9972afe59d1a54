import type { DocumentService, FeedDocument } from '../../src/feed/document.js';
import { feedOf } from './make.js';

const NEEDS = ['ASD', 'SLCN', 'SEMH', 'MLD', 'SLD', 'PMLD', 'HI', 'VI', 'MSI', 'PD', 'SPLD', 'DS', 'OTH'];
const KINDS = [
  'resource-base',
  'sen-unit',
  'special-school',
  'alternative-provision',
  'service',
  'short-break',
];
const SCHOOLS = ['Larkmere', 'Otterlode', 'Wickenfold', 'Quillmere', 'Saxlode'];
const HALVES = ['North Fennbridge', 'South Fennbridge'];

/** The same choice every time for the same number. */
const pick = (list: readonly string[], number: number): string => list[(number * 7) % list.length] ?? '';

/**
 * A feed of many services, the same for the same number; four in six are settings with places.
 * @param size how many services
 */
export function hugeFeed(size: number): FeedDocument {
  return feedOf(Array.from({ length: size }, (_, number) => manyth(number)));
}

function manyth(number: number): DocumentService {
  const kind = KINDS[number % KINDS.length] ?? 'service';
  const total = 8 + ((number * 7) % 60);
  const minimum_age = (number * 3) % 12;
  const need = pick(NEEDS, number);
  const hasPlaces = number % KINDS.length < 4;
  return {
    id: `many-${number}`,
    name: `${pick(SCHOOLS, number)} ${kind} ${number}`,
    status: 'active',
    description: `Number ${number} of many, for ${need}.\n\n${'It is here to see how a long list behaves. '.repeat(4)}`,
    minimum_age,
    maximum_age: minimum_age + 7,
    phones: [{ number: `01632 960${String(number % 1000).padStart(3, '0')}` }],
    send: {
      kind,
      needs: [need],
      localities: [pick(HALVES, number)],
      ...(hasPlaces && {
        places: [{ total, on_roll: 5 + ((number * 11) % (total - 2)), as_at: '2026-10-02' }],
      }),
    },
  };
}
