import type { Report } from '../../src/feed/types.js';

/** Member, what a feed says, what is read of it, and the faults. */
export const TABLE: readonly (readonly [
  name: keyof Report,
  said: unknown,
  read: unknown,
  ...faults: string[],
])[] = [
  ['setting', 'college', 'college'],
  ['setting', ' 16-19-Academy ', '16-19-academy'],
  ['setting', 'floating', 'mainstream', '70 setting'],
  ['setting', ['college'], 'mainstream', '70 setting', '70 setting'],
  ['setting', undefined, 'mainstream'],
  ['urn', 999001, '999001'],
  ['urn', true, undefined, '70 urn'],
  ['phase', ' All-through ', 'All-through'],
  ['reviewed', '01/09/2026', '2026-09-01'],
  ['reviewed', 'last spring', undefined, '42 reviewed'],
  ['reviewed', null, undefined],
  ['next_review', 2027, '2027'],
  ['url', 'example.org/send', 'https://example.org/send'],
  ['url', 'javascript:alert(1)', undefined, '31 url'],
  [
    'needs',
    ['SLCN', 'autism', 'SLCN', 'cognition-learning', 'dragons'],
    ['SLCN', 'ASD', 'cognition-learning', 'dragons'],
  ],
  ['needs', 'speech and language, hearing', ['SLCN', 'HI']],
  ['needs', {}, undefined, '70 needs'],
  ['sites', ['North ', 'South', 'North'], ['North', 'South']],
  ['sites', 'North', ['North']],
  [
    'layers',
    [{ name: 'For everyone', text: 'Calm rooms.' }],
    [{ name: 'For everyone', text: 'Calm rooms.' }],
  ],
  [
    'layers',
    [{ name: 'No words' }, 'Bare', 5],
    undefined,
    '70 layers[0].text',
    '70 layers[1].text',
    '70 layers[2].name',
  ],
  [
    'provision',
    [{ name: 'Talk time', pupils: '24', layer: 'Some' }],
    [{ name: 'Talk time', pupils: 24, layer: 'Some' }],
  ],
  ['provision', [{ name: 'A', pupils: 0 }, 'B'], [{ name: 'A', pupils: 0 }, { name: 'B' }]],
  [
    'provision',
    [{ name: 'A', pupils: -1 }, { name: 'B', pupils: 2.5 }, { name: 'C', pupils: 'few' }, { pupils: 9 }],
    [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    '70 provision[0].pupils',
    '70 provision[1].pupils',
    '70 provision[2].pupils',
    '70 provision[3].name',
  ],
  [
    'provision',
    [
      { name: 'A', image: '/p.svg' },
      { name: 'B', image: 'data:image/png;base64,AA', alt: 'A drawing' },
    ],
    [
      { name: 'A', image: '/p.svg' },
      { name: 'B', alt: 'A drawing' },
    ],
    '31 provision[1].image',
  ],
  [
    'health',
    ['A nurse.', { what: 'Medicines', when: 'every-day', who: 'Staff' }],
    ['A nurse.', { what: 'Medicines', when: 'every-day', who: 'Staff' }],
  ],
  ['health', [{ what: 'Only a name' }], ['Only a name']],
  ['health', 'A nurse.', ['A nurse.']],
  [
    'health',
    [{ what: 'Physio', when: 'sometimes', site: 'North' }, { when: 'visiting' }],
    [{ what: 'Physio', site: 'North' }],
    '70 health[0].when',
    '70 health[1].what',
  ],
  [
    'moving_on',
    [{ age: 16, when: 'June', what: 'You decide.' }],
    [{ age: '16', when: 'June', what: 'You decide.' }],
  ],
  [
    'moving_on',
    [{ age: '17' }, { what: 'Visit.' }],
    undefined,
    '70 moving_on[0].what',
    '70 moving_on[1].age',
  ],
  [
    'facts',
    [
      { label: 'Visits', value: 'Any day' },
      { label: 'Clubs', value: 6 },
    ],
    [
      { label: 'Visits', value: 'Any day' },
      { label: 'Clubs', value: '6' },
    ],
  ],
  ['facts', [{ label: 'Nothing' }], undefined, '70 facts[0].value'],
  [
    'contacts',
    [{ role: 'SENCO', email: 'a@example.org', checked: '2026-09' }],
    [{ role: 'SENCO', email: 'a@example.org', checked: '2026-09' }],
  ],
  [
    'contacts',
    [{ role: 'SENCO', email: 'ring us' }, 'Ms Example'],
    [{ role: 'SENCO' }, { name: 'Ms Example' }],
    '33 contacts[0].email',
  ],
  [
    'case_studies',
    [{ text: 'A story.', consent_until: '2027-07' }, 'Another.'],
    [{ text: 'A story.', consent_until: '2027-07' }, { text: 'Another.' }],
  ],
  [
    'case_studies',
    [{ text: 'Long ago.', consent_until: '2001' }],
    [{ text: 'Long ago.', consent_until: '2001' }],
  ],
  ['case_studies', [{ image: '/a.svg', alt: 'A' }], undefined, '70 case_studies[0].text'],
  ['links', { sen_policy: 'https://example.org/p' }, { sen_policy: { url: 'https://example.org/p' } }],
  [
    'links',
    { 'accessibility-plan': { url: 'example.org/a', date: '2025-09' }, complaints: { date: '2026' } },
    { accessibility_plan: { url: 'https://example.org/a', date: '2025-09' }, complaints: { date: '2026' } },
  ],
  [
    'links',
    {
      sendiass: 'javascript:1',
      local_offer: { url: 'data:x', date: 'soon' },
      sen_policy: 7,
      complaints: ['x'],
    },
    {},
    '31 links.sendiass',
    '31 links.local_offer.url',
    '42 links.local_offer.date',
    '31 links.sen_policy',
    '70 links.complaints',
  ],
  ['links', ['https://example.org'], undefined, '70 links'],
  ['sections', [{ key: 'sir-1', text: 'One.\r\n\r\n\r\n Two. ' }], [{ key: 'sir-1', text: 'One.\n\nTwo.' }]],
  [
    'sections',
    [{ key: 'sir-1', text: '' }, { key: 'sir-2' }, { text: 'Lost' }, null],
    [],
    '70 sections[2].key',
  ],
  [
    'sections',
    [{ key: 'sir-1', also: 'sir-2', site: 'North', text: 'A' }],
    [{ key: 'sir-1', also: ['sir-2'], site: 'North', text: 'A' }],
  ],
  [
    'sections',
    [{ key: 'sir-1', text: 'A', also: ['sir-2', ' sir-3a'] }],
    [{ key: 'sir-1', text: 'A', also: ['sir-2', 'sir-3a'] }],
  ],
  [
    'sections',
    [{ key: 'sir-1', text: '<p>A &lt; B &amp; <b>C</b></p>' }],
    [{ key: 'sir-1', text: '<p>A &lt; B &amp; <b>C</b></p>' }],
  ],
  ['sections', [{ key: 'sir-1', text: 'Fish &amp; chips' }], [{ key: 'sir-1', text: 'Fish & chips' }]],
  [
    'sections',
    [{ key: 'sir-1', text: 'Write &lt;b&gt; for bold' }],
    [{ key: 'sir-1', text: 'Write &lt;b&gt; for bold' }],
  ],
  [
    'sections',
    [
      {
        key: 'sir-1',
        easy_read: ['We help.', { text: 'You decide.', image: '/a.svg', alt: 'A' }, { alt: 'B' }],
      },
    ],
    [{ key: 'sir-1', easy_read: [{ text: 'We help.' }, { text: 'You decide.', image: '/a.svg', alt: 'A' }] }],
    '70 sections[0].easy_read[2].text',
  ],
  [
    'sections',
    [
      {
        key: 'sir-1',
        media: [{ src: 'a.jpg' }, { src: 'b.jpg', alt: 'B', consent_until: '2027' }, { alt: 'C' }],
      },
    ],
    [
      {
        key: 'sir-1',
        media: [
          { src: 'a.jpg', alt: '' },
          { src: 'b.jpg', alt: 'B', consent_until: '2027' },
        ],
      },
    ],
    '70 sections[0].media[2].src',
  ],
  [
    'sections',
    [{ key: 'sir-4', contact: { name: 'Ms Example', url: 'vbscript:x' } }],
    [{ key: 'sir-4', contact: { name: 'Ms Example' } }],
    '31 sections[0].contact.url',
  ],
];
