import type { LocalOfferShortBreaks } from '../../src/elements/short-breaks.js';
import { expect, html } from '@open-wc/testing';
import { boroughAddress, feedOf, westminsterAddress } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import {
  addressIs,
  type Attributes,
  boroughAll,
  boroughBreaks,
  breakOf,
  detail,
  draw,
  drawAt,
  drawFrom,
  isOn,
  left,
  listenToConsole,
  make,
  pressedOf,
  promised,
  quick,
  ready,
  titles,
} from '../support/short-breaks.js';
import { inBothModes, partsOf, seen } from '../support/element.js';
import {
  back,
  button,
  chips,
  choose,
  cleanAddress,
  expectFocus,
  expectFocusKept,
  focused,
  focusedName,
  link,
  nameOf,
  names,
  part,
  press,
  status,
  view,
} from '../support/visitor.js';

const told = listenToConsole();

inBothModes('local-offer-short-breaks: the menu', (ground) => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  const at = (search: string, attributes?: Attributes): Promise<LocalOfferShortBreaks> =>
    drawAt(ground, search, attributes);

  describe('at the start', () => {
    it('asks age and what matters by buttons, says how many there are, and lists all; nothing axe finds', async () => {
      const breaks = await drawFrom(ground);
      const groups = partsOf(breaks, 'quick');
      expect(groups.map((one) => one.getAttribute('role'))).to.deep.equal(['group', 'group']);
      expect(groups.map(nameOf)).to.deep.equal(['How old is your child?', 'What matters most?']);
      expect(partsOf(breaks, 'age').map(seen)).to.deep.equal([
        ...Array.from({ length: 18 }, (_, age) => String(age)),
        '18 and over',
      ]);
      expect(
        partsOf(breaks, 'press')
          .slice(19)
          .map((one) => seen(one).replace(/ \(\d+\)$/, '')),
      ).to.deep.equal([
        'Start without an assessment',
        'Weekends',
        'School holidays',
        'Evenings',
        'Nights',
        'In the daytime',
        'With transport',
      ]);
      expect(pressedOf(breaks)).to.deep.equal([]);
      expect(view(breaks).querySelectorAll('[role="status"]').length).to.equal(1);
      expect(status(breaks)).to.equal(`${boroughBreaks().length} short breaks.`);
      expect(names(breaks)).to.have.length(20);
      expect(seen(view(breaks))).to.contain(`Short breaks: 1 to 20 of ${boroughBreaks().length}`);
      expect(location.search).to.equal('');
      await expectAccessible(breaks);
    });

    it('lists every short break of the feed and nothing else', async () => {
      const breaks = await drawFrom(ground);
      const all = [...names(breaks)];
      await press(breaks, link(breaks, 'On to page 2'));
      all.push(...names(breaks));
      expect([...all].sort()).to.deep.equal(
        boroughBreaks()
          .map(({ name }) => name)
          .sort(),
      );
      expect(boroughAll.length).to.be.greaterThan(all.length);
    });

    it('goes on to the next page of breaks with focus on where they begin', async () => {
      const breaks = await drawFrom(ground);
      const next = link(breaks, 'On to page 2');
      expect(next.href).to.contain('breaks.page=2');
      await press(breaks, next);
      expect(focusedName(breaks)).to.equal(
        `Short breaks: 21 to ${boroughBreaks().length} of ${boroughBreaks().length}`,
      );
      await back(breaks);
      expect(seen(view(breaks))).to.contain('Short breaks: 1 to 20');
    });

    it('has the week and the statement below, and links to each part', async () => {
      const breaks = await drawFrom(ground);
      const found = titles(breaks);
      for (const title of ['Find a short break', 'The week', 'How short breaks work here'])
        expect(found).to.include(title);
      const links = [...part(breaks, 'parts').querySelectorAll('a')];
      expect(links.map(seen)).to.deep.equal(['Find a short break', 'The week', 'How short breaks work here']);
      for (const one of links) {
        expect(one.href.split('#')[0]).to.equal(location.href.split('#')[0]);
        expect(view(breaks).querySelector(one.hash), one.hash).to.not.equal(null);
        await press(breaks, one);
        expectFocus(
          breaks,
          partsOf(breaks, 'title').find((title) => seen(title) === seen(one)),
        );
      }
      expect(location.hash).to.equal('');
    });

    it('says of each break who it is for, what comes first, when, what it costs, where, and transport', async () => {
      const breaks = await at('?breaks.transport=yes&breaks.time=weekend&breaks.first=no-assessment');
      const words = seen(
        partsOf(breaks, 'service').find((one) => seen(one).startsWith('Saturday Explorers')),
      );
      for (const fact of [
        'A Saturday of games, music and walks by the river, with one helper for every two children.',
        'Who it is for Ages 5 to 12',
        'What you need first No EHC plan needed. No assessment needed. You can ask yourself.',
        'When Saturdays, 10am to 3pm',
        'Cost £4.50 to £16',
        'Where Saxlode Barn, Fennbridge, FB2',
        'Transport Yes',
        'Open to People who live in Fennbridge',
        'Checked October 2026',
      ])
        expect(words).to.contain(fact);
    });

    it('is there as text, for finding in the page, reading aloud and copying', async () => {
      const breaks = await drawFrom(ground);
      const words = seen(ground.mode === 'light' ? breaks : view(breaks));
      for (const one of [
        'Building worlds on screen with the same eight friends each week.',
        '10am to 3pm Saturday Explorers', // not one word, where one part ends and the next begins
        'Nights away need a social care assessment.',
      ])
        expect(words).to.contain(one);
    });

    it('does not ask what would leave nothing out', async () => {
      const same = feedOf([breakOf('a', 'One'), breakOf('b', 'Other')]);
      const breaks = await draw(ground, same);
      expect(partsOf(breaks, 'press')).to.have.length(0);
      expect(names(breaks)).to.deep.equal(['One', 'Other']);
      await expectAccessible(breaks);
    });
  });

  describe('one press', () => {
    const presses: readonly (readonly [key: string, value: string, words: string])[] = [
      ['age', '9', 'Age 9'],
      ['age', '18-25', '18 and over'],
      ['time', 'overnight', 'Nights'],
      ['time', 'weekend', 'Weekends'],
      ['first', 'no-assessment', 'Start without an assessment'],
      ['transport', 'yes', 'With transport'],
    ];
    for (const [key, value, words] of presses) {
      it(`leaves fewer, says how many, and is in the address; a second takes it back: ${words}`, async () => {
        const breaks = await drawFrom(ground);
        const all = left(breaks);
        const one = quick(breaks, words);
        await press(breaks, one);
        expect(left(breaks)).to.be.below(all).and.above(0);
        expect(status(breaks)).to.equal(`${left(breaks)} of ${all} short breaks.`);
        expect(isOn(one)).to.equal(true);
        expectFocus(breaks, one);
        await addressIs({ [`breaks.${key}`]: value });
        const found = names(breaks);
        expect(names(await drawFrom(ground)), 'the address leads to the same').to.deep.equal(found);
        await press(breaks, one);
        expect(status(breaks)).to.equal(`${all} short breaks.`);
        expect(isOn(one)).to.equal(false);
        expectFocus(breaks, one);
        await addressIs({});
      });
    }

    it('takes one age in place of another, and one time beside another', async () => {
      const breaks = await drawFrom(ground);
      await press(breaks, quick(breaks, 'Age 9'));
      await press(breaks, quick(breaks, 'Age 3'));
      await press(breaks, quick(breaks, 'Weekends'));
      const weekend = left(breaks);
      await press(breaks, quick(breaks, 'School holidays'));
      expect(left(breaks)).to.be.above(weekend);
      expect(pressedOf(breaks)).to.deep.equal(['Age 3', 'Weekends', 'School holidays']);
      await addressIs({ 'breaks.age': '3', 'breaks.time': 'weekend,school-holiday' });
      await press(breaks, quick(breaks, 'Weekends'));
      await addressIs({ 'breaks.age': '3', 'breaks.time': 'school-holiday' });
    });

    // Hundreds of drawings, so not all of them in each mode.
    const chosen: Readonly<Record<string, Attributes>> =
      ground.mode === 'light'
        ? { 'nothing chosen': {}, 'an age chosen': { age: '9' } }
        : { 'a time and a level chosen': { time: 'weekend', level: 'targeted' } };
    it('leaves as many as a second time of day says', async () => {
      const breaks = await drawFrom(ground, { address: 'none', view: 'menu' });
      await press(breaks, quick(breaks, 'Nights'));
      const n = promised(nameOf(quick(breaks, 'School holidays')));
      await press(breaks, quick(breaks, 'School holidays'));
      expect(left(breaks)).to.equal(n);
    });

    for (const [title, attributes] of Object.entries(chosen)) {
      it(`leaves as many as its answer says, whichever it is, with ${title}`, async () => {
        const breaks = await drawFrom(ground, { address: 'none', view: 'menu', ...attributes });
        let tried = 0;
        for (const one of partsOf(breaks, 'press')) {
          // A second time is one more to choose from, a press on what is chosen takes it away.
          if (isOn(one) || (attributes['time'] && /^(?:Week|School|Even|Night|In the day)/.test(nameOf(one))))
            continue;
          const n = promised(nameOf(one));
          expect(n, nameOf(one)).to.be.at.least(0);
          await press(breaks, one);
          expect(left(breaks), nameOf(one)).to.equal(n);
          await press(breaks, one);
          if (attributes['age'] && part(breaks, 'quick').contains(one))
            await press(breaks, quick(breaks, 'Age 9'));
          tried += 1;
        }
        expect(tried).to.be.above(15);
      }).timeout(20_000);

      it(`leaves as many as each further answer says, with ${title}`, async () => {
        const breaks = await drawFrom(ground, { address: 'none', view: 'menu', ...attributes });
        const side = part(breaks, 'side');
        let tried = 0;
        for (const select of side.querySelectorAll('select')) {
          const was = select.value;
          for (const value of [...select.options].map((option) => option.value)) {
            const option = [...select.options].find((one) => one.value === value);
            if (!value || !option) continue;
            const n = promised(option.text.trim());
            await choose(breaks, seen(select.parentElement?.querySelector('[part~="field-label"]')), value);
            expect(left(breaks), option.text).to.equal(n);
            tried += 1;
          }
          select.value = was;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await breaks.updateComplete;
        }
        for (const tick of side.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
          const n = promised(seen(tick.parentElement));
          await press(breaks, tick);
          expect(left(breaks), seen(tick.parentElement)).to.equal(n);
          await press(breaks, tick);
          tried += 1;
        }
        expect(tried).to.be.above(40);
      }).timeout(30_000);
    }
  });

  it('leads to a Saturday break for a 9-year-old, without an assessment, with transport, in four presses at 320 pixels', async () => {
    const box = await ground.draw<HTMLElement>(html`<div></div>`);
    box.style.width = '320px';
    box.append(make(ground, { src: boroughAddress }));
    const breaks = await ready(box);
    const counts = [left(breaks)];
    const presses = ['Age 9', 'Start without an assessment', 'Weekends', 'With transport'];
    for (const words of presses) {
      const one = quick(breaks, words);
      const { width, height, left: from, right: to } = one.getBoundingClientRect();
      const edge = box.getBoundingClientRect();
      expect(height, words).to.be.at.least(44);
      expect(width, words).to.be.at.least(42);
      expect(from >= edge.left && to <= edge.right, `${words} is inside`).to.equal(true);
      await press(breaks, one);
      counts.push(left(breaks));
    }
    expect([...counts].sort((a, b) => b - a)).to.deep.equal(counts);
    expect(new Set(counts).size, String(counts)).to.equal(5);
    expect(view(breaks).scrollWidth).to.be.at.most(320);
    expect(names(breaks)[0]).to.equal('Saturday Explorers');
    const first = seen(partsOf(breaks, 'service')[0]);
    expect(first)
      .to.contain('Saturdays, 10am to 3pm')
      .and.contain('No assessment needed.')
      .and.contain('Transport Yes');
    expect(first, 'it fits for certain').to.not.contain('does not say');
    await addressIs({
      'breaks.age': '9',
      'breaks.first': 'no-assessment',
      'breaks.time': 'weekend',
      'breaks.transport': 'yes',
    });
    await expectAccessible(breaks);
  });

  describe('choices', () => {
    it('that stand in no button are chips, and all go at once', async () => {
      const breaks = await drawFrom(ground);
      await press(breaks, quick(breaks, 'Age 9'));
      await choose(breaks, 'What is the need?', 'ASD');
      await choose(breaks, 'What kind of break?', 'leisure');
      expect(chips(breaks)).to.deep.equal(['Autism', 'Fun: clubs, sport and days out']);
      const n = left(breaks);
      await press(breaks, button(breaks, 'Remove Autism'));
      expect(left(breaks)).to.be.at.least(n);
      expect(chips(breaks)).to.deep.equal(['Fun: clubs, sport and days out']);
      expect(focused(breaks)?.getAttribute('part'), 'focus is on what is left').to.equal('chip');
      await expectAccessible(breaks);
      await press(breaks, button(breaks, 'Clear all choices'));
      expect(status(breaks)).to.equal(`${boroughBreaks().length} short breaks.`);
      expect(focusedName(breaks)).to.equal('Find a short break');
      await addressIs({});
    });

    it('set by the author go with "Clear all choices" too, and the list of their own stays', async () => {
      const breaks = await drawFrom(ground, { age: '9', time: 'weekend' });
      await press(breaks, part(breaks, 'keep'));
      await press(breaks, button(breaks, 'Clear all choices'));
      expect(pressedOf(breaks)).to.deep.equal([]);
      expect(status(breaks)).to.equal(`${boroughBreaks().length} short breaks.`);
      expect(seen(part(breaks, 'to-list'))).to.equal('My list (1)');
    });

    it('that nothing fits are helped out of', async () => {
      const breaks = await at('?breaks.age=2&breaks.time=overnight&breaks.level=universal');
      expect(names(breaks).length).to.be.at.most(3);
      expect(status(breaks)).to.equal('No short break fits.');
      const words = seen(part(breaks, 'main'));
      expect(words).to.contain('Nothing fits all of that.').and.contain('01632 960000');
      expect(words).to.contain('Free, independent advice (SENDIASS)');
      await expectAccessible(breaks);
      const out = button(breaks, 'Leave out ');
      const n = Number(/shows (\d+) break/.exec(seen(out))?.[1]);
      await press(breaks, out);
      expect(left(breaks)).to.equal(n);
      expect(n).to.be.above(0);
      expectFocusKept(breaks);
    });

    it('are marked on breaks that do not say whether they fit, which come after those that do', async () => {
      const breaks = await draw(
        ground,
        feedOf([
          breakOf('a', 'A: not said'),
          breakOf('b', 'B: no', { send: { transport: { answer: 'no' } } }),
          breakOf('c', 'C: yes', { send: { transport: { answer: 'yes' } } }),
          breakOf('d', 'D: some', {
            send: { transport: { answer: 'some', note: 'For those who live far away.' } },
          }),
        ]),
      );
      await press(breaks, quick(breaks, 'With transport (3)'));
      expect(names(breaks)).to.deep.equal(['C: yes', 'A: not said', 'D: some']);
      const words = partsOf(breaks, 'service').map(seen);
      expect(words[0]).to.not.contain('does not say');
      expect(words[1]).to.contain('This entry does not say whether there is transport. Ask them.');
      expect(words[2]).to.contain('For some');
    });

    it('made in the address by hand that mean nothing are calm', async () => {
      const breaks = await at(
        '?breaks.age=old&breaks.time=&breaks.page=99&breaks.sort=%3Cb%3E&breaks.week=never&theirs=1',
      );
      expect(seen(view(breaks))).to.contain('short break');
      expect(view(breaks).querySelectorAll('b').length).to.equal(0);
      await expectAccessible(breaks);
    });
  });

  describe('set beforehand by attributes', () => {
    const presets: readonly (readonly [name: string, given: string, value: string])[] = [
      ['age', '9', '9'],
      ['age', '5 to 11', '5-11'],
      ['time', 'Overnight', 'overnight'],
      ['time', 'weekend,school-holiday', 'weekend,school-holiday'],
      ['first', 'No assessment', 'no-assessment'],
      ['transport', 'Yes', 'yes'],
      ['need', 'autism', 'ASD'],
      ['area', 'south', 'South Fennbridge'],
      ['level', 'specialist', 'specialist'],
      ['kind', 'Care', 'care'],
      ['setting', 'home', 'home'],
      ['payment', 'Reduced rate', 'reduced-rate'],
      ['care', 'yes', 'yes'],
      ['access', 'step-free,hoist', 'step-free,hoist'],
      ['language', 'Polish', 'Polish'],
      ['checked', 'year', 'year'],
    ];
    for (const [name, given, value] of presets) {
      it(`${name}="${given}" chooses as ?breaks.${name}=${value} does, and keeps out of the address`, async () => {
        const breaks = await drawFrom(ground, { view: 'menu', [name]: given });
        expect(location.search).to.equal('');
        expect(left(breaks)).to.be.above(0).and.below(boroughBreaks().length);
        const other = await at(`?breaks.${name}=${encodeURIComponent(value)}`, { view: 'menu' });
        expect(names(breaks)).to.deep.equal(names(other));
        expect(status(breaks)).to.equal(status(other));
      });
    }

    it('are shown as chosen, and a visitor can take each away', async () => {
      const breaks = await drawFrom(ground, {
        age: '9',
        time: 'weekend',
        area: 'south',
        first: 'no-assessment',
      });
      expect(pressedOf(breaks)).to.deep.equal(['Age 9', 'Start without an assessment', 'Weekends']);
      expect(chips(breaks)).to.include('South Fennbridge');
      await press(breaks, quick(breaks, 'Age 9'));
      await press(breaks, button(breaks, 'Remove South Fennbridge'));
      await addressIs({ 'breaks.age': 'any', 'breaks.area': 'any' });
      const n = left(breaks);
      const again = await drawFrom(ground, {
        age: '9',
        time: 'weekend',
        area: 'south',
        first: 'no-assessment',
      });
      expect(left(again)).to.equal(n);
      await press(breaks, quick(breaks, 'Age 3'));
      await addressIs({ 'breaks.age': '3', 'breaks.area': 'any' });
    });

    it('that no button has, a range of ages or term time, can be seen and taken away too', async () => {
      for (const [name, value, words] of [
        ['age', '5-11', 'Ages 5 to 11'],
        ['time', 'term-time', 'Term time'],
      ] as const) {
        const breaks = await drawFrom(ground, { [name]: value });
        expect(chips(breaks), words).to.deep.equal([words]);
        await press(breaks, button(breaks, `Remove ${words}`));
        expect(status(breaks)).to.equal(`${boroughBreaks().length} short breaks.`);
      }
    });

    it('are left out where they are wrong, each said once in the console, and the rest stands', async () => {
      const wrong = {
        age: `old ${ground.mode}`,
        time: `noon ${ground.mode}`,
        first: `luck ${ground.mode}`,
        area: `atlantis ${ground.mode}`,
        level: `top ${ground.mode}`,
        need: `dragons ${ground.mode}`,
        filters: `need dragons${ground.mode}`,
        'heading-level': `9${ground.mode}`,
        kind: 'leisure',
      };
      const breaks = await drawFrom(ground, wrong);
      breaks.requestUpdate();
      await breaks.updateComplete;
      await drawFrom(ground, wrong);
      expect(chips(breaks)).to.deep.equal(['Fun: clubs, sport and days out']);
      expect(pressedOf(breaks)).to.deep.equal([]);
      expect(left(breaks)).to.be.above(10);
      for (const line of [
        `age="old ${ground.mode}"`,
        `time="noon ${ground.mode}"`,
        `first="luck ${ground.mode}"`,
        `area="atlantis ${ground.mode}"`,
        `level="top ${ground.mode}"`,
        `need="dragons ${ground.mode}"`,
        `filters has dragons${ground.mode}, which`,
        `heading-level="9${ground.mode}"`,
      ])
        expect(
          told.filter((one) => one.includes(line)),
          line,
        ).to.have.length(1);
    });

    it('may be an area that two parts of the borough share the word of: it is left out', async () => {
      const breaks = await drawFrom(ground, { view: 'menu', area: 'Fennbridge' });
      const all = await drawFrom(ground, { view: 'menu', area: '' });
      // The council itself goes by that name: everybody of the borough.
      expect(left(breaks)).to.equal(left(all));
    });

    it('keep those that are open to us, by open-to-us and home', async () => {
      const area = (code: string) => [
        { id: code, name: code, uri: `http://statistics.data.gov.uk/id/statistical-geography/${code}` },
      ];
      const document = feedOf(
        [
          breakOf('a', 'Ours', { service_areas: area('E06999999') }),
          breakOf('b', 'Theirs', { service_areas: area('E06999998') }),
        ],
        {
          publisher: {
            name: 'Fennbridge Council (made up)',
            area: { code: 'E06999999', name: 'Fennbridge' },
          },
        },
      );
      expect(names(await draw(ground, document, { 'open-to-us': '' }))).to.deep.equal(['Ours']);
      expect(names(await draw(ground, document, { 'open-to-us': '', home: 'E06999998' }))).to.deep.equal([
        'Theirs',
      ]);
    });

    it('sort, by name or by when they were checked', async () => {
      const feed = feedOf([
        breakOf('a', 'A', { assured_date: '2026-01-10' }),
        breakOf('b', 'B', { assured_date: '2026-10-10' }),
      ]);
      expect(names(await draw(ground, feed, { sort: 'checked' }))).to.deep.equal(['B', 'A']);
      const breaks = await draw(ground, feed);
      expect(names(breaks)).to.deep.equal(['A', 'B']);
      await choose(breaks, 'Sort by', 'checked');
      expect(names(breaks)).to.deep.equal(['B', 'A']);
      await addressIs({ 'breaks.sort': 'checked' });
    });

    it('may leave only some questions, or none', async () => {
      const some = await drawFrom(ground, { filters: 'age need' });
      expect(partsOf(some, 'age')).to.have.length(19);
      expect(partsOf(some, 'press')).to.have.length(19);
      expect(view(some).querySelectorAll('[part~="side"] :is(select, input)')).to.have.length(1);
      const none = await drawFrom(ground, { filters: 'none' });
      expect(partsOf(none, 'press')).to.have.length(0);
      expect(view(none).querySelectorAll('[part~="side"] :is(select, input)')).to.have.length(0);
      expect(status(none)).to.equal(`${boroughBreaks().length} short breaks.`);
      await expectAccessible(none);
    });

    it('are shown even where their question is not asked', async () => {
      const breaks = await drawFrom(ground, { filters: 'none', age: '9', transport: 'yes' });
      expect(chips(breaks)).to.deep.equal(['9 years old', 'With transport']);
      await press(breaks, button(breaks, 'Remove 9 years old'));
      expect(chips(breaks)).to.deep.equal(['With transport']);
    });

    it('take a heading level', async () => {
      const breaks = await drawFrom(ground, { 'heading-level': '4', view: 'menu' });
      const levels = [...view(breaks).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map(
        (one) => one.getAttribute('aria-level') ?? one.localName.slice(1),
      );
      expect(Math.min(...levels.map(Number))).to.equal(4);
      await expectAccessible(breaks);
    });
  });

  describe('view', () => {
    const shown = (breaks: Element): readonly string[] =>
      titles(breaks).filter((title) =>
        /^(?:Find a short break|The week|How short breaks work here)$/.test(title),
      );

    it('menu is the menu alone', async () => {
      const breaks = await drawFrom(ground, { view: 'menu' });
      expect(shown(breaks)).to.deep.equal(['Find a short break']);
      expect(partsOf(breaks, 'parts')).to.have.length(0);
      expect(partsOf(breaks, 'week')).to.have.length(0);
      expect(names(breaks)).to.have.length(20);
      await expectAccessible(breaks);
    });

    it('week is the choices and the week, and opens a break', async () => {
      const breaks = await drawFrom(ground, { view: ' Week ' });
      expect(shown(breaks)).to.deep.equal(['The week']);
      expect(names(breaks)).to.deep.equal([]);
      expect(partsOf(breaks, 'press').length).to.be.above(20);
      await expectAccessible(breaks);
      await press(breaks, link(breaks, 'Saturday Otters'));
      expect(seen(detail(breaks))).to.contain('Games, cooking and trips for disabled children');
      expect(focusedName(breaks)).to.equal('Saturday Otters');
      await back(breaks);
      expect(partsOf(breaks, 'detail')).to.have.length(0);
      expect(partsOf(breaks, 'week')).to.have.length(1);
    });

    it('week opens every break, wherever it would stand in the menu', async () => {
      const breaks = await drawFrom(ground, { view: 'week' });
      for (const name of ['Block Builders online', 'Wednesday crew']) {
        await press(breaks, link(breaks, name));
        expect(names(breaks), name).to.deep.equal([name]);
        expect(partsOf(breaks, 'detail'), name).to.have.length(1);
        await back(breaks);
        expect(partsOf(breaks, 'week'), name).to.have.length(1);
      }
    });

    it('statement stays the statement, whatever another of us on the page has opened', async () => {
      for (const search of ['?breaks.item=service-nights', '?breaks.list=service-nights&breaks.show=list']) {
        const breaks = await at(search, { view: 'statement' });
        expect(shown(breaks), search).to.deep.equal(['How short breaks work here']);
        expect(names(breaks), search).to.deep.equal([]);
      }
    });

    it('statement is the statement alone', async () => {
      const breaks = await drawFrom(ground, { view: 'statement' });
      expect(shown(breaks)).to.deep.equal(['How short breaks work here']);
      expect(partsOf(breaks, 'press')).to.have.length(0);
      expect(names(breaks)).to.deep.equal([]);
      expect(seen(view(breaks))).to.contain('Nights away need a social care assessment.');
      await expectAccessible(breaks);
    });

    it('statement has no link that leads nowhere', async () => {
      const breaks = await drawFrom(ground, { view: 'statement' });
      expect(partsOf(breaks, 'glance-link').map(seen)).to.include('Nights');
      const ours = [...view(breaks).querySelectorAll('a')].filter(({ href }) => href.includes('breaks.'));
      expect(ours.map(({ href }) => href)).to.deep.equal([]);
    });

    it('of another name is left out, and said once in the console', async () => {
      const breaks = await drawFrom(ground, { view: `map ${ground.mode}` });
      await drawFrom(ground, { view: `map ${ground.mode}` });
      expect(shown(breaks)).to.have.length(3);
      expect(told.filter((line) => line.includes(`view="map ${ground.mode}"`))).to.have.length(1);
    });
  });

  describe('from 16', () => {
    const RULE =
      'Moving on at 18 Short breaks for children go on until 18. From 18 support comes from adult social care, and works differently. You can ask for an assessment before then.';

    it("says what changes at 18, with the council's own rule and link, and says nothing of it before", async () => {
      const breaks = await drawFrom(ground, { view: 'menu' });
      for (const age of ['Age 16', 'Age 17', '18 and over']) {
        await press(breaks, quick(breaks, age));
        const notice = part(breaks, 'moving-on');
        expect(seen(notice), age).to.equal(
          `${RULE} Breaks for adults can start at 18. Ask for an assessment before you are 17 and a half. Support from adult social care`,
        );
        expect(notice.querySelector('a')?.href).to.equal('https://example.org/fennbridge/adults/breaks');
      }
      await expectAccessible(breaks);
      for (const age of ['Age 15', 'Age 15', 'Age 2']) {
        await press(breaks, quick(breaks, age));
        expect(partsOf(breaks, 'moving-on'), age).to.have.length(0);
      }
    });

    it('says the same where a council has no rule, and for ages from an attribute', async () => {
      const feed = feedOf([breakOf('a', 'A', { minimum_age: 10, maximum_age: 18 }), breakOf('b', 'B')]);
      const breaks = await draw(ground, feed, { age: '14-25', view: 'menu' });
      expect(seen(part(breaks, 'moving-on'))).to.equal(RULE);
    });

    it('says what Westminster said of it in 2018', async () => {
      const breaks = await drawFrom(ground, { age: '17', view: 'menu' }, westminsterAddress);
      expect(seen(part(breaks, 'moving-on'))).to.contain(
        'could visit the adult short breaks service from 17, and stay overnight from 18',
      );
    });
  });
});
