import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import { sendKeys } from '@web/test-runner-commands';
import type { SearchedEvent } from '../../src/elements/events.js';
import { LocalOfferShortBreaks } from '../../src/elements/short-breaks.js';
import type { DocumentService } from '../../src/feed/document.js';
import {
  badBreaksFeed,
  base,
  boroughAddress,
  emptyFeed,
  feedOf,
  hostileFeed,
  TODAY,
  westminsterAddress,
} from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import {
  addressIs,
  addressOf,
  block,
  boroughBreaks,
  breakOf,
  detail,
  draw,
  drawFrom,
  FALLBACK,
  left,
  listenToConsole,
  make,
  params,
  pressedOf,
  quick,
  type Send,
} from '../support/short-breaks.js';
import { inBothModes, partsOf, seen, viewOf } from '../support/element.js';
import {
  button,
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
  translate,
  view,
} from '../support/visitor.js';

const told = listenToConsole();

const stored = (): string => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
/** Before the first of us was drawn. */
const storedAtStart = stored();

inBothModes('local-offer-short-breaks: feeds and pages', (ground) => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  describe('several feeds', () => {
    const saturdays = (description: string): Partial<DocumentService> => ({
      schedules: [{ freq: 'WEEKLY', byday: 'SA', opens_at: '10:00:00', closes_at: '12:00:00', description }],
    });
    const council = (name: string, id: string, send: Send): string =>
      addressOf(
        feedOf([breakOf(id, `Saturdays of ${name}`, saturdays('Term time.'))], {
          publisher: { name },
          ...send,
        }),
      );

    it('show the breaks of both, each named with its council, and both statements', async () => {
      const src = `${boroughAddress} ${westminsterAddress}`;
      const breaks = await drawFrom(ground, {}, src);
      const councils = partsOf(breaks, 'statement-council').map(seen);
      expect(councils).to.have.length(2);
      expect(councils[0])
        .to.match(/^Fennbridge Council/)
        .and.contain('Two clubs opened there in 2026.');
      expect(councils[1])
        .to.match(/^Example made/)
        .and.contain('Parents in Westminster asked');
      expect(councils[1]).to.not.contain('Two clubs opened');
      expect(left(breaks)).to.be.above(boroughBreaks().length + 8);
      expect(seen(part(breaks, 'service'))).to.contain('From Fennbridge Council (made up)');
      const page = link(breaks, 'On to page 2');
      await press(breaks, page);
      await press(breaks, link(breaks, 'On to page 3'));
      expect(names(breaks)).to.include("St. Quintin's Disabled Children's Centre");
      await expectAccessible(breaks);
    });

    it('say what changes at 18 for each council', async () => {
      const src = `${boroughAddress} ${westminsterAddress}`;
      const words = seen(part(await drawFrom(ground, { age: '17', view: 'menu' }, src), 'moving-on'));
      expect(words).to.contain('Fennbridge Council (made up) Breaks for adults can start at 18.');
      expect(words).to.contain('Example made from public documents In Westminster in 2018');
      expect(words.split('Short breaks for children go on until 18.'), 'once').to.have.length(2);
    });

    it('take the term dates of each break from its own council', async () => {
      const term = (from: string, to: string): Send => ({
        term_dates: [{ name: 'Term', from, to }],
      });
      const src = [
        council('Northam', 'north', term('2026-11-02', '2026-12-18')),
        council('Southam', 'south', term('2027-01-11', '2027-03-25')),
        council('Eastham', 'east', {}),
      ].join(' ');
      const days = async (id: string): Promise<string> => {
        history.replaceState(null, '', `?breaks.item=${id}`);
        return block(await drawFrom(ground, {}, src), 'when');
      };
      expect(await days('north')).to.contain('Next: Saturday 28 November, ');
      expect(await days('south')).to.contain('Next: Saturday 16 January');
      expect(await days('east')).to.contain('We do not have the term dates for this.');
    });

    it('show what could be read where one could not, and say so', async () => {
      const breaks = await drawFrom(
        ground,
        { view: 'menu' },
        `${boroughAddress} /nowhere-${ground.mode}-two.json`,
      );
      expect(left(breaks)).to.equal(boroughBreaks().length);
      expect(seen(view(breaks))).to.contain('Part of this list could not be read just now');
    });
  });

  it('shows one organisation its own breaks, by its id or its number', async () => {
    const own = boroughBreaks()
      .filter(({ organization }) => organization?.id === 'otters')
      .map(({ name }) => name);
    expect(own.length).to.be.above(3);
    for (const organization of ['otters', '9990001']) {
      const breaks = await drawFrom(ground, { organization });
      expect([...names(breaks)].sort(), organization).to.deep.equal([...own].sort());
      expect(status(breaks)).to.equal(`${own.length} short breaks.`);
    }
    const none = await drawFrom(ground, { organization: 'nobody' });
    expect(seen(view(none))).to.match(/There are no .+ in this list yet\./);
    await expectAccessible(none);
  });

  describe('with address="none"', () => {
    it('reads and writes nothing in the address, and works on', async () => {
      history.replaceState(null, '', '?breaks.age=9&theirs=1');
      const breaks = await drawFrom(ground, { address: 'none' });
      expect(pressedOf(breaks)).to.deep.equal([]);
      await press(breaks, quick(breaks, 'Nights'));
      expect(left(breaks)).to.be.below(boroughBreaks().length);
      const way = part(breaks, 'service-link');
      expect(way.getAttribute('href')).to.match(/^#/);
      expect(view(breaks).querySelector(way.getAttribute('href') ?? ''), 'leads to something').to.not.equal(
        null,
      );
      await press(breaks, way);
      expect(partsOf(breaks, 'detail')).to.have.length(1);
      await press(breaks, part(breaks, 'keep'));
      await press(breaks, part(breaks, 'to-list').closest('a') ?? breaks);
      expect(seen(view(breaks))).to.contain('My list (1)');
      await new Promise((done) => setTimeout(done, 1100));
      expect(location.search).to.equal('?breaks.age=9&theirs=1');
      expect(location.hash).to.equal('');
    });
  });

  describe('when there is no list', () => {
    const waitFor = async (src: string): Promise<LocalOfferShortBreaks> => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      const breaks = make(ground, src ? { src } : {});
      box.append(breaks);
      if (src) await failed;
      await breaks.updateComplete;
      return breaks;
    };

    it("leaves the author's own words where nobody has said which feed", async () => {
      const breaks = await waitFor('');
      expect(seen(breaks)).to.equal(FALLBACK);
      expect(seen(viewOf(breaks))).to.equal('');
      await expectAccessible(breaks);
    });

    it("leaves the author's own words while it loads, and says that it does", async () => {
      const { fetch } = globalThis;
      globalThis.fetch = () => new Promise<Response>(() => undefined);
      try {
        const box = await ground.draw<HTMLElement>(html`<div></div>`);
        const breaks = make(ground, { src: `/slow-${ground.mode}.json` });
        box.append(breaks);
        await breaks.updateComplete;
        expect(seen(viewOf(breaks))).to.equal('Getting the latest list…');
        expect(seen(breaks)).to.contain(FALLBACK);
        await expectAccessible(breaks);
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it("leaves the author's own words when it cannot be read, says so plainly, and can try again", async () => {
      const breaks = await waitFor(`/nowhere-${ground.mode}-breaks.json`);
      expect(seen(breaks)).to.contain(FALLBACK);
      expect(seen(viewOf(breaks))).to.contain('The list could not be shown just now.');
      await expectAccessible(breaks);
      const again = button(breaks, 'Try again');
      await press(breaks, again);
      expect(seen(viewOf(breaks))).to.contain('Getting the latest list…');
      expectFocus(breaks, again);
      breaks.src = boroughAddress;
      await waitUntil(() => names(breaks).length > 0);
      await waitUntil(() => focusedName(breaks) === 'Find a short break', 'focus is where choosing begins');
      expect(seen(breaks)).to.not.contain(FALLBACK);
    });

    it("says that an empty list is empty, beside the author's own words", async () => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const feed = await ground.draw(html`<local-offer-feed .document=${emptyFeed()}></local-offer-feed>`);
      const breaks = make(ground, {});
      feed.append(breaks);
      await failed;
      expect(seen(viewOf(breaks))).to.contain('There is nothing in this list yet.');
      expect(seen(breaks)).to.contain(FALLBACK);
      await expectAccessible(feed);
    });

    it('says that a list has no short breaks in it', async () => {
      const breaks = await draw(ground, feedOf([base()]));
      expect(seen(view(breaks))).to.contain('There are no short breaks in this list yet.');
    });

    it('has no empty parts where a list has no short breaks in it', async () => {
      const breaks = await draw(ground, feedOf([base()]));
      for (const empty of ['quick', 'status', 'week', 'parts', 'side'])
        expect(partsOf(breaks, empty), empty).to.have.length(0);
      await expectAccessible(breaks);
    });

    it("hides the author's words while it shows, and gives them back untouched", async () => {
      const breaks = await drawFrom(ground);
      expect(seen(breaks)).to.not.contain(FALLBACK);
      breaks.remove();
      expect(breaks.textContent?.trim()).to.equal(FALLBACK);
      expect(viewOf(breaks) === null).to.equal(true);
    });
  });

  describe('breaks that go wrong', () => {
    const open = async (id: string): Promise<LocalOfferShortBreaks> => {
      history.replaceState(null, '', `?breaks.item=${id}`);
      const breaks = await draw(ground, badBreaksFeed());
      expect(partsOf(breaks, 'detail'), id).to.have.length(1);
      return breaks;
    };
    const ALL = badBreaksFeed().contents.map(({ name }) => name);

    it('are all there, with those that are right, and those known by a name, a term or a category alone', async () => {
      const breaks = await draw(ground, badBreaksFeed());
      expect([...names(breaks)].sort()).to.deep.equal([...ALL].sort());
      expect(names(breaks)).to.include.members([
        'Overnight short breaks',
        'Larkmere House',
        'Otterlode helpers',
      ]);
      await expectAccessible(breaks);
      for (const good of ['Saturday games', 'Sunday walks'])
        expect(seen(partsOf(breaks, 'service').find((one) => seen(one).startsWith(good)))).to.match(
          /When (?:Saturdays|Sundays), 10am to 12 noon/,
        );
    });

    const details: readonly (readonly [id: string, block: string, sentence: string, buttons: number])[] = [
      ['no-times', 'when', 'This entry does not say when it is. Ask them.', 0],
      ['impossible', 'when', 'The time given here cannot be right. Ask them.', 0],
      ['half-impossible', 'when', 'The time given here cannot be right. Ask them.', 1],
      ['unknown-kind', 'when', 'How often, in their words: TERMLY', 0],
      ['unknown-kind', 'when', 'The last Saturday before half term.', 0],
      [
        'prose-fees',
        'cost',
        '£12 for a half day or £20 for a day. If money is short it is £6 or £10. The first visit is free.',
        1,
      ],
      ['five-hundred', 'when', 'Here are 20 of 500 times. Ask them about the rest.', 20],
      ['v1-name', 'when', 'This entry does not say when it is. Ask them.', 0],
      ['by-term', 'when', 'This entry does not say when it is. Ask them.', 0],
      ['good-first', 'when', 'Next: Saturday 28 November, Saturday 5 December', 1],
      ['good-last', 'when', 'Next: Sunday 22 November, Sunday 29 November', 1],
    ];
    for (const [id, name, sentence, buttons] of details) {
      it(`say in their details: ${id}: ${sentence}`, async () => {
        const breaks = await open(id);
        expect(block(breaks, name)).to.contain(sentence);
        expect(partsOf(breaks, 'add')).to.have.length(buttons);
        expect(names(breaks)).to.have.length(ALL.length);
        await expectAccessible(breaks);
      });
    }

    it('leave what is right of them', async () => {
      const breaks = await open('half-impossible');
      expect(block(breaks, 'when'))
        .to.contain('Thursdays, 10am to 12 noon')
        .and.contain('Next: Thursday 26 November, Thursday 3 December');
      expect(block(breaks, 'cost')).to.contain('Each session: £8');
      expect(partsOf(await open('prose-fees'), 'fee-table')).to.have.length(0);
    });

    it('say in the week what to ask, and leave the good ones their place', async () => {
      const breaks = await draw(ground, badBreaksFeed(), { view: 'week' });
      const below = (title: string): string =>
        seen(partsOf(breaks, 'week-below').find((one) => seen(one).startsWith(title)));
      expect(below('Ask when'))
        .to.contain('These do not say when they are. Ask them.')
        .and.contain('No times at all');
      expect(below('Ask about the time'))
        .to.contain('A time given for these cannot be right. Ask them.')
        .and.contain('Impossible times')
        .and.contain('One time is right');
      expect(below('Even more times')).to.contain('Five hundred sessions 486 more times in this week');
      const days = partsOf(breaks, 'week-row').map(seen);
      expect(days.find((day) => day.startsWith('Saturday'))).to.contain('10am to 12 noon Saturday games');
      expect(days.find((day) => day.startsWith('Sunday'))).to.contain('10am to 12 noon Sunday walks');
      expect(days.find((day) => day.startsWith('Thursday'))).to.contain('10am to 12 noon One time is right');
      expect(seen(part(breaks, 'week-table'))).to.not.contain('Impossible');
      expect(seen(part(breaks, 'week-table'))).to.contain('TERMLY');
      expect(partsOf(breaks, 'week-item').length).to.be.below(60);
      await expectAccessible(breaks);
    });

    it('are never said to be on when they cannot be', async () => {
      const breaks = await draw(ground, badBreaksFeed());
      const shown = (name: string): string =>
        seen(partsOf(breaks, 'service').find((one) => seen(one).startsWith(name)));
      expect(shown('Impossible times')).to.not.match(/When .*Tuesdays, from 10am/);
      expect(shown('Once a term')).to.not.match(/When Saturdays, 10am to 12 noon/);
    });

    it('never run what a feed holds', async () => {
      const hostile = hostileFeed();
      const contents = hostile.contents.map((one) => ({
        ...one,
        send: { ...one.send, kind: 'short-break' },
      }));
      const short_breaks = {
        range: '<img src=x onerror="window.hostile=1">Days',
        criteria: '<script>window.hostile=1</script>Ask',
        comment_url: 'javascript:window.hostile=1',
        statement_url: 'data:text/html,<b>',
        adult_url: 'vbscript:x',
        moving_on: '<iframe src="//example.org"></iframe>From 18.',
      };
      const breaks = await draw(ground, { ...hostile, contents, send: { ...hostile.send, short_breaks } });
      for (const one of partsOf(breaks, 'service-link')) await press(breaks, one);
      for (const one of partsOf(breaks, 'keep').slice(0, 3)) await press(breaks, one);
      await press(breaks, link(breaks, 'Compare my list (3)'));
      await press(breaks, link(breaks, 'Back to the short breaks'));
      expect(view(breaks).querySelectorAll('script, img, iframe, object, embed, style').length).to.equal(0);
      for (const one of view(breaks).querySelectorAll('a'))
        expect(one.protocol).to.match(/^(https?|mailto|tel|sms):$/);
      expect('hostile' in window).to.equal(false);
    });
  });

  describe('for young people', () => {
    it('says "you", in every part', async () => {
      const breaks = await draw(ground, badBreaksFeed(), { audience: 'young-people' });
      const all = [seen(view(breaks))];
      expect(all[0]).to.contain('A short break is time to have fun, try new things and be with friends.');
      expect(all[0])
        .to.contain('What matters most to you?')
        .and.contain('We do not know when these are. You can ask them.');
      await press(breaks, link(breaks, 'No times at all'));
      all.push(seen(view(breaks)));
      expect(block(breaks, 'when')).to.equal('When We do not know when it is. You can ask them.');
      await expectAccessible(breaks);
      for (const one of partsOf(breaks, 'keep').slice(0, 2)) await press(breaks, one);
      await press(breaks, link(breaks, 'Compare my list (2)'));
      all.push(seen(view(breaks)));
      for (const words of all) expect(words).to.not.match(/your child|looks? after your/i);
    });

    it('asks them how old they are, and tells them what changes when they are 18', async () => {
      const breaks = await drawFrom(ground, { audience: 'young-people', view: 'menu' });
      expect(partsOf(breaks, 'quick').map(nameOf)).to.deep.equal([
        'How old are you?',
        'What matters most to you?',
      ]);
      await press(breaks, quick(breaks, 'Age 17'));
      expect(seen(part(breaks, 'moving-on'))).to.contain(
        'When you are 18 Short breaks for children go on until you are 18. From 18 your support comes from adult social care',
      );
      const controls = [...view(breaks).querySelectorAll<HTMLElement>('button, select, label, legend')].map(
        seen,
      );
      for (const words of controls) expect(words).to.not.contain('your child');
    });
  });

  describe('on a page', () => {
    it('tells the page of choices in counts and names, once each, and of nothing else', async () => {
      const heard: SearchedEvent[] = [];
      const hear = (event: SearchedEvent): void => void heard.push(event);
      document.body.addEventListener('local-offer-searched', hear);
      try {
        const breaks = await drawFrom(ground, { area: 'south' });
        breaks.requestUpdate();
        await breaks.updateComplete;
        expect(heard).to.have.length(0);
        await press(breaks, quick(breaks, 'Age 9'));
        expect(heard).to.have.length(1);
        expect(heard[0]?.results).to.equal(left(breaks));
        expect([...(heard[0]?.filters ?? [])].sort()).to.deep.equal(['age', 'area']);
        expect(heard[0]?.understood).to.deep.equal([]);
        expect(heard[0]?.words).to.equal(undefined);
        await press(breaks, part(breaks, 'service-link'));
        await press(breaks, part(breaks, 'keep'));
        await choose(breaks, 'Sort by', 'name');
        expect(heard).to.have.length(1);
        await press(breaks, quick(breaks, 'With transport'));
        expect(heard).to.have.length(2);
        expect([...(heard[1]?.filters ?? [])].sort()).to.deep.equal(['age', 'area', 'transport']);
      } finally {
        document.body.removeEventListener('local-offer-searched', hear);
      }
    });

    it('works by the keyboard alone', async () => {
      const breaks = await drawFrom(ground);
      partsOf(breaks, 'age')[0]?.focus();
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => focused(breaks) === partsOf(breaks, 'age')[1], 'Tab goes to the next age');
      await sendKeys({ press: ' ' });
      await waitUntil(() => pressedOf(breaks).join() === 'Age 1', 'Space presses it');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => pressedOf(breaks).length === 0, 'Enter takes it back');
      const way = link(breaks, 'The week');
      way.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedName(breaks) === 'The week');
      part(breaks, 'service-link').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => partsOf(breaks, 'detail').length === 1, 'Enter opens a break');
      expectFocus(breaks, part(breaks, 'service-link'));
    });

    it('keeps two with different names apart, and shares nothing of their ids', async () => {
      const one = await drawFrom(ground, { name: 'north' });
      const two = await drawFrom(ground, { name: 'south' });
      await press(one, quick(one, 'Age 9'));
      await addressIs({ 'breaks-north.age': '9' });
      expect(pressedOf(two)).to.deep.equal([]);
      await press(two, link(two, 'The week'));
      expectFocusKept(two);
      const ids = [one, two].flatMap((breaks) =>
        [...view(breaks).querySelectorAll('[id]')].map(({ id }) => id),
      );
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('stands twice without a name too: one address, ids of their own', async () => {
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      const [one, two] = [
        make(ground, { src: boroughAddress }),
        make(ground, { src: boroughAddress, view: 'week' }),
      ];
      box.append(one, two);
      for (const breaks of [one, two]) await waitUntil(() => partsOf(breaks, 'footer').length > 0);
      await press(one, quick(one, 'Age 3'));
      await waitUntil(() => pressedOf(two).join() === 'Age 3', 'the week follows the menu');
      if (ground.mode === 'isolate') return;
      const ids = [one, two].flatMap((breaks) =>
        [...view(breaks).querySelectorAll('[id]')].map(({ id }) => id),
      );
      expect(new Set(ids).size).to.equal(ids.length);
      await expectAccessible(box);
    });

    it('works on after it was moved, and its copy works by itself', async () => {
      const breaks = await drawFrom(ground, { view: 'menu' });
      await press(breaks, quick(breaks, 'Nights'));
      const found = names(breaks);
      breaks.parentElement?.append(document.createElement('p'), breaks);
      await waitUntil(() => names(breaks).length > 0);
      expect(names(breaks)).to.deep.equal(found);
      // A clone of the node is a node of the same class.
      const copy = breaks.cloneNode(true) as LocalOfferShortBreaks;
      copy.today = TODAY;
      copy.setAttribute('address', 'none');
      breaks.parentElement?.append(copy);
      await waitUntil(() => names(copy).length > 0);
      expect(names(copy)).to.have.length(20);
      expect(copy.querySelectorAll(':scope > [data-local-offer-view]').length).to.equal(
        ground.mode === 'light' ? 1 : 0,
      );
      await press(copy, quick(copy, 'Age 3'));
      expect(names(breaks)).to.deep.equal(found);
      await press(breaks, quick(breaks, 'Nights'));
      expect(left(breaks)).to.equal(boroughBreaks().length);
    });

    it('shows another feed, another view and another preset when it is given one', async () => {
      const breaks = await drawFrom(ground);
      breaks.view = 'week';
      await breaks.updateComplete;
      expect(partsOf(breaks, 'results')).to.have.length(0);
      breaks.view = '';
      breaks.age = '9';
      await breaks.updateComplete;
      expect(pressedOf(breaks)).to.deep.equal(['Age 9']);
      breaks.src = westminsterAddress;
      await waitUntil(() => names(breaks).some((name) => name.startsWith('St. Quintin')));
    });

    it('takes whatever a framework sets', async () => {
      const breaks = await drawFrom(ground);
      const nonsense: readonly unknown[] = [null, undefined, 9, true, {}, ['x']];
      for (const value of nonsense) {
        for (const name of [
          'age',
          'time',
          'first',
          'area',
          'need',
          'view',
          'filters',
          'audience',
          'sort',
          'organization',
        ])
          Object.assign(breaks, { [name]: value });
        await breaks.updateComplete;
        expect(partsOf(breaks, 'footer'), String(value)).to.have.length(1);
      }
    });

    it('keeps nothing but what is in the address', async () => {
      const breaks = await drawFrom(ground);
      await press(breaks, quick(breaks, 'Age 9'));
      await press(breaks, part(breaks, 'keep'));
      await press(breaks, part(breaks, 'service-link'));
      dispatchEvent(new Event('pagehide'));
      await new Promise((done) => setTimeout(done, 1100));
      expect(stored()).to.equal(storedAtStart);
      expect(history.state).to.equal(null);
      expect(Object.keys(params()).sort()).to.deep.equal(['breaks.age', 'breaks.item', 'breaks.list']);
    });

    it('works where the browser refuses every change of the history', async () => {
      const { replaceState, pushState } = history;
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.assign(history, { replaceState: refuse, pushState: refuse });
      try {
        const breaks = await drawFrom(ground);
        await press(breaks, quick(breaks, 'Nights'));
        await press(breaks, part(breaks, 'service-link'));
        expect(partsOf(breaks, 'detail')).to.have.length(1);
        dispatchEvent(new PopStateEvent('popstate'));
        await breaks.updateComplete;
        expect(pressedOf(breaks)).to.deep.equal(['Nights']);
      } finally {
        Object.assign(history, { replaceState, pushState });
      }
    });

    it('shows the new words after a translator has wrapped every text', async () => {
      const breaks = await drawFrom(ground);
      translate(breaks);
      await press(breaks, quick(breaks, 'Nights'));
      expect(status(breaks)).to.equal(`${names(breaks).length} of ${boroughBreaks().length} short breaks.`);
      expect(names(breaks)).to.include('Reedmace House overnight stays').and.not.include('Saturday Otters');
      translate(breaks);
      await press(breaks, link(breaks, 'Reedmace House'));
      expect(seen(detail(breaks))).to.contain('How to ask');
      await press(breaks, quick(breaks, 'Nights'));
      translate(breaks);
      const [, holiday] = partsOf(breaks, 'week-season');
      await press(breaks, holiday ?? breaks);
      expect(seen(part(breaks, 'week')).split('A usual week')).to.have.length(2);
      expect(seen(part(breaks, 'week'))).to.contain('A usual week in the school holidays');
    });
  });
});

/** The same element under a name of its own, so that the console says its lines once more. */
class Told extends LocalOfferShortBreaks {}

describe('what an author is told of a statement', () => {
  const said: string[] = [];
  const lines = async (tag: string, send: Send, view = ''): Promise<readonly string[]> => {
    customElements.define(tag, class extends Told {});
    const box = document.createElement('local-offer-feed');
    box.document = feedOf([breakOf('a', 'A')], send);
    const breaks = document.createElement(tag) as Told; // defined just now
    breaks.view = view;
    breaks.today = TODAY;
    box.append(breaks);
    document.body.append(box);
    await waitUntil(() => partsOf(breaks, 'footer').length > 0);
    said.push(seen(viewOf(breaks)));
    box.remove();
    return told.filter((line) => line.includes(`<${tag}> Short breaks statement`));
  };

  it('is what the law asks for and the feed has not, each with the regulation, and nothing where all is there', async () => {
    const none = await lines('local-offer-told-none', {});
    expect(none).to.have.length(5);
    for (const law of ['5(1)(a)', '5(1)(b)', '5(1)(c)', '5(3)', '5(4)'])
      expect(
        none.filter((line) => line.includes(`regulation ${law}`)),
        law,
      ).to.have.length(1);
    const some = await lines('local-offer-told-some', {
      short_breaks: { criteria: 'Ask us.', reviewed: '2026-04-01', comment_url: 'https://example.org/say' },
    });
    expect(some.map((line) => /regulation 5\(\d\)(?:\([a-c]\))?/.exec(line)?.[0])).to.deep.equal([
      'regulation 5(1)(a)',
      'regulation 5(1)(c)',
    ]);
    const all = await lines('local-offer-told-all', {
      short_breaks: {
        range: 'Days, nights, clubs, evenings, weekends and school holidays.',
        criteria: 'Ask us.',
        how_it_meets_needs: 'Families asked for more.',
        reviewed: '2026-04-01',
        comment_url: 'https://example.org/say',
      },
    });
    expect(all).to.deep.equal([]);
  });

  it('is said of each council where several feeds are read', async () => {
    const all = {
      range: 'Days, nights, clubs, evenings, weekends and school holidays.',
      criteria: 'Ask us.',
      how_it_meets_needs: 'Families asked for more.',
      reviewed: '2026-04-01',
      comment_url: 'https://example.org/say',
    };
    const tag = 'local-offer-told-two';
    customElements.define(tag, class extends Told {});
    const breaks = document.createElement(tag) as Told; // defined just now
    breaks.today = TODAY;
    breaks.src = [{ short_breaks: all }, { short_breaks: { criteria: 'Ask.' } }]
      .map((send, index) => addressOf(feedOf([breakOf(`b${index}`, 'B')], send)))
      .join(' ');
    document.body.append(breaks);
    await waitUntil(() => partsOf(breaks, 'footer').length > 0);
    breaks.remove();
    const lines = told.filter((line) => line.includes(`<${tag}> Short breaks statement`));
    expect(lines.map((line) => /regulation 5\(\d\)(?:\([a-c]\))?/.exec(line)?.[0])).to.deep.equal([
      'regulation 5(1)(a)',
      'regulation 5(1)(c)',
      'regulation 5(3)',
      'regulation 5(4)',
    ]);
  });

  it('is that it was reviewed long ago', async () => {
    const old = await lines('local-offer-told-old', { short_breaks: { reviewed: '2024-04-01' } });
    expect(old.filter((line) => line.includes('2024-04-01'))).to.have.length(1);
  });

  it('is nothing where the statement is not shown', async () => {
    expect(await lines('local-offer-told-menu', {}, 'menu')).to.deep.equal([]);
    expect(await lines('local-offer-told-week', {}, 'week')).to.deep.equal([]);
  });

  it('is said nowhere on the page', () => {
    expect(said).to.have.length(6);
    for (const words of said)
      expect(words).to.not.match(/regulation|send\.short_breaks|Say who can|missing/i);
  });
});
