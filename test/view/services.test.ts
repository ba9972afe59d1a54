import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { FeedDocument } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read.js';
import { richText } from '../../src/feed/rich-text.js';
import type { Feed, Schedule, Service } from '../../src/feed/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { explained, glossaryOf, ownGlossary } from '../../src/view/glossary.js';
import { partiesOf } from '../../src/view/service-contacts-view.js';
import { pictureAddress } from '../../src/view/service-easy-view.js';
import {
  agesOf,
  checkedOf,
  costInShort,
  costsOf,
  cutAtWord,
  firstNeeded,
  needsOf,
  oneSentence,
  residentsOf,
  statusOf,
  waitOf,
} from '../../src/view/service-facts.js';
import { inSentence, openingInWords } from '../../src/view/opening.js';
import { accessOf } from '../../src/view/service-access.js';
import { markedRuns } from '../../src/view/service-mark.js';
import { reportHref } from '../../src/view/service-report.js';
import { resultView, serviceId, type ServiceViewOptions } from '../../src/view/service-result-view.js';
import { clockInWords, timeInWords, timesOf } from '../../src/view/service-times.js';
import { milesInWords, placeInShort, whereOf } from '../../src/view/service-where.js';
import { serviceStyles } from '../../src/view/service.styles.js';
import { adoptStyles } from '../../src/view/sheet.js';
import { shortlistView } from '../../src/view/shortlist-view.js';
import * as words from '../../src/view/words/services.js';
import { yearsInWords } from '../../src/view/years.js';
import { feedOf, hostileFeed, TODAY } from '../../stories/feeds.js';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { expectAccessible } from '../support/axe.js';
import { seen } from '../support/element.js';

const read = (document: unknown): Feed => {
  const { feed } = readFeed(document);
  if (!feed) throw new Error('no feed');
  return feed;
};
const feed = read(borough);

/** A service with these members and a name. */
function made(members: object = {}): Service {
  // What a feed may hold is wider than its type.
  const document = {
    ...feedOf([]),
    contents: [{ id: 's', name: 'S', status: 'active', ...members }],
  } as FeedDocument;
  const [service] = read(document).services;
  if (!service) throw new Error('no service');
  return service;
}
const sent = (send: object): Service => made({ send });

describe('one plain sentence', () => {
  const long = 'word '.repeat(60).trim();
  const cases: readonly (readonly [string, string])[] = [
    ['Games and trips. With helpers.', 'Games and trips.'],
    ['Games, e.g. chess, for Dr. Smith. More.', 'Games, e.g. chess, for Dr. Smith.'],
    ['Open 9.30 to 4. Ring first.', 'Open 9.30 to 4.'],
    ['Is it for you? Yes.', 'Is it for you?'],
    ['<h2>About us</h2><p>We help. Always.</p>', 'We help.'],
    ['<p>We offer:</p><ul><li>talking</li></ul>', 'talking'],
    ['No end', 'No end'],
    ['مساعدة الأطفال. المزيد.', 'مساعدة الأطفال.'],
    ['', ''],
  ];
  for (const [written, said] of cases)
    it(written || 'nothing', () => expect(oneSentence(richText(written))).to.equal(said));

  it('is cut between words, near 160 characters', () => {
    const said = oneSentence(richText(long));
    expect(said).to.match(/word…$/);
    expect(said.length).to.be.within(140, 161);
  });
  it('is cut between letters where there are no spaces, never in half of one', () => {
    const said = cutAtWord('😀'.repeat(200));
    expect(said.length).to.be.at.most(161);
    expect([...said].every((letter) => letter === '😀' || letter === '…')).to.equal(true);
  });
  it('says that more follows where a line stops short', () => {
    const start = 'A project that works with young people aged from sixteen up to twenty-five who are';
    expect(oneSentence(richText(`<p>${start}</p><ul><li>homeless</li></ul>`))).to.equal(`${start}…`);
  });
});

describe('who it is for', () => {
  const ages: readonly (readonly [object, readonly string[]])[] = [
    [{}, []],
    [{ minimum_age: 5, maximum_age: 11 }, ['Ages 5 to 11']],
    [{ minimum_age: 7, maximum_age: 7 }, ['Age 7']],
    [{ minimum_age: 14 }, ['Age 14 and over']],
    [{ maximum_age: 18 }, ['Up to age 18']],
    [{ minimum_age: 0, maximum_age: 25 }, ['Up to age 25']],
    [{ minimum_age: 0, maximum_age: 120 }, ['All ages']],
    [{ minimum_age: 18, maximum_age: 99 }, ['Age 18 and over']],
    [{ minimum_age: 0.5, maximum_age: 5 }, ['Ages 6 months to 5']],
  ];
  for (const [members, said] of ages)
    it(JSON.stringify(members), () => expect(agesOf(made(members))).to.deep.equal(said));

  it('says runs of year groups in short', () => {
    expect(yearsInWords(['Year 7', 'Year 8', 'Year 9'])).to.equal('Year 7 to Year 9');
    expect(yearsInWords(['Year 7', 'Year 9'])).to.equal('Year 7, Year 9');
    expect(yearsInWords([])).to.equal('');
  });
  it('says needs in plain words, with the official name, and conditions as written', () => {
    expect(needsOf(sent({ needs: ['SEMH', 'PD'], conditions: ['epilepsy'] }), feed)).to.deep.equal([
      {
        plain: 'Feelings, behaviour and mental health',
        official: 'SEMH: social, emotional and mental health',
      },
      { plain: 'Physical disability' },
      { plain: 'epilepsy' },
    ]);
  });
});

describe('what you need first', () => {
  const cases: readonly (readonly [object, string])[] = [
    [{}, ''],
    [{ referral: 'self' }, 'You can ask yourself.'],
    [{ referral: 'professional', plan: 'required' }, 'Needs an EHC plan. A professional must refer you.'],
    [{ plan: 'not-required', assessment: 'not-required' }, 'No EHC plan needed. No assessment needed.'],
    [{ plan: 'either', assessment: 'required' }, 'With or without an EHC plan. Needs an assessment first.'],
  ];
  for (const [send, said] of cases)
    it(said || 'is not said', () => expect(firstNeeded(sent(send)).join(' ')).to.equal(said));

  it('has words of its own for young people', () => {
    expect(firstNeeded(sent({ referral: 'professional' }), 'young-people')).to.deep.equal([
      'Someone who works with you must ask for you.',
    ]);
  });
});

describe('what it costs', () => {
  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{}, []],
    [{ send: { payment: ['free'] } }, ['Free']],
    [{ free: true, send: { payment: ['free'] } }, ['Free']],
    [{ cost_options: [{ amount: 0 }], send: { payment: ['free'] } }, ['Free']],
    [{ cost_options: [{ option: 'Day', amount: 15 }], send: { payment: ['fee'] } }, ['Day: £15']],
    [
      {
        cost_options: [
          { option: 'Day', amount: 3.5 },
          { option: 'Helper', amount: 0 },
        ],
      },
      ['Day: £3.50', 'Helper: free'],
    ],
    [{ cost_options: [{ amount: 8, amount_description: 'for each child' }] }, ['£8 for each child']],
    [{ cost_options: [{ option: 'Ask', amount_description: 'it varies' }] }, ['Ask: it varies']],
    [{ cost_options: [{ option: 'Old', amount: 1, valid_to: '2026-11-21' }] }, []],
    [{ cost_options: [{ option: 'Last day', amount: 1, valid_to: TODAY }] }, ['Last day: £1']],
    [
      { cost_options: [{ option: 'Soon', amount: 1, valid_from: '2027-01-04' }] },
      ['Soon: £1 (from 4 January 2027)'],
    ],
    [
      { send: { payment: ['subsidised', 'personal-budget'], personal_budget: 'yes' } },
      ['Part of the cost is paid for you', 'You can use a personal budget'],
    ],
    [{ send: { payment: ['luncheon vouchers', 'constructor'] } }, ['luncheon vouchers', 'constructor']],
    [{ fees: 'Ask us.' }, ['Ask us.']],
    [{ cost_options: [{ amount: 1250 }] }, ['£1,250']],
    [{ cost_options: [{ option: 'Strange', amount: -5 }] }, ['Strange']],
  ];
  for (const [members, said] of cases)
    it(JSON.stringify(members), () => expect(costsOf(made(members), TODAY)).to.deep.equal(said));

  it('goes from the least to the most where there are many prices', () => {
    const cost_options = [12, 4, 8].map((amount) => ({ option: `For ${amount}`, amount }));
    expect(costInShort(made({ cost_options }), TODAY)).to.deep.equal(['£4 to £12']);
  });
  it('is short in a result, though the feed is not', () => {
    expect(costInShort(made({ fees: 'Ask us. '.repeat(80) }), TODAY).join().length).to.be.below(90);
  });
});

const place = (location: object): object => ({
  service_at_locations: [{ location: { location_type: 'physical', ...location } }],
});

describe('where it is', () => {
  const address = { address_1: '6 Quay Street', city: 'Fennbridge', postal_code: 'FB1 4HJ' };
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'name, town and district',
      place({ name: 'Otter Hall', addresses: [address] }),
      ['Otter Hall, Fennbridge, FB1'],
    ],
    [
      'a second line',
      place({ addresses: [{ ...address, address_1: 'Room 2', address_2: 'Station Road' }] }),
      ['Fennbridge, FB1'],
    ],
    ['a town alone', place({ addresses: [{ city: 'Fennbridge' }] }), ['Fennbridge']],
    [
      'masked',
      place({ name: 'Refuge', mask_exact_address: true, addresses: [address] }),
      ['In the FB1 area'],
    ],
    ['online', place({ location_type: 'virtual', name: 'By video' }), ['Online']],
    ['at home', { send: { setting: 'home' } }, ['At your home']],
    [
      'a part of the area',
      { send: { setting: 'community', localities: ['North', 'South'] } },
      ['In North and South'],
    ],
    ['a word nobody knows', { send: { setting: 'on the moon' } }, ['on the moon']],
    ['by post alone is nowhere to go', place({ location_type: 'postal', addresses: [address] }), []],
    ['not said', {}, []],
  ];
  for (const [title, members, said] of cases)
    it(title, () => expect(whereOf(made(members))).to.deep.equal(said));

  it('names two places of many', () => {
    const service_at_locations = ['A', 'B', 'C', 'D'].map((name) => ({
      location: { location_type: 'physical', name },
    }));
    expect(whereOf(made({ service_at_locations }))).to.deep.equal(['A', 'B', 'and 2 more places']);
  });
  it('never tells a hidden address', () => {
    const [hidden] = made(place({ mask_exact_address: true, addresses: [address] })).locations;
    expect(hidden && placeInShort(hidden)).to.equal('In the FB1 area');
  });

  const miles: readonly (readonly [number | undefined, string])[] = [
    [undefined, ''],
    [NaN, ''],
    [0.1, 'less than a quarter of a mile away'],
    [0.4, 'about half a mile away'],
    [0.9, 'about a mile away'],
    [1.6, 'about 2 miles away'],
    [12.2, 'about 12 miles away'],
  ];
  for (const [far, said] of miles) it(`${far} miles`, () => expect(milesInWords(far)).to.equal(said));
});

describe('whose residents', () => {
  const cases: readonly (readonly [object[], string])[] = [
    [[], ''],
    [[{ name: 'Fennbridge' }], 'People who live in Fennbridge'],
    [[{ name: 'A' }, { name: 'B' }, { name: 'A' }], 'People who live in A and B'],
    [
      [{ uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06999999' }],
      'People who live in Fennbridge',
    ],
    [
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name })),
      'People who live in A, B, C, D and 2 more areas',
    ],
  ];
  for (const [service_areas, said] of cases)
    it(said || 'not said', () => expect(residentsOf(made({ service_areas }), feed)).to.equal(said));
});

describe('when it is', () => {
  const cases: readonly (readonly [object[], readonly string[]])[] = [
    [[], []],
    [[{ freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '13:00' }], ['Saturdays, 10am to 1pm']],
    [[{ freq: 'WEEKLY', interval: 2, byday: 'SU' }], ['Sundays, every two weeks']],
    [[{ byday: 'MO,TU,WE,TH,FR', opens_at: '09:30' }], ['Monday to Friday, from 9:30am']],
    [
      [{ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:30', closes_at: '12:00' }],
      ['Every day, 12:30am to 12 noon'],
    ],
    [
      [{ byday: 'FR,SA', opens_at: '17:00', closes_at: '10:00' }],
      ['Fridays and Saturdays, 5pm to 10am the next day'],
    ],
    [[{ freq: 'MONTHLY', byday: 'WE' }], ['Wednesdays, once a month']],
    [[{ freq: 'MONTHLY', bymonthday: 1, opens_at: '10:00' }], ['1st of each month, from 10am']],
    [[{ freq: 'MONTHLY', bymonthday: -1, opens_at: '10:00' }], ['The last day of each month, from 10am']],
    [[{ freq: 'DAILY', opens_at: '09:00', closes_at: '17:00' }], ['Every day, 9am to 5pm']],
    [
      [{ byday: 'MO', valid_from: '2027-04-05', valid_to: '2027-09-06' }],
      ['Mondays, from 5 April 2027 to 6 September 2027'],
    ],
    [
      [{ byday: 'MO', valid_from: '2020-04-05', valid_to: '2027-09-06' }],
      ['Mondays, until 6 September 2027'],
    ],
    [[{ byday: 'MO', valid_to: '2026-11-21' }], []],
    [[{ dtstart: '2026-12-05', opens_at: '10:00' }], ['5 December 2026, from 10am']],
    [[{ dtstart: '2026-10-05', opens_at: '10:00' }], []],
    [[{ description: 'Ring to ask.' }], ['Ring to ask.']],
    [
      ['MO', 'TU', 'WE', 'TH'].map((byday) => ({ byday, opens_at: '09:00', closes_at: '17:00' })),
      ['Monday to Thursday, 9am to 5pm'],
    ],
    [
      [
        { byday: 'MO', opens_at: '09:00', closes_at: '17:00' },
        { byday: 'FR', opens_at: '09:00', closes_at: '12:00' },
      ],
      ['Mondays, 9am to 5pm', 'Fridays, 9am to 12 noon'],
    ],
  ];
  for (const [schedules, said] of cases)
    it(said.join() || JSON.stringify(schedules), () =>
      expect(timesOf(made({ schedules }), TODAY).map(({ when }) => when)).to.deep.equal(said),
    );

  it("keeps the publisher's words about it, and the time of the school year they tell", () => {
    const schedules = [{ byday: 'SA', description: 'In term time.' }];
    expect(timesOf(made({ schedules }), TODAY)).to.deep.equal([
      { when: 'Saturdays', note: 'In term time.', season: 'in term time' },
    ]);
  });
  it('says the kind of time where that is all there is', () => {
    expect(['weekend', 'term-time', 'full moon'].map((time) => timeInWords(time))).to.deep.equal([
      'Weekends',
      'Term time',
      'full moon',
    ]);
  });
  it('says when a place opens, or that it was due to, from words with a year in them too', () => {
    const opens = (given: object): string => openingInWords(sent({ opens: given }), TODAY);
    expect(opens({ text: 'Summer term 2019' })).to.equal(
      'Was due to open in summer term 2019. Ask whether it did.',
    );
    expect(opens({ date: '2027-09-01' })).to.equal('Due to open in September 2027.');
    expect(opens({})).to.equal('');
  });
  it('reads the clock', () => {
    expect(['00:00', '09:05', '12:00', '12:30', '23:59'].map(clockInWords)).to.deep.equal([
      'midnight',
      '9:05am',
      '12 noon',
      '12:30pm',
      '11:59pm',
    ]);
  });
  it('never shows a schedule that holds nothing as an empty line', () => {
    const schedules: readonly Schedule[] = [{ days: [] }];
    expect(timesOf({ ...made(), schedules }, TODAY)).to.deep.equal([]);
  });
});

describe('how fresh it is', () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ assured_date: '2026-09-21' }, 'Checked September 2026'],
    [{ assured_date: '2026-05-22' }, 'Checked May 2026, over six months ago'],
    [{ assured_date: '2025-10-01' }, 'Checked October 2025: that is old, ring first'],
    [{ last_modified: '2026-09-21' }, 'Entry changed September 2026'],
    [{}, 'Not said when this was last checked'],
  ];
  for (const [members, said] of cases) it(said, () => expect(checkedOf(made(members), TODAY)).to.equal(said));

  it('tells a waiting time only with its date', () => {
    const wait_time = '12 weeks';
    expect(waitOf(made({ wait_time, assured_date: '2026-03-01' }))).to.equal('12 weeks (said March 2026)');
    expect(waitOf(made({ wait_time, last_modified: '2026-03-01' }))).to.equal('12 weeks (said March 2026)');
    expect(waitOf(made({ wait_time }))).to.equal('');
    expect(waitOf(made({ assured_date: '2026-03-01' }))).to.equal('');
  });
  it('says what does not run', () => {
    expect(statusOf(made())).to.equal('');
    expect(statusOf(made({ status: 'temporarily closed' }))).to.equal('Not running just now.');
    expect(statusOf(made({ status: 'inactive', send: { opens: { text: '2027' } } }))).to.equal(
      'Not open yet.',
    );
  });
});

describe('access', () => {
  it('says each answer with its note, and part is not yes', () => {
    const access = [
      { code: 'step-free', answer: 'part', note: 'Side door only.' },
      { code: 'hoist', answer: 'no' },
      { code: 'slide', answer: 'yes' },
    ];
    const send = { access, transport: { answer: 'some', note: 'A bus.' }, personal_care: 'yes' };
    expect(accessOf(sent(send))).to.deep.equal([
      'Partly: Step-free. Side door only.',
      'Hoist: no',
      'slide: yes',
      'Transport: for some. A bus.',
      'Help with personal care: yes',
    ]);
  });
});

describe('contacts', () => {
  it('are each named, and none is told twice', () => {
    const number = '01632 960202';
    const parties = partiesOf(
      made({
        email: 'a@example.org',
        url: 'https://example.org/s',
        phones: [{ number }, { number: '01632 960203' }],
        contacts: [{ name: 'Ada', title: 'Manager', email: 'A@example.org', phones: [{ number }] }],
        organization: {
          id: 'o',
          name: 'Org',
          website: 'https://example.org/s',
          phones: [{ number }, { number: '01632 960204' }],
        },
      }),
    );
    expect(
      parties.map(({ name, phones, emails, pages }) => [
        name,
        ...phones.map((phone) => phone.number),
        ...emails,
        ...pages.map(({ url }) => url),
      ]),
    ).to.deep.equal([
      ['Ada, Manager', number, 'A@example.org'],
      ['S', '01632 960203', 'https://example.org/s'],
      ['Org', '01632 960204'],
    ]);
  });
});

describe('marking', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['Saturday club', ['club'], ['Saturday ', 'club', '']],
    ['Clubs and clubbing', ['club'], ['Clubs and clubbing']],
    ['CLUB (a+b)', ['club', '(a+b'], ['', 'CLUB', ' ', '(a+b', ')']],
    ['Speech therapy', ['speech', 'speech therapy'], ['', 'Speech therapy', '']],
    ['نادي السبت', ['نادي'], ['', 'نادي', ' السبت']],
    ['Nothing', [], ['Nothing']],
  ];
  for (const [written, found, runs] of cases)
    it(`${written}: ${found.join(', ')}`, () => expect(markedRuns(written, found)).to.deep.equal(runs));
});

describe('reporting a problem', () => {
  const service = { ...made(), id: 'a&b', name: 'Tom & Ann’s "club" \uD800' };

  it('writes a letter with the entry named', () => {
    const address = new URL(reportHref('mailto:x@example.org?cc=y@example.org', service, 'gone'));
    expect(address.pathname).to.equal('x@example.org');
    expect(address.searchParams.get('cc')).to.equal('y@example.org');
    expect(address.searchParams.get('subject')).to.match(/^It is no longer running: Tom & Ann’s "club"/);
    expect(address.searchParams.get('body')).to.include('(a&b)').and.include('It is no longer running');
    expect(address.search).to.not.include('+');
  });
  it('asks a page with the entry named, and keeps what is there', () => {
    const address = new URL(reportHref('https://example.org/tell?form=7#top', service, 'wrong'));
    expect(Object.fromEntries(address.searchParams)).to.include({
      form: '7',
      entry: 'a&b',
      problem: 'wrong',
    });
    expect(address.hash).to.equal('#top');
  });
  it('leaves a telephone number as it is', () => {
    expect(reportHref('tel:01632960000', service, 'missing')).to.equal('tel:01632960000');
  });
});

describe('pictures', () => {
  const from = ['https://council.example/page', 'https://feeds.example/send/feed.json'];
  const cases: readonly (readonly [string | undefined, string | undefined])[] = [
    ['https://council.example/a.svg', 'https://council.example/a.svg'],
    ['b.png', 'https://feeds.example/send/b.png'],
    ['https://pictures.example/c.png', 'https://pictures.example/c.png'],
    ['https://tracker.example/d.png', undefined],
    ['https://council.example.tracker.example/d.png', undefined],
    ['https://council.example@tracker.example/d.png', undefined],
    ['javascript:alert(1)', undefined],
    ['data:image/png;base64,AAAA', undefined],
    ['//tracker.example/e.png', undefined],
    [undefined, undefined],
  ];
  for (const [image, address] of cases)
    it(String(image), () =>
      expect(pictureAddress(image, { from, hosts: ['pictures.example'] })).to.equal(address),
    );
});

describe('the glossary', () => {
  const glossary = glossaryOf(read(feedOf([])).send);
  const says = (written: string, own = glossary): string =>
    explained(written, new Set(), own)
      .map(({ words: part, meaning = '' }) => part + meaning)
      .join('');
  const cases: readonly (readonly [string, string])[] = [
    ['Ask the SENCO first.', 'Ask the SENCO (teacher in charge of SEN) first.'],
    ['The SENCO and other SENCOs.', 'The SENCO (teacher in charge of SEN) and other SENCOs.'],
    ['ASC teams', 'ASC (autism, or adult social care) teams'],
    ['Speech and language therapy (SALT). SALT helps.', 'Speech and language therapy (SALT). SALT helps.'],
    ['SALT (speech and language therapy) helps', 'SALT (speech and language therapy) helps'],
    ["Parkinson's disease PD clinic", "Parkinson's disease PD clinic"],
    ['therapists (SALT, OT)', 'therapists (SALT, OT)'],
    ['At PA1 2AB or 12 PA', 'At PA1 2AB or 12 PA (helper you employ)'],
    ['salt and pip', 'salt and pip'],
    ['SEN Support', 'SEN Support (extra help in school without an EHC plan)'],
    ['OPEN TO ALL AP AND PRU', 'OPEN TO ALL AP AND PRU'],
    ['AA meets here', 'AA meets here'],
    ['R&D and PD&E', 'R&D and PD&E'],
  ];
  for (const [written, said] of cases) it(written, () => expect(says(written)).to.equal(said));

  it('has every entry, with both meanings where there are two', () => {
    const all = ownGlossary();
    expect(all.length).to.be.at.least(70);
    for (const { terms, meanings } of all) {
      expect(terms.join('').length).to.be.greaterThan(1);
      for (const meaning of meanings) expect(meaning).to.match(/^[\w'].{3,}[^.]$/);
    }
    expect(all.filter(({ meanings }) => meanings.length > 1).map(({ terms }) => terms[0])).to.deep.equal([
      'AA',
      'ASC',
      'CA',
      'CAF',
      'CDC',
      'LD',
    ]);
  });
  it("lets the feed's own words win, and adds them", () => {
    const own = glossaryOf(feed.send);
    expect(says('An EHCP and the SENCO', own)).to.equal(
      'An EHCP (a legal paper that says what help a child must get) and the SENCO (the teacher in charge of special educational needs)',
    );
    expect(says('A DSCO', own)).to.include('social care lead');
  });
  it('is safe with terms that are patterns', () => {
    const { send } = read(feedOf([], { glossary: [{ term: 'A.*(B', meaning: 'x' }] }));
    expect(says('AxxB and A.*(B', glossaryOf(send))).to.equal('AxxB and A.*(B (x)');
  });
});

/* What is drawn. */

let view: HTMLElement;
const options = (more: Partial<ServiceViewOptions> = {}): ServiceViewOptions => ({
  feed,
  today: TODAY,
  headingLevel: 3,
  audience: 'everyone',
  id: 'finder',
  href: '?finder.item=x',
  isOpen: false,
  onOpen: (event) => event.preventDefault(),
  isListed: false,
  onList: () => {},
  ...more,
});
function draw(services: readonly Service[], more: Partial<ServiceViewOptions> = {}): void {
  render(
    html`<h2>R</h2>
      <ul part="services">
        ${services.map((one) => resultView(one, options(more)))}
      </ul>`,
    view,
  );
}
const named = (id: string): Service => {
  const found = feed.services.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const part = (name: string): HTMLElement[] => [...view.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];

describe('a service as it is drawn', () => {
  beforeEach(() => {
    view = document.createElement('div');
    view.setAttribute('data-local-offer-view', '');
    document.body.append(view);
    adoptStyles(document, [baseStyles, serviceStyles]);
  });
  afterEach(() => view.remove());

  it('is a name that is a link, a sentence, facts, and when it was checked', () => {
    draw([named('service-saturday-club')], { miles: 0.9 });
    const link = part('service-link')[0];
    expect(link?.localName).to.equal('a');
    expect(link?.getAttribute('href')).to.equal('?finder.item=x');
    expect(link?.getAttribute('aria-expanded')).to.equal('false');
    expect(link?.closest('h3')).to.not.equal(null);
    expect(part('fact').map(seen)).to.deep.equal([
      'Who it is for Ages 5 to 11 Autism Needs more time and help to learn most things Physical disability and 2 more',
      'What you need first No EHC plan needed. No assessment needed. You can ask yourself.',
      'Cost Each session: £8 for each child; Reduced rate: £4 if you get Universal Credit; Part of the cost is paid for you',
      'Where Otter Hall, Fennbridge, FB1; about a mile away',
      'Open to People who live in Fennbridge',
    ]);
    expect(seen(view)).to.include('Checked September 2026').and.include('with trained helpers.');
    expect(part('service')[0]?.id).to.equal('finder-service-saturday-club');
    expect(serviceId('f', { ...made(), id: 'a/b c' })).to.equal('f-a-b-c');
  });
  it('marks what was looked for, and says what the record does not', () => {
    const why = [
      { field: 'name', words: ['Speech'] },
      { field: 'description', words: ['talking'] },
    ] as const;
    draw([named('service-speech')], { why, unsaid: ['cost', 'time', 'constructor'], council: 'Saltholme' });
    expect(part('mark').map(seen)).to.deep.equal(['Speech', 'talking']);
    expect(seen(part('unsaid')[0])).to.equal(
      'This entry does not say what it costs or when it is. Ask them.',
    );
    expect(seen(part('by')[0])).to.equal('Fennbridge Children’s Health From Saltholme');
  });
  it('is put in the list, and taken out, by a button that says its name', () => {
    let presses = 0;
    draw([named('service-speech')], { onList: () => presses++ });
    const [button] = part('keep');
    expect(button?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Keep in my list: Speech and language therapy',
    );
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
    button?.click();
    draw([named('service-speech')], { isListed: true });
    expect(presses).to.equal(1);
    expect(part('keep')[0]?.getAttribute('aria-pressed')).to.equal('true');
    expect(part('keep')[0]?.getBoundingClientRect().height).to.be.at.least(43);
  });

  it('opens in place, with links that ring, write and report', () => {
    draw([named('service-saturday-club')], {
      isOpen: true,
      tools: html`<button type="button">Copy</button>`,
    });
    const hrefs = [...view.querySelectorAll<HTMLAnchorElement>('[part~="detail"] a')].map(
      (a) => a.getAttribute('href') ?? '',
    );
    expect(hrefs.slice(0, 5)).to.deep.equal([
      'tel:01632960202',
      'https://example.org/otters/saturday',
      'tel:01632960201',
      'mailto:hello.otters@example.org',
      'https://example.org/otters',
    ]);
    expect(hrefs.filter((href) => href.startsWith('mailto:localoffer@example.org?subject='))).to.have.length(
      3,
    );
    expect(seen(part('tools')[0])).to.equal('Copy');
    expect(view.querySelector('h4')).to.not.equal(null);
  });
  it('shows a notice first, and says that it does not run', () => {
    draw([named('service-forest')], { isOpen: true });
    expect(seen(part('notice')[0])).to.equal(
      'Not running just now. Closed until March 2027 while trees are made safe.',
    );
  });
  it('explains letters once, and never in a name or an address', () => {
    const service = made({
      name: 'SENCO club',
      description:
        '<p>Ask your <b>SENCO</b>, or <a href="https://example.org">the OT</a>. The SENCO knows. First line<br>second line</p>',
      service_at_locations: [
        { location: { location_type: 'physical', name: 'PRU hall', addresses: [{ address_1: '1 EP Way' }] } },
      ],
    });
    draw([service], { isOpen: true });
    expect(part('meaning').map(seen)).to.deep.equal(['(the teacher in charge of special educational needs)']);
    const rich = view.querySelector<HTMLElement>('[part~="rich"] [part~="paragraph"]');
    expect(rich?.textContent).to.include('First line\nsecond line');
    expect(rich && getComputedStyle(rich).whiteSpace).to.match(/pre-line|preserve-breaks/);
  });
  it("shows pictures of the page's own site, and words for others", () => {
    const easy_read = [
      { text: 'Ours.', image: `${location.origin}/none.png`, alt: 'A ball' },
      { text: 'Theirs.', image: 'https://tracker.example/a.png', alt: 'A dog' },
    ];
    draw([sent({ easy_read })], { isOpen: true });
    expect(part('easy-picture').map((picture) => picture.getAttribute('alt'))).to.deep.equal(['A ball']);
    expect(seen(part('easy')[0]))
      .to.include('A dog')
      .and.include('Theirs.');
  });

  it('has no fault that axe finds, shut or open, and stays in 320 pixels', async () => {
    view.style.width = '320px';
    for (const isOpen of [false, true]) {
      // Some of every kind: axe takes long over more.
      draw(
        feed.services.filter((_, index) => index % 5 === 0),
        { isOpen, isListed: isOpen },
      );
      expect(view.scrollWidth).to.equal(320);
      await expectAccessible(view);
    }
  });
  it('holds against a hostile feed', () => {
    view.style.width = '320px';
    const hostile = read(hostileFeed());
    draw(hostile.services, { feed: hostile, isOpen: true });
    expect('hostile' in globalThis).to.equal(false);
    expect(view.querySelector('script, iframe, [onclick], [onerror]')).to.equal(null);
    const bad = [...view.querySelectorAll('a')].filter(
      (a) => !/^(https?|mailto|tel|\?)/.test(a.getAttribute('href') ?? ''),
    );
    expect(bad).to.deep.equal([]);
    expect(view.scrollWidth).to.equal(320);
  });

  it('lists what was kept', () => {
    const done: string[] = [];
    const act = (name: string) => () => void done.push(name);
    const list = {
      isShown: false,
      onShow: act('show'),
      onPrint: act('print'),
      onCopy: act('copy'),
      onClear: act('clear'),
    };
    render(
      shortlistView({
        ...list,
        items: [
          { name: 'A', href: '#a' },
          { name: 'B', href: '#b' },
        ],
      }),
      view,
    );
    expect(seen(view)).to.equal(
      'My list (2) A B Show my list Print my list Copy a link to my list Clear my list',
    );
    view.querySelectorAll('button').forEach((one) => one.click());
    expect(done).to.deep.equal(['show', 'print', 'copy', 'clear']);
    render(shortlistView({ ...list, items: [] }), view);
    expect(seen(view)).to.include('Your list is empty');
  });

  it('shows every member of the format that a family needs', () => {
    const missing: string[] = [];
    for (const record of borough.contents) {
      const service = feed.services.find(({ id }) => id === record.id);
      if (!service) throw new Error(record.id);
      draw([service], { isOpen: true });
      const page =
        `${view.textContent} ${[...view.querySelectorAll('a')].map((a) => a.href).join(' ')}`.replace(
          /\s+/g,
          ' ',
        );
      const plain = page.replace(/ \([^()]*\)/g, '');
      walk(record, '', (path, value) => {
        for (const said of expectedWords(path, value)?.split(/\n+/).filter(Boolean) ?? [])
          if (![page, plain].some((all) => all.includes(said))) missing.push(`${record.id} ${path}: ${said}`);
      });
    }
    expect([...new Set(missing)].join('; ')).to.equal('');
  });
});

function walk(value: unknown, path: string, visit: (path: string, value: string) => void): void {
  if (Array.isArray(value)) value.forEach((item: unknown) => walk(item, path, visit));
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) walk(item, path ? `${path}.${key}` : key, visit);
  else if (typeof value === 'string' || typeof value === 'number') visit(path, String(value));
}

/** Members that are not for reading, or are drawn by the table of places, which hides small numbers. */
const NOT_SHOWN =
  /(^|\.)id$|^organization_id|_uri$|\.uri$|\.code$|attributes|capacities|identifier|send\.(source|categories|places\.|top_up|times|break_kinds)|\.(country|address_type|location_type|latitude|longitude|mask_exact_address|link_type)$|^(service_at_locations\.)?schedules|^cost_options\.(amount|valid_\w+)$|^(assured_date|last_modified|status)$|organization\.description|languages\.note|accessibility\.url|send\.opens\.date|send\.year_groups|_age$|alt$|send\.easy_read\.image/;

/** What the page should say for a member's value: the value itself, or our words for a code. */
function expectedWords(path: string, value: string): string | undefined {
  if (NOT_SHOWN.test(path)) return;
  if (path === 'send.opens.text') return inSentence(value);
  // A rate may stand as the heading of a column, with a capital.
  if (path.startsWith('cost_options.'))
    return value.replace(/[,:]? *\b[SsRr](tandard|educed) rate(, )?/, '\n$1 rate\n');
  const coded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'send.plan': { required: 'Needs an EHC plan', 'not-required': 'No EHC plan', either: 'With or without' },
    'send.assessment': { required: 'Needs an assessment', 'not-required': 'No assessment' },
    'send.referral': {
      self: 'You can ask yourself',
      professional: 'must refer you',
      either: 'or a professional',
    },
    'send.payment': {
      free: 'Free',
      fee: '',
      subsidised: 'Part of the cost',
      'direct-payment': 'direct payment',
      'personal-budget': 'personal budget',
    },
    'send.personal_budget': {
      yes: 'You can use a personal budget',
      ask: 'Ask about using a personal budget',
    },
    'send.setting': { home: 'At your home', 'away-from-home': 'Away from home', community: '' },
    'send.transport.answer': { yes: 'Transport: yes', some: 'Transport: for some', no: 'Transport: no' },
    'send.personal_care': { yes: 'personal care: yes', some: 'personal care: for some' },
    'send.access.answer': { yes: ': yes', part: 'Partly:', no: ': no' },
    'send.kind': {},
    'send.tier': feed.send.labels.tiers,
  };
  const table = coded[path];
  if (table) return table[value];
  if (path === 'send.needs') return needsOf(sent({ needs: [value] }), feed)[0]?.plain;
  if (path === 'send.access.code') return words.ACCESS_WORDS[value];
  return value;
}
