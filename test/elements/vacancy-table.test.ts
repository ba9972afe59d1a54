import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import '../../src/elements/feed.define.js';
import '../../src/elements/vacancy-table.define.js';
import type { LocalOfferVacancyTable } from '../../src/elements/vacancy-table.js';
import type { DocumentPlaces, FeedDocument } from '../../src/feed/document.js';
import {
  base,
  type BaseOverrides,
  boroughAddress,
  emptyFeed,
  feedOf,
  hostileFeed,
  oldFeed,
  oneBase,
  partialFeed,
  smallNumbersFeed,
  TODAY,
  westminsterAddress,
} from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { type Ground, inBothModes, partsOf, seen, viewOf } from '../support/element.js';

const FALLBACK = 'Ring 01632 960000';

interface Settings {
  readonly attributes?: Readonly<Record<string, string>>;
}

async function draw(
  ground: Ground,
  document: FeedDocument,
  { attributes = {} }: Settings = {},
): Promise<LocalOfferVacancyTable> {
  const feed = await ground.draw(html`
    <local-offer-feed .document=${document}>
      <local-offer-vacancy-table .today=${TODAY}>${FALLBACK}</local-offer-vacancy-table>
    </local-offer-feed>
  `);
  return ready(feed, attributes);
}

async function ready(
  feed: Element,
  attributes: Readonly<Record<string, string>>,
): Promise<LocalOfferVacancyTable> {
  const table = feed.querySelector('local-offer-vacancy-table');
  if (!table) throw new Error('no table');
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  await waitUntil(() => partsOf(table, 'footer').length > 0, 'the feed is drawn');
  await table.updateComplete;
  return table;
}

async function drawFrom(
  ground: Ground,
  address: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LocalOfferVacancyTable> {
  const feed = await ground.draw(html`
    <div>
      <local-offer-vacancy-table src=${address} .today=${TODAY}>${FALLBACK}</local-offer-vacancy-table>
    </div>
  `);
  return ready(feed, attributes);
}

const names = (table: Element): readonly string[] =>
  [...partsOf(table, 'row')].map((row) => seen(row.querySelector('[part~="name"]')));
const rowOf = (table: Element, name: string): HTMLElement | undefined =>
  partsOf(table, 'row').find((row) => seen(row).startsWith(name));

/** What one row says, each value once: the labels of the phone layout are for the eye only. */
const saidIn = (row: HTMLElement | undefined): string =>
  [row?.querySelector('[part~="setting"]'), ...(row?.querySelectorAll('[part~="value"]') ?? [])]
    .map((cell) => (cell instanceof HTMLElement ? seen(cell) : ''))
    .join(' | ');

const focused = (table: Element): Element | null => table.shadowRoot?.activeElement ?? document.activeElement;

const cell = (table: Element, column: string, index = 0): string =>
  seen(partsOf(table, 'row')[index]?.querySelector<HTMLElement>(`[part~="${column}"] [part~="value"]`));

const field = (table: Element, label: string): HTMLSelectElement | HTMLInputElement => {
  const found = partsOf(table, 'field').find(
    (one) => seen(one.querySelector('[part~="field-label"]')) === label,
  );
  const control = found?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!control) throw new Error(`no field ${label}`);
  return control;
};

async function choose(table: LocalOfferVacancyTable, label: string, value: string): Promise<void> {
  const select = field(table, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await table.updateComplete;
}

// Only where there is something to clean: WebKit refuses more than 100 writes in ten seconds.
const cleanAddress = (): void => {
  if (location.search) history.replaceState(null, '', location.pathname);
};

inBothModes('local-offer-vacancy-table', (ground) => {
  afterEach(cleanAddress);

  for (const [state, document] of Object.entries({
    oneBase,
    oldFeed,
    smallNumbersFeed,
    partialFeed,
    hostileFeed,
  })) {
    it(`has nothing axe finds: ${state}`, async () => {
      await expectAccessible(await draw(ground, document(), { attributes: { 'show-top-up': '' } }));
    });
  }

  it('draws the whole made-up borough with nothing axe finds', async () => {
    const table = await drawFrom(ground, boroughAddress);
    expect(names(table)).to.have.length(12);
    await expectAccessible(table);
  });

  describe('Westminster', () => {
    const rows: readonly (readonly [name: string, ...says: string[]])[] = [
      [
        'Churchill Gardens',
        'SLCN',
        '5 to 11',
        '40 places',
        '24 pupils',
        '16 places not filled; some may be promised: ask',
      ],
      ['Edward Wilson', 'VI', '5 to 11', '9 places', 'fewer than 5 pupils', 'Some places not filled'],
      ["St. Augustine's", 'HI', '11 to 16', '10 places', '9 pupils', '1 place not filled'],
      ['Millbank', 'Autism', '5 to 11', '10 places', '11 pupils', 'Full, 1 over'],
      ['Pimlico Academy', 'SLCN', '11 to 16', '10 places', '12 pupils', 'Full, 2 over'],
      [
        'College Park',
        'Autism and learning difficulties',
        '5 to 19',
        '100 places',
        '100 pupils',
        'Full',
        '105 places planned from September (year not said)',
      ],
      [
        'QE11 (Queen Elizabeth II)',
        'SLD',
        'PMLD',
        '2 to 19',
        '70 places',
        '71 pupils',
        'Full, 1 over',
        '75 places planned from September (year not said)',
      ],
      ['St. Marylebone Bridge', 'SLCN', '11 to 16', '60 places', '52 pupils', '8 places not filled'],
      [
        'Beachcroft AP Academy',
        'SEMH',
        '5 to 16',
        '14 places',
        '12 pupils',
        '2 places not filled',
        'Places are arranged by schools and the council.',
      ],
    ];

    it('says each row as the document prints it', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      expect(names(table)).to.deep.equal(rows.map(([name]) => name));
      for (const [name, ...says] of rows) {
        const row = saidIn(rowOf(table, name));
        for (const words of [...says, 'The council gave no date for these figures.'])
          expect(row, name).to.contain(words);
        expect(row, name).to.not.match(/vacanc/i);
      }
    });

    it('shows no number of Edward Wilson that gives its pupils away', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      const numbers = saidIn(rowOf(table, 'Edward Wilson')).match(/\d+/g);
      expect(numbers).to.deep.equal(['5', '11', '9', '5'], 'ages, places, fewer than 5');
      expect(rowOf(table, 'Edward Wilson')?.querySelector('svg')).to.equal(null);
    });

    it('asks about a base that was due, and does not count it', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      expect(seen(viewOf(table))).to.contain('Was due to open in summer term 2019. Ask whether it did.');
      expect(seen(partsOf(table, 'status')[0])).to.equal('9 settings, 5 to ask');
    });

    it("shows the publisher's notice, and top-up funding only when asked", async () => {
      const table = await drawFrom(ground, westminsterAddress);
      expect(seen(viewOf(table))).to.contain(
        "Example made from public documents of 2017 to 2021. Not today's Local Offer.",
      );
      expect(seen(viewOf(table))).to.not.contain('£');
      table.showTopUp = true;
      await table.updateComplete;
      expect(saidIn(rowOf(table, 'Beachcroft'))).to.contain('£25,000 to £36,000');
    });
  });

  describe('vacancies', () => {
    const at = '2026-10-02';
    const cases: readonly (readonly [
      title: string,
      places: DocumentPlaces,
      words: string,
      also?: BaseOverrides,
    ])[] = [
      [
        'a stated figure',
        { total: 12, on_roll: 9, available: 3, as_at: '2026-09-15' },
        "3 vacancies council's figure, 15 September 2026",
      ],
      [
        'one',
        { total: 12, on_roll: 9, available: 1, as_at: at },
        "1 vacancy council's figure, 2 October 2026",
      ],
      [
        'none stated',
        { total: 12, on_roll: 12, available: 0, as_at: at },
        "No vacancies council's figure, 2 October 2026",
      ],
      [
        'a figure that disagrees: the stated one',
        { total: 20, on_roll: 10, available: 2, as_at: at },
        "2 vacancies council's figure, 2 October 2026",
      ],
      [
        'places less pupils',
        { total: 40, on_roll: 24, as_at: at },
        '16 places not filled; some may be promised: ask Figures from 2 October 2026.',
      ],
      ['full', { total: 10, on_roll: 10, as_at: at }, 'Full Figures from 2 October 2026.'],
      ['over', { total: 10, on_roll: 12, as_at: at }, 'Full, 2 over Figures from 2 October 2026.'],
      ['some', { available_band: 'some', as_at: at }, "Some vacancies council's figure, 2 October 2026"],
      [
        'a word for none',
        { available_band: 'none', as_at: at },
        "No vacancies council's figure, 2 October 2026",
      ],
      ['a word for ask', { available_band: 'ask', as_at: at }, 'Ask Figures from 2 October 2026.'],
      ['nothing known', { total: 10, as_at: at }, 'Vacancies not said: ask Figures from 2 October 2026.'],
      [
        'no date',
        { total: 40, on_roll: 24 },
        '16 places not filled; some may be promised: ask The council gave no date for these figures.',
      ],
      [
        'over a term old',
        { total: 12, on_roll: 12, as_at: '2026-05-01' },
        'Full Figures from 1 May 2026: 6 months old.',
      ],
      [
        'over a year old',
        { total: 12, on_roll: 12, as_at: '2023-10-05' },
        'Full Figures from 5 October 2023: over 3 years old.',
      ],
      [
        'hidden pupils',
        { total: 9, on_roll: 4, as_at: at },
        'Some places not filled; some may be promised: ask Figures from 2 October 2026.',
      ],
      [
        'a note',
        { total: 10, on_roll: 10, as_at: at, note: 'Two leave in July.' },
        'Full Two leave in July. Figures from 2 October 2026.',
      ],
    ];

    for (const [title, places, words, also] of cases) {
      it(`says ${title}`, async () => {
        const table = await draw(ground, oneBase({ places, ...also }));
        expect(cell(table, 'vacancies')).to.equal(words);
      });
    }

    it('says that places are not fixed, for a base run by its school', async () => {
      const table = await draw(
        ground,
        feedOf([base({ send: { kind: 'inclusion-support-base', places: [] } })]),
      );
      expect(cell(table, 'vacancies')).to.equal('Places are not fixed: ask');
    });

    it('says each phase on a line of its own, and hides a total over a hidden part', async () => {
      const places = [
        { phase: 'Primary', total: 20, on_roll: 3, as_at: at },
        { phase: 'Secondary', total: 20, on_roll: 16, as_at: at },
        { total: 40, on_roll: 19, as_at: at },
      ];
      const table = await draw(ground, feedOf([base({ send: { places } })]));
      expect(cell(table, 'pupils')).to.equal(
        "Primary: fewer than 5 pupils Secondary: 16 pupils Not shown, to protect children's privacy",
      );
      expect(cell(table, 'vacancies')).to.equal(
        'Primary: Some places not filled Secondary: 4 places not filled Ask Some may be promised: ask Figures from 2 October 2026.',
      );
      expect(seen(viewOf(table))).to.not.match(/\b(3|19|21|17) (pupils|places|vacanc)/);
    });

    it('draws a tick for each place, and none for hidden numbers', async () => {
      const table = await draw(
        ground,
        feedOf([
          base({ id: 'a', places: { total: 10, on_roll: 12 } }),
          base({ id: 'b', places: { total: 9, on_roll: 4 } }),
        ]),
      );
      const [first, second] = partsOf(table, 'row');
      expect(first?.querySelectorAll('[part~="filled"]')).to.have.length(10);
      expect(first?.querySelectorAll('[part~="over"]')).to.have.length(2);
      expect(second?.querySelector('svg')).to.equal(null);
    });
  });

  it('says nothing of a kind that the feed does not give', async () => {
    const table = await draw(ground, feedOf([base({ send: { kind: '' } })]));
    expect(saidIn(partsOf(table, 'row')[0])).to.match(/^Larkmere Primary School language base \|/);
  });

  it('says when a record was checked, and when that is old', async () => {
    const table = await draw(
      ground,
      feedOf([base({ assured_date: '2026-03-01' }), base({ id: 'b', assured_date: '2023-03-01' })]),
    );
    const [now, then] = partsOf(table, 'row').map(saidIn);
    expect(now).to.contain('Checked March 2026');
    expect(then).to.contain('Checked March 2023: that is old, ring first');
  });

  describe('planned changes', () => {
    const planned = (change: object): BaseOverrides => ({
      places: { total: 10, on_roll: 8, planned: [change] },
    });
    const cases: readonly (readonly [change: object, words: string])[] = [
      [
        { total: 105, from: null, from_text: 'From September' },
        '105 places planned from September (year not said)',
      ],
      [
        { total: 16, from: '2027-09-01', from_text: 'September 2027' },
        '16 places planned from September 2027',
      ],
      [{ total: 16, from: '2027-09' }, '16 places planned from September 2027'],
      [
        { total: 24, from: '2026-09-01' },
        '24 places: this was due from September 2026. Ask whether it happened.',
      ],
      [
        { total: 24, from_text: 'Autumn term 2019' },
        '24 places: this was due from autumn term 2019. Ask whether it happened.',
      ],
      [{ total: 3, from: '2027-09-01' }, 'fewer than 5 places planned from September 2027'],
      [{ total: 12 }, '12 places planned, date not said'],
    ];
    for (const [change, words] of cases) {
      it(words, async () =>
        expect(cell(await draw(ground, oneBase(planned(change))), 'places')).to.equal(`10 places ${words}`),
      );
    }

    it('lists what opens later apart from the table', async () => {
      const table = await draw(
        ground,
        feedOf([
          base(),
          base({
            id: 'new',
            name: 'New base',
            status: 'inactive',
            send: { opens: { date: '2027-09-01' }, places: [] },
          }),
        ]),
      );
      expect(names(table)).to.deep.equal(['Larkmere Primary School language base']);
      expect(seen(viewOf(table))).to.contain('New base');
      expect(seen(viewOf(table))).to.contain('Due to open in September 2027.');
    });
  });

  describe('choices', () => {
    it('offers need, age and leaving out full settings for a short list, each with its count', async () => {
      const table = await drawFrom(ground, boroughAddress);
      const labels = partsOf(table, 'field-label').map(seen);
      expect(labels.filter(Boolean)).to.include.members(['Need', 'Age', 'Leave out settings that are full']);
      expect(labels).to.not.include('Kind of place');
      expect([...field(table, 'Need').querySelectorAll('option')].map((option) => option.label)).to.include(
        'Autism (4)',
      );
    });

    it('shows what fits, says how many, and puts the choice in the address', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      await choose(table, 'Need', 'HI');
      expect(names(table)).to.deep.equal(["St. Augustine's"]);
      expect(seen(partsOf(table, 'status')[0])).to.equal('1 of 9 settings, 1 to ask');
      expect(location.search).to.equal('?places.need=HI');
    });

    it('counts an area of need in for each of its codes, and keeps a setting whose needs nobody said', async () => {
      const table = await draw(
        ground,
        feedOf([
          base({ id: 'a', name: 'Area', send: { needs: ['communication-interaction'] } }),
          base({ id: 'b', name: 'Code', send: { needs: ['ASD'] } }),
          base({ id: 'c', name: 'Unsaid', send: { needs: [] } }),
          base({ id: 'd', name: 'Other', send: { needs: ['HI'] } }),
        ]),
      );
      await choose(table, 'Need', 'ASD');
      expect(names(table)).to.deep.equal(['Area', 'Code', 'Unsaid']);
    });

    it('leaves out settings known to be full, and keeps those to ask', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      field(table, 'Leave out settings that are full').click();
      await table.updateComplete;
      expect(names(table)).to.deep.equal([
        'Churchill Gardens',
        'Edward Wilson',
        "St. Augustine's",
        'St. Marylebone Bridge',
        'Beachcroft AP Academy',
      ]);
    });

    it('takes one choice away by its chip, and all at once', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      await choose(table, 'Need', 'SLCN');
      await choose(table, 'Age', '12');
      expect(names(table)).to.deep.equal(['Pimlico Academy', 'St. Marylebone Bridge']);
      partsOf(table, 'chip')[0]?.click();
      await table.updateComplete;
      expect(names(table)).to.have.length(6);
      await waitUntil(() => focused(table)?.getAttribute('part') === 'chip', 'focus is on the next chip');
      await choose(table, 'Need', 'SLCN');
      partsOf(table, 'chips')[0]?.querySelector<HTMLElement>('[part~="button"]')?.click();
      await table.updateComplete;
      expect(names(table)).to.have.length(9);
    });

    it('helps when nothing fits', async () => {
      const table = await drawFrom(ground, westminsterAddress);
      await choose(table, 'Need', 'VI');
      await choose(table, 'Age', '17');
      expect(names(table)).to.deep.equal([]);
      const drops = partsOf(table, 'item').flatMap((item) => [
        ...item.querySelectorAll<HTMLElement>('button'),
      ]);
      expect(drops.map(seen)).to.deep.equal([
        'Blind or sight loss (2 settings without it)',
        '17 years old (1 setting without it)',
      ]);
      await expectAccessible(table);
      drops[1]?.click();
      await table.updateComplete;
      expect(names(table)).to.deep.equal(['Edward Wilson']);
      await waitUntil(
        () => focused(table)?.getAttribute('part') === 'chip',
        'focus is on the chip that is left',
      );
    });

    it('starts from attributes, which a visitor can take away', async () => {
      const table = await drawFrom(ground, westminsterAddress, { need: 'autism', age: '11-16' });
      expect(names(table)).to.deep.equal(['College Park']);
      partsOf(table, 'chips')[0]?.querySelector<HTMLElement>('[part~="button"]')?.click();
      await table.updateComplete;
      expect(names(table)).to.have.length(9);
      expect(location.search).to.equal('?places.need=any&places.age=any');
    });

    it('reads choices from the address, and follows it back', async () => {
      history.replaceState(null, '', '?theirs=1&places.need=HI');
      const table = await drawFrom(ground, westminsterAddress);
      expect(names(table)).to.deep.equal(["St. Augustine's"]);
      history.replaceState(null, '', '?theirs=1');
      dispatchEvent(new PopStateEvent('popstate'));
      await table.updateComplete;
      expect(names(table)).to.have.length(9);
    });

    it('keeps out of the address when told to', async () => {
      history.replaceState(null, '', '?places.need=HI');
      const table = await drawFrom(ground, westminsterAddress, { address: 'none' });
      await choose(table, 'Need', 'VI');
      expect(names(table)).to.deep.equal(['Edward Wilson']);
      expect(location.search).to.equal('?places.need=HI');
    });

    it('has its own name in the address beside another table', async () => {
      const table = await drawFrom(ground, westminsterAddress, { name: 'north' });
      await choose(table, 'Need', 'VI');
      expect(location.search).to.equal('?places-north.need=VI');
    });
  });

  describe('order', () => {
    const press = async (table: LocalOfferVacancyTable, column: string): Promise<void> => {
      const header = partsOf(table, 'header').find((one) => one.textContent?.includes(column));
      header?.querySelector('button')?.click();
      await table.updateComplete;
    };

    it('sorts by a column, both ways, then not at all; hidden numbers last in both', async () => {
      const table = await draw(
        ground,
        feedOf([
          base({ id: 'a', name: 'A', places: { total: 10, on_roll: 7 } }),
          base({ id: 'b', name: 'B', places: { total: 10, on_roll: 3 } }),
          base({ id: 'c', name: 'C', places: { total: 10, on_roll: 9 } }),
          base({ id: 'd', name: 'D', places: { total: 10 } }),
          base({ id: 'e', name: 'E', places: { total: 10, on_roll: 5 } }),
        ]),
      );
      await press(table, 'Pupils');
      expect(names(table).join('')).to.equal('EACBD');
      expect(
        partsOf(table, 'header')
          .find((one) => one.textContent?.includes('Pupils'))
          ?.getAttribute('aria-sort'),
      ).to.equal('ascending');
      await press(table, 'Pupils');
      expect(names(table).join('')).to.equal('CAEBD');
      await press(table, 'Pupils');
      expect(names(table).join('')).to.equal('ABCDE');
      await press(table, 'Vacancies');
      expect(names(table).join('')).to.equal('CAEBD');
    });
  });

  describe('one school', () => {
    it('shows its own places by URN, without controls', async () => {
      const organization = {
        id: 'school-1',
        name: 'Larkmere',
        organization_identifiers: [{ identifier_type: 'URN', identifier: '900001' }],
      };
      const document = feedOf([base({ organization }), base({ id: 'b', name: 'Other' })]);
      for (const id of ['900001', 'school-1']) {
        const table = await draw(ground, document, { attributes: { organization: id } });
        expect(names(table)).to.deep.equal(['Larkmere Primary School language base']);
        expect(viewOf(table)?.querySelectorAll('select, input, [part~="sort"]')).to.have.length(0);
      }
    });

    it('lists what is not open yet apart, for a school too', async () => {
      const organization = { id: 'school-1', name: 'Larkmere' };
      const soon = base({
        organization,
        status: 'inactive',
        send: { opens: { date: '2027-09-01' }, places: [] },
      });
      const table = await draw(ground, feedOf([soon]), { attributes: { organization: 'school-1' } });
      expect(names(table)).to.deep.equal([]);
      expect(seen(viewOf(table))).to.contain('Due to open in September 2027.');
      await expectAccessible(table);
    });

    it('says so when the feed has nothing of it', async () => {
      const table = await draw(ground, oneBase(), { attributes: { organization: '1' } });
      expect(seen(viewOf(table))).to.contain('This school has nothing in this list.');
    });
  });

  describe('whom to ask', () => {
    it("shows the record's own ways in, else the publisher's", async () => {
      const own = base({
        phones: [{ number: '01632 960101' }],
        email: 'base@example.org',
        send: { apply: { text: 'Ask your SEND officer.', url: 'https://example.org/ask' } },
      });
      const table = await draw(ground, feedOf([own, base({ id: 'b' })]));
      expect(cell(table, 'ask')).to.equal(
        'Ask your SEND officer. How to ask for a place 01632 960101 base@example.org',
      );
      expect(partsOf(table, 'row')[0]?.querySelector('a[href="tel:01632960101"]')).to.not.equal(null);
      expect(cell(table, 'ask', 1)).to.equal('Local Offer team 01632 960000 localoffer@example.org');
    });

    it('says how places are decided: the publisher for a kind, else the usual way', async () => {
      const document = feedOf(
        [
          base({ send: { kind: 'special-school' } }),
          base({ id: 'b', send: { how_decided: 'The school decides.' } }),
        ],
        {
          how_places_are_decided: { 'special-school': 'The panel decides.' },
        },
      );
      const table = await draw(ground, document);
      expect(seen(viewOf(table))).to.contain('Special school The panel decides.');
      expect(seen(viewOf(table))).to.contain(
        'Most places here come through an education, health and care (EHC) plan.',
      );
      expect(cell(table, 'ask', 1)).to.contain('The school decides.');
    });
  });

  describe('when there is no list', () => {
    const waitFor = async (src: string): Promise<LocalOfferVacancyTable> => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const box = await ground.draw(
        html`<div>
          <local-offer-vacancy-table src=${src}><p>${FALLBACK}</p></local-offer-vacancy-table>
        </div>`,
      );
      await failed;
      const table = box.querySelector('local-offer-vacancy-table');
      if (!table) throw new Error('no table');
      await table.updateComplete;
      return table;
    };

    it("leaves the author's own words, says so plainly, and can try again", async () => {
      const table = await waitFor('/nowhere.json');
      expect(seen(table)).to.contain(FALLBACK);
      expect(seen(viewOf(table))).to.contain('The list could not be shown just now.');
      expect(seen(partsOf(table, 'button')[0])).to.equal('Try again');
      await expectAccessible(table);
    });

    it('keeps focus while it tries again, and moves it to the choices when there is a list', async () => {
      const table = await waitFor(`/nowhere-${ground.mode}.json`);
      const [button] = partsOf(table, 'button');
      button?.focus();
      button?.click();
      await table.updateComplete;
      expect(seen(viewOf(table))).to.contain('Getting the latest list…');
      expect(focused(table)).to.equal(button);
      table.src = boroughAddress;
      await waitUntil(() => names(table).length > 0);
      await waitUntil(() => focused(table) instanceof HTMLSelectElement, 'focus is on the first choice');
    });

    it("hides the author's words while the table shows, and gives them back untouched", async () => {
      const table = await draw(ground, oneBase());
      expect(seen(table)).to.not.contain(FALLBACK);
      expect(table.textContent).to.contain(FALLBACK);
      table.remove();
      expect(seen(table) || table.textContent?.trim()).to.equal(FALLBACK);
      expect(viewOf(table)).to.equal(null);
    });

    it("says that an empty list is empty, beside the author's own words", async () => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const feed = await ground.draw(html`
        <local-offer-feed .document=${emptyFeed()}
          ><local-offer-vacancy-table>${FALLBACK}</local-offer-vacancy-table></local-offer-feed
        >
      `);
      await failed;
      const table = feed.querySelector('local-offer-vacancy-table');
      if (!table) throw new Error('no table');
      expect(seen(viewOf(table))).to.contain('There is nothing in this list yet.');
      expect(seen(table)).to.contain(FALLBACK);
      await expectAccessible(feed);
    });

    it('says that a list has no settings in it', async () => {
      const table = await draw(ground, feedOf([{ id: 'a', name: 'A club', status: 'active' }]));
      expect(seen(viewOf(table))).to.contain('There are no settings in this list yet.');
    });
  });

  it('leaves a wrong attribute out and says so once in the console', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const wrong = { age: `old ${ground.mode}`, 'hide-under': `few ${ground.mode}`, 'heading-level': '9' };
      const table = await draw(ground, oneBase(), { attributes: wrong });
      table.requestUpdate();
      await table.updateComplete;
      expect(names(table)).to.have.length(1);
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => line.includes(`age="old ${ground.mode}"`))).to.have.length(1);
    expect(said.filter((line) => line.includes(`hide-under="few ${ground.mode}"`))).to.have.length(1);
  });

  it('raises the threshold for small numbers by hide-under, and never lowers it', async () => {
    const document = oneBase({ places: { total: 12, on_roll: 9 } });
    expect(cell(await draw(ground, document, { attributes: { 'hide-under': '10' } }), 'pupils')).to.equal(
      'fewer than 10 pupils',
    );
    const small = oneBase({ places: { total: 12, on_roll: 4 } });
    expect(cell(await draw(ground, small, { attributes: { 'hide-under': '0' } }), 'pupils')).to.equal(
      'fewer than 5 pupils',
    );
  });

  it('works again after it was moved, and its copy works by itself', async () => {
    const table = await draw(ground, feedOf([base(), base({ id: 'b', name: 'B', send: { needs: ['HI'] } })]));
    const parent = table.parentElement;
    parent?.append(document.createElement('p'), table);
    await table.updateComplete;
    await choose(table, 'Need', 'HI');
    expect(names(table)).to.deep.equal(['B']);
    // A clone of the node is a node of the same class.
    const copy = table.cloneNode(true) as LocalOfferVacancyTable;
    copy.today = TODAY;
    copy.setAttribute('address', 'none');
    parent?.append(copy);
    await waitUntil(() => names(copy).length > 0);
    expect(copy.querySelectorAll(':scope > [data-local-offer-view]').length).to.equal(
      ground.mode === 'light' ? 1 : 0,
    );
    expect(names(copy)).to.have.length(2);
    expect(names(table)).to.deep.equal(['B']);
  });

  it('shows the new words after a translator has wrapped every text', async () => {
    const table = await draw(
      ground,
      feedOf([
        base({ places: { total: 12, on_roll: 12 } }),
        base({ id: 'b', name: 'B', send: { needs: ['HI'] } }),
      ]),
    );
    const view = viewOf(table);
    if (!view) throw new Error('no view');
    const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && walker.currentNode.data.trim())
        texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
    await choose(table, 'Need', 'HI');
    expect(seen(partsOf(table, 'status')[0])).to.equal(
      '1 of 2 settings, 1 has vacancies or places not filled',
    );
    expect(names(table)).to.deep.equal(['B']);
  });

  it('never runs what a feed holds', async () => {
    const table = await draw(ground, hostileFeed());
    await aTimeout(50);
    expect(viewOf(table)?.querySelectorAll('script, img, iframe, object, embed, style')).to.have.length(0);
    for (const link of viewOf(table)?.querySelectorAll('a') ?? [])
      expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
    expect('hacked' in window).to.equal(false);
  });
});
