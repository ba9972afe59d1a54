import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import fc from 'fast-check';
import type { DocumentCostOption } from '../../src/feed/document.js';
import type { Service } from '../../src/feed/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { feesStyles } from '../../src/view/fees.styles.js';
import { costLines, feesOf } from '../../src/view/fees.js';
import { feesView } from '../../src/view/fees-view.js';
import { costsOf } from '../../src/view/service-facts.js';
import { adoptStyles } from '../../src/view/sheet.js';
import { feedOf, TODAY } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { readOf } from '../support/read-feed.js';
import { seen } from '../support/element.js';

type Prices = readonly DocumentCostOption[];

function priced(cost_options: Prices, more: object = {}): Service {
  const [service] = readOf({
    ...feedOf([]),
    contents: [{ id: 's', name: 'S', status: 'active', cost_options, ...more }],
  }).services;
  if (!service) throw new Error('no service');
  return service;
}

const price = (option: string, amount?: number, amount_description?: string): DocumentCostOption => ({
  ...(option && { option }),
  ...(amount !== undefined && { amount }),
  ...(amount_description && { amount_description }),
});

/** Each row as "session | standard | reduced". */
const rowsOf = (cost_options: Prices): readonly string[] =>
  feesOf(priced(cost_options), TODAY)?.rows.map(({ session, standard, reduced }) =>
    [session, standard, reduced].join(' | '),
  ) ?? [];

describe('fees by session', () => {
  const pairs: readonly (readonly [string, Prices, readonly string[]])[] = [
    [
      'the rate at the end of the name',
      [price('Half day, standard rate', 15), price('Half day, reduced rate', 7.5)],
      ['Half day | £15 | £7.50'],
    ],
    [
      'the rate at the start of the name',
      [price('Standard rate: half day', 15), price('Reduced rate for a half day', 7.5)],
      ['Half day | £15 | £7.50'],
    ],
    [
      'the rate in brackets, beside other words or alone',
      [price('Full day (5 to 11, reduced)', 9), price('Full day (5 to 11)', 18)],
      ['Full day (5 to 11) | £18 | £9'],
    ],
    [
      'the rate in the description, which keeps the rest of itself',
      [
        price('One hour', 24, 'standard rate'),
        price('One hour', 12, 'reduced rate, if you get Universal Credit'),
      ],
      ['One hour | £24 | £12 if you get Universal Credit'],
    ],
    [
      'a session that is not said to be reduced, beside one that is',
      [price('Day', 18), price('Day at the reduced rate', 0)],
      ['Day | £18 | free'],
    ],
    [
      'two rates of nothing by name',
      [price('Standard rate', 5), price('Concessions', 2.5)],
      [' | £5 | £2.50'],
    ],
    [
      'one price and its reduced rate',
      [price('Each session', 8, 'for each child'), price('Reduced rate', 4, 'if you get Universal Credit')],
      ['Each session | £8 for each child | £4 if you get Universal Credit'],
    ],
    ['an amount alone and its reduced rate', [price('', 8), price('Reduced rate', 4)], [' | £8 | £4']],
    [
      'several sessions, in their order, one of them with half of it',
      [
        price('Day, standard rate', 18),
        price('Evening, reduced rate', 3),
        price('Half day, standard rate', 10),
        price('Day, reduced rate', 9),
      ],
      ['Day | £18 | £9', 'Evening |  | £3', 'Half day | £10 | '],
    ],
    [
      'this year and next year, each by itself',
      [
        { ...price('Day, standard rate', 18), valid_to: '2027-03-31' },
        { ...price('Day, reduced rate', 9), valid_to: '2027-03-31' },
        { ...price('Day, standard rate', 20), valid_from: '2027-04-01' },
        { ...price('Day, reduced rate', 10), valid_from: '2027-04-01' },
      ],
      ['Day | £18 | £9', 'Day | £20 (from 1 April 2027) | £10 (from 1 April 2027)'],
    ],
    [
      'one that is still to come beside one that has no date',
      [{ ...price('Family', 40), valid_from: '2027-01-01' }, price('Family, reduced rate', 20)],
      ['Family | £40 (from 1 January 2027) | £20'],
    ],
  ];
  for (const [title, prices, rows] of pairs)
    it(`pair ${title}`, () => expect(rowsOf(prices)).to.deep.equal(rows));

  const alone: readonly (readonly [string, Prices])[] = [
    ['there is one price', [price('Each day', 15)]],
    ['a full day is a session, not a rate', [price('Full day', 18), price('Half day', 10)]],
    [
      'nothing says which of two the reduced rate is of',
      [price('Day', 18), price('Hour', 5), price('Reduced rate', 4)],
    ],
    [
      'two are the standard of one',
      [price('Day', 18), price('Day, standard rate', 16), price('Day, reduced rate', 9)],
    ],
    [
      'two are the reduced of one',
      [price('Day', 18), price('Day, reduced rate', 9), price('Day (concession)', 8)],
    ],
    ['the reduced rate is told inside the price', [price('Day', 18, 'reduced rate £9'), price('Day', 20)]],
    ['there is no reduced rate', [price('Day', 18), price('Day, no reduced rate', 20)]],
    ['a name says both', [price('Standard and reduced rate', 5), price('Reduced rate', 4)]],
    ['the reduced rate has no amount', [price('Day', 18), price('Day, reduced rate', undefined, 'ask')]],
    [
      'the other has had its day',
      [{ ...price('Day', 18), valid_to: '2026-11-21' }, price('Day, reduced rate', 9)],
    ],
    ['a discount is off the price', [price('Day', 18), price('Sibling discount', 2)]],
  ];
  for (const [title, prices] of alone)
    it(`stay lines where ${title}`, () => {
      expect(feesOf(priced(prices), TODAY)).to.equal(undefined);
      expect(costLines(priced(prices), TODAY)).to.deep.equal(costsOf(priced(prices), TODAY));
    });

  it('are lines of one session each where there is no table, and lose nothing beside them', () => {
    const service = priced(
      [
        price('Day, standard rate', 18),
        price('Day, reduced rate', 9),
        price('Half day, reduced rate', 5),
        price('Trip, standard rate', 3),
        price('Lunch', 4),
      ],
      { fees: 'Ask us.', send: { payment: ['fee', 'direct-payment'] } },
    );
    expect(costLines(service, TODAY)).to.deep.equal([
      'Day: £18; reduced rate £9',
      'Half day: reduced rate £5',
      'Trip: £3',
      'Lunch: £4',
      'You can pay with a direct payment',
      'Ask us.',
    ]);
  });

  it('lose no price, whatever it is called', () => {
    const words = fc.constantFrom(
      'Day',
      'Half day',
      '',
      'standard rate',
      'reduced rate',
      'Day, reduced',
      'Reduced rate: day',
    );
    const option = fc.record({
      option: words,
      amount: fc.integer({ min: 1, max: 999 }),
      amount_description: words,
    });
    fc.assert(
      fc.property(fc.array(option, { maxLength: 6 }), (options) => {
        const said = costLines(priced(options), TODAY).join('\n');
        for (const { amount } of options) expect(said).to.match(new RegExp(`£${amount}(?!\\d)`));
      }),
    );
  });
});

describe('fees as they are drawn', () => {
  let view: HTMLElement;
  const draw = (service: Service): unknown => render(html`<div>${feesView(service, TODAY)}</div>`, view);
  const part = (name: string): HTMLElement[] => [...view.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  const EXPLORERS = priced(
    [
      price('Half day, standard rate', 9),
      price('Half day, reduced rate', 4.5, 'if you get Universal Credit'),
      price('Trip, standard rate', 20),
    ],
    { fees: 'Ask us.' },
  );

  beforeEach(() => {
    view = document.createElement('div');
    view.setAttribute('data-local-offer-view', '');
    document.body.append(view);
    adoptStyles(document, [baseStyles, feesStyles]);
  });
  afterEach(() => view.remove());

  it('are a table of sessions, then all else as lines', async () => {
    view.style.width = '40em';
    draw(EXPLORERS);
    const table = view.querySelector('table');
    expect(table?.caption?.textContent?.trim()).to.equal('What each session costs');
    expect(part('fee-head').map(seen)).to.deep.equal(['Session', 'Standard rate', 'Reduced rate']);
    expect(part('fee-row').slice(1).map(seen)).to.deep.equal([
      'Half day £9 £4.50 if you get Universal Credit',
      'Trip £20 Not said: ask',
    ]);
    expect(getComputedStyle(part('fee-row')[1] ?? view).display).to.equal('table-row');
    expect(seen(view)).to.match(/Ask us\.$/);
    expect(part('fee-head').every((head) => head.offsetWidth > 100)).to.equal(true);
    await expectAccessible(view);
  });
  it('say the rate beside each price where there is no room for columns', async () => {
    view.style.width = '240px';
    draw(EXPLORERS);
    expect(seen(part('fee-row')[1])).to.equal(
      'Half day Standard rate £9 Reduced rate £4.50 if you get Universal Credit',
    );
    expect(view.scrollWidth).to.be.at.most(240);
    expect(part('fee')[0]?.getAttribute('role')).to.equal('cell');
    await expectAccessible(view);
  });
  it('are lines alone where nothing pairs up', () => {
    draw(priced([price('Each day', 15)], { fees: 'Ask us.' }));
    expect(view.querySelector('table')).to.equal(null);
    expect(seen(view)).to.equal('Each day: £15 Ask us.');
  });
  it('have a name for a price of nothing by name', () => {
    draw(priced([price('Standard rate', 5), price('Reduced rate', 2.5)]));
    expect(seen(part('fee-name')[0])).to.equal('Price');
  });
});
