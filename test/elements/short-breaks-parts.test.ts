import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import type { LocalOfferShortBreaks } from '../../src/elements/short-breaks.js';
import { breaksWithoutTermsFeed, feedOf } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import {
  addressIs,
  block,
  breakOf,
  detail,
  draw,
  drawAt,
  drawFrom,
  filesOf,
  isOn,
  left,
  listenToConsole,
  params,
  pressedOf,
  quick,
  titles,
  type Attributes,
} from '../support/short-breaks.js';
import { inBothModes, partsOf, seen } from '../support/element.js';
import {
  back,
  button,
  cleanAddress,
  expectFocus,
  expectFocusKept,
  focused,
  focusedName,
  link,
  names,
  part,
  press,
  status,
  view,
} from '../support/visitor.js';

listenToConsole();

inBothModes('local-offer-short-breaks: a break, the list, the week, the statement', (ground) => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  const at = (search: string, attributes?: Attributes): Promise<LocalOfferShortBreaks> =>
    drawAt(ground, search, attributes);

  describe('a break', () => {
    const OPEN = '?breaks.age=9&breaks.time=weekend&breaks.transport=yes';
    const opened = async (): Promise<LocalOfferShortBreaks> => {
      const breaks = await at(OPEN);
      await press(breaks, link(breaks, 'Saturday Explorers'));
      return breaks;
    };

    it('opens in place with an address of its own, and Back shuts it', async () => {
      const breaks = await opened();
      const name = link(breaks, 'Saturday Explorers');
      expect(name.getAttribute('aria-expanded')).to.equal('true');
      expectFocus(breaks, name);
      expect(params()).to.deep.equal({
        'breaks.age': '9',
        'breaks.time': 'weekend',
        'breaks.transport': 'yes',
        'breaks.item': 'break-saturday-explorers',
      });
      expect(partsOf(breaks, 'detail')).to.have.length(1);
      await expectAccessible(breaks);
      await back(breaks);
      expect(partsOf(breaks, 'detail')).to.have.length(0);
      expectFocus(breaks, name);
      expect(params()['breaks.item']).to.equal(undefined);
    }).timeout(20_000);

    it('says when it is, with the next days', async () => {
      const words = block(await opened(), 'when');
      expect(words).to.contain('Saturdays, 10am to 3pm').and.contain('Term time.');
      expect(words).to.contain(
        'Next: Saturday 28 November, Saturday 5 December and Saturday 12 December 2026',
      );
    });

    it('says what each session costs at the standard and the reduced rate, as a table', async () => {
      const breaks = await opened();
      const rows = partsOf(breaks, 'fee-row');
      const cells = rows.map((row) =>
        [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) =>
          seen(cell.querySelector<HTMLElement>('[part~="line"]') ?? cell),
        ),
      );
      expect(cells).to.deep.equal([
        ['Session', 'Standard rate', 'Reduced rate'],
        ['Half day', '£9', '£4.50 if you get Universal Credit'],
        ['Whole day, with lunch', '£16', '£8 if you get Universal Credit'],
      ]);
      const words = block(breaks, 'cost');
      expect(words)
        .to.contain('You can pay with a direct payment')
        .and.contain('You can use a personal budget');
      expect(words.split('£16'), 'each price once').to.have.length(2);
    });

    it('says transport and its times, how to book, what is good to know, whom to ring, and when it was checked', async () => {
      const breaks = await opened();
      expect(block(breaks, 'access')).to.contain(
        'Transport: yes. A minibus with a lift comes to your home between 9am and 9:45am. Your child is home by 4pm.',
      );
      expect(block(breaks, 'access')).to.contain('Quiet times: yes. The barn loft, all day.');
      expect(block(breaks, 'for')).to.contain('Ages 5 to 12').and.contain('Autism');
      expect(block(breaks, 'ask'))
        .to.contain('No assessment needed. You can ask yourself.')
        .and.contain('Ring us, then come for a short visit.');
      expect(part(breaks, 'block-ask').querySelector('a')?.href).to.equal('https://example.org/saxlode/join');
      expect(block(breaks, 'before'))
        .to.contain('The first hour is the calmest.')
        .and.contain('Lunch is noisy');
      expect(part(breaks, 'block-touch').querySelector('a[href^="tel:"]')?.getAttribute('href')).to.equal(
        'tel:01632960501',
      );
      expect(block(breaks, 'where')).to.contain('Saxlode Barn 2 Ferry Lane Fennbridge FB2 5QT');
      expect(block(breaks, 'entry')).to.contain('Checked October 2026');
      expect(block(breaks, 'report')).to.contain('Something is wrong');
    });

    it('has its easy-read rows first, right after its sentence', async () => {
      const breaks = await opened();
      expect(block(breaks, 'easy'))
        .to.contain('We play outside on Saturdays.')
        .and.contain('A bus picks you up');
      const [first] = partsOf(breaks, 'block-name').map(seen);
      expect(first).to.equal('Easy read');
    });

    it('opens from its link by itself, with a way to all', async () => {
      const breaks = await at('?breaks.item=service-nights');
      // On the second page of all.
      expect(names(breaks)).to.deep.equal(['Reedmace House overnight stays']);
      expect(partsOf(breaks, 'detail')).to.have.length(1);
      expect(partsOf(breaks, 'quick')).to.have.length(0);
      await expectAccessible(breaks);
      await press(breaks, link(breaks, 'See all short breaks'));
      expect(names(breaks)).to.have.length(20);
      expect(partsOf(breaks, 'detail')).to.have.length(0);
      expectFocusKept(breaks);
    });

    it('that is gone from the feed, or is no short break, says so calmly', async () => {
      for (const id of ['nowhere', 'service-speech']) {
        const breaks = await at(`?breaks.item=${id}`);
        expect(seen(part(breaks, 'message')), id).to.contain(
          'The short break in this link is not in the list any more.',
        );
        expect(names(breaks)).to.have.length(20);
      }
    });

    it('has a link to copy', async () => {
      const { clipboard } = navigator;
      const copied: string[] = [];
      const writeText = (words: string): Promise<void> => Promise.resolve(void copied.push(words));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const breaks = await opened();
        await press(breaks, button(breaks, 'Copy a link to this short break'));
        await waitUntil(() => copied.length === 1);
        expect(new URL(copied[0] ?? '').search).to.equal('?breaks.item=break-saturday-explorers');
        await waitUntil(() => status(breaks).endsWith('Copied.'));
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });

    it('with nothing but a name opens and shuts', async () => {
      const breaks = await draw(ground, feedOf([{ id: 'a', name: 'Short breaks', status: 'active' }]));
      await press(breaks, link(breaks, 'Short breaks'));
      expect(block(breaks, 'when')).to.contain('This entry does not say when it is. Ask them.');
      await expectAccessible(breaks);
    });
  });

  describe('a list of their own', () => {
    const LIST = 'break-saturday-explorers,service-saturday-club';
    const side = (breaks: Element): readonly string[] =>
      partsOf(breaks, 'compare-name').map((cell) => seen(cell.querySelector('a')));

    it('is gathered by pressing, stands in the address, and shows two side by side', async () => {
      const breaks = await at('?breaks.age=9&breaks.time=weekend');
      for (const name of ['Saturday Explorers', 'Saturday Otters'])
        await press(breaks, button(breaks, `Keep in my list: ${name}`));
      await addressIs({ 'breaks.age': '9', 'breaks.time': 'weekend', 'breaks.list': LIST });
      const way = link(breaks, 'Compare my list (2)');
      expect(way.href).to.contain('breaks.show=list');
      await press(breaks, way);
      expect(side(breaks)).to.deep.equal(['Saturday Explorers', 'Saturday Otters']);
      expect(partsOf(breaks, 'service'), 'side by side is enough').to.have.length(0);
      expect(focused(breaks)?.getAttribute('part')).to.contain('title');
      await expectAccessible(breaks);
      await back(breaks);
      expect(partsOf(breaks, 'compare')).to.have.length(0);
      expect(seen(link(breaks, 'Compare my list (2)'))).to.equal('Compare my list (2)');
    });

    it('says each fact of each', async () => {
      const breaks = await at(`?breaks.list=${LIST}&breaks.show=list`);
      const facts = new Map(
        partsOf(breaks, 'compare-row').map((row) => [
          seen(row.querySelector<HTMLElement>('th')),
          [...row.querySelectorAll<HTMLElement>('[part~="compare-said"]')].map(seen),
        ]),
      );
      expect([...facts.keys()]).to.include.members([
        'Who it is for',
        'What you need first',
        'When',
        'Cost',
        'Where',
        'Transport',
        'Help with personal care',
        'Good to know before you go',
        'How to ask',
        'Get in touch',
        'Last checked',
      ]);
      expect(facts.get('Transport')).to.deep.equal([
        'Yes. A minibus with a lift comes to your home between 9am and 9:45am. Your child is home by 4pm.',
        'No',
      ]);
      expect(facts.get('Help with personal care')).to.deep.equal(['For some', 'Yes']);
      expect(facts.get('Last checked')).to.deep.equal(['Checked October 2026', 'Checked September 2026']);
    });

    it('of one is a list; of three stands side by side; the fourth is listed below', async () => {
      const one = await at('?breaks.list=service-swim&breaks.show=list');
      expect(side(one)).to.deep.equal([]);
      expect(names(one)).to.deep.equal(['Quiet swim']);
      await expectAccessible(one);
      const three = await at(`?breaks.list=${LIST},service-swim&breaks.show=list`);
      expect(side(three)).to.have.length(3);
      expect(names(three)).to.deep.equal([]);
      const five = await at(
        `?breaks.list=${LIST},service-swim,service-nights,service-drama&breaks.show=list`,
      );
      expect(side(five)).to.deep.equal(['Saturday Explorers', 'Saturday Otters', 'Quiet swim']);
      expect(names(five)).to.deep.equal(['Reedmace House overnight stays', 'Curtain Up drama group']);
      await expectAccessible(five);
    });

    it('loses one by its button, and focus is not lost', async () => {
      const breaks = await at(`?breaks.list=${LIST},service-swim&breaks.show=list`);
      await press(breaks, button(breaks, 'Remove: Saturday Otters'));
      expect(side(breaks)).to.deep.equal(['Saturday Explorers', 'Quiet swim']);
      expectFocusKept(breaks);
      await addressIs({ 'breaks.list': 'break-saturday-explorers,service-swim', 'breaks.show': 'list' });
      await press(breaks, button(breaks, 'Remove: Quiet swim'));
      expect(names(breaks)).to.deep.equal(['Saturday Explorers']);
      expectFocusKept(breaks);
    });

    it('opens a break below, and Back shuts it', async () => {
      const breaks = await at(`?breaks.list=${LIST}&breaks.show=list`);
      await press(breaks, part(breaks, 'compare-name').querySelector('a') ?? breaks);
      expect(names(breaks)).to.deep.equal(['Saturday Explorers']);
      expect(partsOf(breaks, 'detail')).to.have.length(1);
      expect(side(breaks)).to.have.length(2);
      expectFocus(breaks, part(breaks, 'service-link'));
      await back(breaks);
      expect(partsOf(breaks, 'detail')).to.have.length(0);
    });

    it('is printed by a button, copied as a link, and cleared', async () => {
      const { clipboard } = navigator;
      const { print } = window;
      const copied: string[] = [];
      let prints = 0;
      window.print = () => void (prints += 1);
      const writeText = (words: string): Promise<void> => Promise.resolve(void copied.push(words));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const breaks = await at(`?breaks.age=9&breaks.list=${LIST}&breaks.show=list`);
        await press(breaks, button(breaks, 'Print my list'));
        expect(prints).to.equal(1);
        await press(breaks, button(breaks, 'Copy a link to my list'));
        await waitUntil(() => copied.length === 1);
        expect(Object.fromEntries(new URL(copied[0] ?? '').searchParams)).to.deep.equal({
          'breaks.list': LIST,
          'breaks.show': 'list',
        });
        await waitUntil(() => seen(view(breaks)).includes('Whoever opens the link sees your list.'));
        await expectAccessible(breaks);
        await press(breaks, button(breaks, 'Clear my list'));
        expect(side(breaks)).to.deep.equal([]);
        expect(seen(view(breaks))).to.contain('Your list is empty.');
        expectFocusKept(breaks);
        await waitUntil(() => !location.search.includes('breaks.list'), location.search, { timeout: 3000 });
        await expectAccessible(breaks);
        await press(breaks, link(breaks, 'Back to the short breaks'));
        expect(isOn(quick(breaks, 'Age 9'))).to.equal(true);
      } finally {
        window.print = print;
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });

    it('leaves out what is not in the feed', async () => {
      const breaks = await at('?breaks.list=gone,service-swim,__proto__&breaks.show=list');
      expect(names(breaks)).to.deep.equal(['Quiet swim']);
    });
  });

  describe('the week', () => {
    const dayOf = (breaks: Element, day: string): string =>
      seen(partsOf(breaks, 'week-row').find((row) => seen(row).startsWith(day)));
    const inWeek = (breaks: Element): readonly string[] => [
      ...new Set(partsOf(breaks, 'week-link').map(seen)),
    ];

    it('is a table of days and parts of the day, each session with its hours and its break', async () => {
      const breaks = await drawFrom(ground, { view: 'week' });
      const table = part(breaks, 'week-table');
      expect(partsOf(breaks, 'week-day').map(seen)).to.deep.equal([
        'Monday',
        'Tuesday',
        'Wednesday',
        'Thursday',
        'Friday',
        'Saturday',
        'Sunday',
      ]);
      expect(table.querySelectorAll('th[scope="row"]')).to.have.length(7);
      expect(seen(table)).to.contain('Morning');
      expect(dayOf(breaks, 'Saturday'))
        .to.contain('10am to 3pm Saturday Explorers')
        .and.contain('10am to 12:30pm Saturday Otters');
      expect(dayOf(breaks, 'Monday')).to.not.contain('Saturday Otters');
      expect(dayOf(breaks, 'Friday')).to.contain('5:30pm to 11am the next day Tansyholt Lodge weekends');
      expect(dayOf(breaks, 'Sunday')).to.contain('Every two weeks, next 29 November 2026');
    });

    it('is of term time or of the holidays, as the visitor wants, in the address', async () => {
      const breaks = await drawFrom(ground, { view: 'week' });
      const [term, holiday] = partsOf(breaks, 'week-season');
      if (!term || !holiday) throw new Error('no choice of week');
      expect([isOn(term), isOn(holiday)]).to.deep.equal([true, false]);
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in term time');
      expect(dayOf(breaks, 'Saturday')).to.contain('Saturday Otters');
      await press(breaks, holiday);
      expect([isOn(term), isOn(holiday)]).to.deep.equal([false, true]);
      expectFocus(breaks, holiday);
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in the school holidays');
      expect(dayOf(breaks, 'Saturday')).to.not.contain('Saturday Otters');
      await addressIs({ 'breaks.week': 'holiday' });
      await expectAccessible(breaks);
      const again = await drawFrom(ground, { view: 'week' });
      expect(seen(part(again, 'week'))).to.contain('A usual week in the school holidays');
      await press(breaks, term);
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in term time');
    });

    it('starts with the week that the author sets, and the visitor can change it', async () => {
      const breaks = await drawFrom(ground, { view: 'week', week: 'holiday' });
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in the school holidays');
      const [term] = partsOf(breaks, 'week-season');
      if (!term) throw new Error('no choice of week');
      await press(breaks, term);
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in term time');
      await addressIs({ 'breaks.week': 'term' });
    });

    it('follows the choices, whatever page of the menu is open', async () => {
      const breaks = await drawFrom(ground);
      expect(inWeek(breaks)).to.include.members([
        'Saturday Explorers',
        'Block Builders online',
        'Wednesday crew',
      ]);
      await press(breaks, link(breaks, 'On to page 2'));
      expect(inWeek(breaks)).to.include.members([
        'Saturday Explorers',
        'Block Builders online',
        'Wednesday crew',
      ]);
      await press(breaks, quick(breaks, 'Age 3'));
      expect(inWeek(breaks)).to.include('Little Reeds').and.not.include('Saturday Explorers');
      const found = names(breaks);
      for (const name of inWeek(breaks)) expect(found).to.include(name);
      for (const name of found) expect(inWeek(breaks), 'every one stands somewhere').to.include(name);
    });

    it('opens a break from its link, and Back leads to the week again', async () => {
      const breaks = await drawFrom(ground);
      const link = partsOf(breaks, 'week-link').find((one) => seen(one) === 'Saturday Otters');
      if (!(link instanceof HTMLAnchorElement)) throw new Error('no link');
      expect(link.href).to.contain('breaks.item=service-saturday-club');
      await press(breaks, link);
      expect(seen(detail(breaks))).to.contain('Games, cooking and trips for disabled children');
      expect(focusedName(breaks)).to.equal('Saturday Otters');
      expect(params()).to.deep.equal({ 'breaks.item': 'service-saturday-club' });
      await back(breaks);
      expect(partsOf(breaks, 'detail')).to.have.length(0);
      expect(inWeek(breaks)).to.include('Saturday Otters');
    });

    it('names those on set dates and those that give no times', async () => {
      const words = seen(part(await drawFrom(ground, { view: 'week' }), 'week'));
      expect(words).to.contain('Monday 21 December 2026 Holiday days out 1pm to 6:30pm');
      expect(words).to.contain('These do not say when they are. Ask them.');
      expect(words).to.match(/Ask when .*Buddies Evenings, Weekends/);
    });

    it('of breaks none of which says when is a sentence, not an empty table', async () => {
      const breaks = await draw(ground, feedOf([breakOf('a', 'A'), breakOf('b', 'B')]), { view: 'week' });
      expect(partsOf(breaks, 'week-table')).to.have.length(0);
      expect(inWeek(breaks)).to.deep.equal(['A', 'B']);
      expect(seen(view(breaks))).to.contain('None of these say which day of the week they are on.');
      await expectAccessible(breaks);
    });

    it('of choices that nothing fits says no untruth', async () => {
      const breaks = await at('?breaks.age=2&breaks.time=overnight&breaks.level=universal', { view: 'week' });
      expect(status(breaks)).to.equal('No short break fits.');
      expect(seen(view(breaks))).to.not.contain('None of these');
      await expectAccessible(breaks);
    });
  });

  describe('calendar files', () => {
    const add = (breaks: Element): readonly HTMLElement[] => partsOf(breaks, 'add');

    it('are offered for each session whose days are known, made in the page', async () => {
      const breaks = await at('?breaks.item=break-saturday-explorers');
      const [one, ...others] = add(breaks);
      expect(others).to.have.length(0);
      if (!one) throw new Error('no button');
      expect(seen(one)).to.match(/^Add to my calendar ?: Saturdays, 10am to 3pm/);
      const files = await filesOf(() => press(breaks, one));
      expect(files).to.have.length(1);
      const [{ name, words } = { name: '', words: '' }] = files;
      expect(name).to.match(/\.ics$/);
      expect(words)
        .to.match(/^BEGIN:VCALENDAR\r\n/)
        .and.match(/END:VCALENDAR\r\n$/);
      const unfolded = words.replace(/\r\n /g, '');
      expect(unfolded).to.match(/^SUMMARY:Saturday Explorers\r$/m);
      expect(unfolded).to.match(/^DTSTART;TZID=Europe\/London:20261128T100000\r$/m);
      expect(unfolded).to.match(/^DTEND;TZID=Europe\/London:20261128T150000\r$/m);
      expectFocus(breaks, one);
    });

    it('are not offered in term time or holidays where the feed does not say when those are', async () => {
      const expected: readonly (readonly [id: string, buttons: number])[] = [
        ['term', 0],
        ['said-once', 0],
        ['holidays', 0],
        ['all-year', 1],
      ];
      for (const [id, buttons] of expected) {
        history.replaceState(null, '', `?breaks.item=${id}`);
        const breaks = await draw(ground, breaksWithoutTermsFeed());
        expect(partsOf(breaks, 'detail'), id).to.have.length(1);
        expect(add(breaks), id).to.have.length(buttons);
        const words = block(breaks, 'when');
        if (buttons) expect(words, id).to.contain('Next: ');
        else expect(words, id).to.contain('We do not have the term dates for this. Ask for the days.');
      }
    });

    it('leave the school holidays out of a session in term time', async () => {
      const breaks = await at('?breaks.item=break-saturday-explorers');
      const [one] = add(breaks);
      const [file] = await filesOf(() => press(breaks, one ?? breaks));
      // Christmas: the last Saturday of term is 12 December, the first of the next 9 January.
      expect(file?.words.replace(/\r\n /g, '')).to.match(/^EXDATE.*20261226T100000/m);
    });
  });

  describe('the statement', () => {
    const sections = (breaks: Element): Readonly<Record<string, string>> =>
      Object.fromEntries(
        partsOf(breaks, 'statement-part').map((one) => [
          seen(one.firstElementChild as HTMLElement),
          seen(one),
        ]), // its heading
      );

    it('has what there is, who can have it, how it meets needs, when it was reviewed, and how to comment', async () => {
      const breaks = await drawFrom(ground, { view: 'statement' });
      const found = sections(breaks);
      expect(Object.keys(found)).to.deep.equal([
        'What breaks there are',
        'Who can have them',
        'How they meet the needs of parents and carers',
        'Moving on at 18',
      ]);
      expect(found['What breaks there are']).to.contain('Clubs, helpers at home, days out and nights away');
      expect(found['Who can have them']).to.contain('Nights away need a social care assessment.');
      expect(found['How they meet the needs of parents and carers']).to.contain(
        'Two clubs opened there in 2026.',
      );
      expect(seen(view(breaks))).to.contain('Last reviewed April 2026.');
      expect(link(breaks, 'Say what you think of the short breaks').href).to.equal(
        'https://example.org/fennbridge/short-breaks/comment',
      );
      expect(link(breaks, 'Read the statement of Fennbridge Council').href).to.equal(
        'https://example.org/fennbridge/short-breaks/statement',
      );
    });

    it('counts the breaks at each time, each a link to just those', async () => {
      const breaks = await drawFrom(ground);
      const rows = partsOf(breaks, 'glance-row');
      expect(rows.map((row) => seen(row.querySelector('a')))).to.deep.equal([
        'In the daytime',
        'Evenings',
        'Nights',
        'Weekends',
        'School holidays',
      ]);
      for (const [index, value] of [
        'daytime',
        'evening',
        'overnight',
        'weekend',
        'school-holiday',
      ].entries()) {
        const row = partsOf(breaks, 'glance-row')[index];
        const way = row?.querySelector('a');
        const n = Number(/(\d+) breaks/.exec(seen(row))?.[1]);
        expect(way?.href).to.contain(`breaks.time=${value}`);
        await press(breaks, way ?? breaks);
        expect(left(breaks), value).to.equal(n);
        expect(n, value).to.be.above(0);
        expect(params()).to.deep.equal({ 'breaks.time': value });
      }
      await press(breaks, link(breaks, 'Nights'));
      expect(pressedOf(breaks)).to.deep.equal(['Nights']);
      expect(focusedName(breaks)).to.equal('Find a short break');
    });

    it('has only the parts that the feed has, and no word of the others or of the law', async () => {
      const feed = feedOf([breakOf('a', 'A')], { short_breaks: { criteria: 'Ask your social worker.' } });
      const breaks = await draw(ground, feed);
      expect(Object.keys(sections(breaks))).to.deep.equal(['Who can have them']);
      const words = seen(view(breaks));
      expect(words).to.contain('Ask your social worker.');
      expect(words).to.not.match(/regulation|missing|send\.short|review|comply|complian/i);
      await expectAccessible(breaks);
    });

    it('is not there where there is nothing to say, nor a link to it', async () => {
      const breaks = await draw(ground, feedOf([breakOf('a', 'A')]));
      expect(titles(breaks)).to.not.include('How short breaks work here');
      expect([...part(breaks, 'parts').querySelectorAll('a')].map(seen)).to.deep.equal([
        'Find a short break',
        'The week',
      ]);
    });

    it('shows one without breaks, and a review of long ago as such', async () => {
      const feed = feedOf([{ id: 'x', name: 'Library', status: 'active' }], {
        short_breaks: { range: 'Nights <b>and</b> days.<script>hacked=1</script>', reviewed: '2022-04-01' },
      });
      const breaks = await draw(ground, feed);
      const words = seen(view(breaks));
      expect(words)
        .to.match(/There are no .+ in this list yet\./)
        .and.contain('Nights and days.');
      expect(words).to.contain('Last reviewed April 2022: that is over a year ago.');
      await expectAccessible(breaks);
    });
  });
});
