import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import '../../src/elements/feed.define.js';
import '../../src/elements/service-finder.define.js';
import type { SearchedEvent } from '../../src/elements/events.js';
import type { LocalOfferServiceFinder } from '../../src/elements/service-finder.js';
import type { DocumentService, FeedDocument } from '../../src/feed/document.js';
import {
  base,
  boroughAddress,
  emptyFeed,
  feedOf,
  hostileFeed,
  TODAY,
  westminsterAddress,
} from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { type Ground, inBothModes, partsOf, seen, viewOf } from '../support/element.js';

const FALLBACK = 'Ring 01632 960000';
type Attributes = Readonly<Record<string, string>>;

async function ready(box: Element): Promise<LocalOfferServiceFinder> {
  const finder = box.querySelector('local-offer-service-finder');
  if (!finder) throw new Error('no finder');
  await waitUntil(() => partsOf(finder, 'footer').length > 0, 'the feed is drawn');
  await finder.updateComplete;
  return finder;
}

/** Attributes are there before the element is, as in a page. */
async function drawFrom(
  ground: Ground,
  address = boroughAddress,
  attributes: Attributes = {},
  setup: (finder: LocalOfferServiceFinder) => void = () => undefined,
): Promise<LocalOfferServiceFinder> {
  const box = await ground.draw<HTMLElement>(html`<div></div>`);
  const finder = document.createElement('local-offer-service-finder');
  for (const [name, value] of Object.entries({ src: address, ...attributes }))
    finder.setAttribute(name, value);
  finder.toggleAttribute('isolate', ground.mode === 'isolate');
  finder.today = TODAY;
  finder.append(FALLBACK);
  setup(finder);
  box.append(finder);
  return ready(box);
}

async function draw(
  ground: Ground,
  document: FeedDocument,
  attributes: Attributes = {},
): Promise<LocalOfferServiceFinder> {
  const feed = await ground.draw(html`
    <local-offer-feed .document=${document}>
      <local-offer-service-finder .today=${TODAY}>${FALLBACK}</local-offer-service-finder>
    </local-offer-feed>
  `);
  const finder = feed.querySelector('local-offer-service-finder');
  for (const [name, value] of Object.entries(attributes)) finder?.setAttribute(name, value);
  return ready(feed);
}

const club = (n: number, more: Partial<DocumentService> = {}): DocumentService => ({
  id: `club-${n}`,
  name: `Club ${String(n).padStart(2, '0')}`,
  status: 'active',
  description: 'A club on Saturdays.',
  ...more,
});
const clubs = (n: number): FeedDocument => feedOf(Array.from({ length: n }, (_, index) => club(index + 1)));

const view = (finder: Element): HTMLElement => {
  const found = viewOf(finder);
  if (!found) throw new Error('no view');
  return found;
};
const part = (finder: Element, name: string): HTMLElement => {
  const [found] = partsOf(finder, name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const names = (finder: Element): readonly string[] => partsOf(finder, 'service-link').map(seen);
const status = (finder: Element): string => seen(part(finder, 'status'));
const chips = (finder: Element): readonly string[] =>
  partsOf(finder, 'chip').map((chip) => seen(chip).replace(' ×', ''));
const focused = (finder: Element): Element | null =>
  finder.shadowRoot?.activeElement ?? document.activeElement;
const box = (finder: Element): HTMLInputElement => {
  const input = part(finder, 'box-input');
  if (!(input instanceof HTMLInputElement)) throw new Error('no box');
  return input;
};
const link = (finder: Element, words: string): HTMLAnchorElement => {
  const found = [...view(finder).querySelectorAll('a')].find((one) => seen(one).startsWith(words));
  if (!found) throw new Error(`no link ${words}`);
  return found;
};
const button = (finder: Element, words: string): HTMLButtonElement => {
  const found = [...view(finder).querySelectorAll('button')].find((one) => seen(one).startsWith(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

async function press(finder: LocalOfferServiceFinder, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await finder.updateComplete;
}

function strike(finder: Element, words: string): void {
  const input = box(finder);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types at once, and waits for the search and for what is read out. */
async function type(finder: LocalOfferServiceFinder, words: string): Promise<void> {
  box(finder).focus();
  strike(finder, words);
  await waitUntil(() => !status(finder).startsWith('Getting ready'), 'the search is ready');
  button(finder, 'Search').click();
  await finder.updateComplete;
  await waitUntil(() => /service|fits|help now/i.test(status(finder)), 'there is an answer');
}

async function choose(finder: LocalOfferServiceFinder, label: string, value: string): Promise<void> {
  const field = partsOf(finder, 'field').find(
    (one) => seen(one.querySelector('[part~="field-label"]')) === label,
  );
  const control = field?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!control) throw new Error(`no field ${label}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

async function back(finder: LocalOfferServiceFinder): Promise<void> {
  const gone = oneEvent(window, 'popstate');
  history.back();
  await gone;
  await finder.updateComplete;
}

// Only where there is something to clean: WebKit refuses more than 100 writes in ten seconds.
const clean = (): void => {
  if (location.search || history.state) history.replaceState(null, '', location.pathname);
};

inBothModes('local-offer-service-finder', (ground) => {
  beforeEach(clean);
  afterEach(clean);

  describe('before a search', () => {
    it('offers starting points with pictures, a person to ring, then everything; nothing axe finds', async () => {
      const finder = await drawFrom(ground);
      expect(partsOf(finder, 'start').map(seen)).to.deep.equal([
        'Someone to talk to',
        'Things to do',
        'Short breaks',
        'Help at school or college',
        'Getting a job',
        'Getting about',
        'Money and benefits',
        'Somewhere to live',
      ]);
      expect(view(finder).querySelectorAll('[part~="start"] svg[aria-hidden="true"]')).to.have.length(8);
      expect(seen(view(finder))).to.match(
        /Rather talk to somebody\? Fennbridge Local Offer team 01632 960000 All services, A to Z \(74\)/,
      );
      expect(names(finder)).to.deep.equal([]);
      await expectAccessible(finder);
    });

    it('has real links, which lead to the same place in another window', async () => {
      const finder = await drawFrom(ground);
      const start = link(finder, 'Short breaks');
      expect(start.href).to.contain('finder.category=breaks');
      await press(finder, start);
      expect(location.search).to.equal('?finder.category=breaks');
      const found = names(finder);
      expect(found.length).to.be.greaterThan(5);
      expect(chips(finder)).to.deep.equal(['Short breaks']);
      expect(seen(focused(finder) as HTMLElement)).to.contain('Services');
      finder.remove();
      expect(names(await drawFrom(ground))).to.deep.equal(found);
    });

    it('starts with only what leads somewhere', async () => {
      const finder = await draw(
        ground,
        feedOf([
          club(1, { send: { categories: ['travel-help'] } }),
          club(2, { send: { categories: ['short-breaks'] } }),
        ]),
      );
      expect(partsOf(finder, 'start').map(seen)).to.deep.equal(['Short breaks', 'Getting about']);
    });

    it('gives way to what the author set beforehand', async () => {
      const finder = await drawFrom(ground, boroughAddress, { need: 'autism', age: '14-25' });
      expect(partsOf(finder, 'start')).to.have.length(0);
      expect(chips(finder)).to.deep.equal(['Autism', 'Ages 14 to 25']);
      expect(names(finder).length).to.be.greaterThan(3);
      expect(location.search).to.equal('');
      await press(finder, partsOf(finder, 'chip')[0] ?? finder);
      expect(location.search).to.equal('?finder.need=any');
      await expectAccessible(finder);
    });

    it('lists everything from A to Z, twenty a page, with links that keep their place', async () => {
      const finder = await draw(ground, clubs(45));
      await press(finder, link(finder, 'All services'));
      expect(names(finder)).to.have.length(20);
      expect(status(finder)).to.equal('45 services.');
      const next = link(finder, 'On to page 2');
      expect(next.href).to.contain('finder.page=2');
      await press(finder, next);
      expect(names(finder)[0]).to.equal('Club 21');
      expect(seen(focused(finder) as HTMLElement)).to.equal('Services: 21 to 40 of 45');
      expect(view(finder).querySelector('[aria-current="page"]')?.textContent?.trim()).to.equal('2');
      await expectAccessible(finder);
      await back(finder);
      expect(names(finder)[0]).to.equal('Club 01');
    });
  });

  describe('typed words', () => {
    it('find services, say how many once typing rests, and what was read stands as chips', async () => {
      const finder = await drawFrom(ground);
      strike(finder, 'speach therapy 3 year old');
      await waitUntil(() => names(finder).length > 0);
      expect(status(finder)).to.equal('');
      expect(names(finder)[0]).to.equal('Speech and language therapy');
      await waitUntil(() => /of 74 services/.test(status(finder)), 'said once typing rests', {
        timeout: 2500,
      });
      expect(chips(finder)).to.include('Age 3');
      await expectAccessible(finder);
      const found = names(finder).length;
      await press(finder, button(finder, 'Age 3'));
      expect(chips(finder)).to.not.include('Age 3');
      expect(names(finder).length)
        .to.be.greaterThan(0)
        .and.not.equal(found * 0);
      expect(focused(finder)).to.not.equal(document.body);
    });

    it('wait for the search to be ready, and say so', async () => {
      const finder = await draw(ground, clubs(30));
      strike(finder, 'club');
      await finder.updateComplete;
      expect(box(finder).value).to.equal('club');
      await waitUntil(() => names(finder).length === 20);
    });

    it('that carry risk put urgent help first, in the one thing that is read out, and are kept nowhere', async () => {
      const finder = await drawFrom(ground);
      const told: Event[] = [];
      finder.addEventListener('local-offer-searched', (event) => told.push(event));
      await type(finder, 'my daughter is self harming');
      expect(status(finder)).to.match(/^If you are not safe, get help now/);
      const urgent = part(finder, 'urgent');
      const [first] = partsOf(finder, 'service');
      if (first)
        expect(urgent.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(view(finder).querySelector('a[href="tel:08001111"]')).to.not.equal(null);
      dispatchEvent(new Event('pagehide'));
      await aTimeout(1000);
      expect(JSON.stringify(history.state)).to.not.match(/daughter|harm/);
      expect(told).to.have.length(0);
      expect(seen(view(finder))).to.not.contain('Copy a link to this search');
      await expectAccessible(finder);
    });

    for (const [title, words] of Object.entries({
      'ten thousand letters': 'autism '.repeat(1500),
      emoji: '👩‍👧 🏊 swimming',
      'right to left': 'مساعدة للأطفال',
      'a regular expression': '(.*)+$ [a-z]{3,} \\d|',
      HTML: '<img src=x onerror="hacked=1"><b>swim</b>',
      nothing: '   ',
    })) {
      it(`of ${title} get a calm answer`, async () => {
        const finder = await drawFrom(ground);
        strike(finder, words);
        button(finder, 'Search').click();
        await waitUntil(
          () => /service|fits|^$/.test(status(finder)) && !status(finder).startsWith('Getting'),
        );
        expect(view(finder).querySelector('img, b')).to.equal(null);
        expect('hacked' in window).to.equal(false);
        expect(box(finder).value).to.equal(words);
      });
    }

    it('come back with the page, and from the entry of Back', async () => {
      const finder = await drawFrom(ground);
      await type(finder, 'swimming');
      await press(finder, part(finder, 'service-link'));
      expect(location.search).to.match(/^\?finder\.item=/);
      expect(location.search).to.not.contain('swimming');
      strike(finder, 'something else');
      await back(finder);
      expect(box(finder).value).to.equal('swimming');
      finder.remove();
      const again = await drawFrom(ground);
      expect(box(again).value).to.equal('swimming');
      await waitUntil(() => names(again).length > 0);
      expect(focused(again), 'what loads takes no focus').to.equal(document.body);
    });

    it('from a copied link leave the address for the box', async () => {
      history.replaceState(null, '', `${location.pathname}?theirs=1&finder.q=speech%20therapy`);
      const finder = await drawFrom(ground);
      expect(location.search).to.equal('?theirs=1');
      expect(box(finder).value).to.equal('speech therapy');
      await waitUntil(() => names(finder)[0] === 'Speech and language therapy');
      await choose(finder, 'How old is your child?', '3');
      expect(location.search).to.equal('?theirs=1&finder.age=3');
    });
  });

  describe('choices', () => {
    it('leave fewer services, stand in the address and as chips, and go again', async () => {
      const finder = await drawFrom(ground);
      await press(finder, link(finder, 'All services'));
      await choose(finder, 'What is the need?', 'ASD');
      expect(chips(finder)).to.deep.equal(['Autism']);
      expect(status(finder)).to.match(/^\d+ of 74 services\.$/);
      const n = names(finder).length;
      await waitUntil(() => location.search.includes('finder.need=ASD'), '', { timeout: 2000 });
      await press(finder, button(finder, 'Autism'));
      expect(names(finder).length).to.be.at.least(n);
    });

    it('have counts of what each would leave', async () => {
      const finder = await drawFrom(ground, boroughAddress, { category: 'short-breaks' });
      const option = [...view(finder).querySelectorAll('option')].find((one) => one.value === 'ASD');
      const n = Number(/\((\d+)\)/.exec(option?.textContent ?? '')?.[1]);
      await choose(finder, 'What is the need?', 'ASD');
      expect(status(finder)).to.equal(`${n} of 74 services.`);
    });

    it('are only those the author wants, and only those the feed has something to say of', async () => {
      const finder = await drawFrom(ground, boroughAddress, { filters: 'need age', need: 'ASD' });
      expect(
        partsOf(part(finder, 'side'), 'field').length +
          view(finder).querySelectorAll('[part~="side"] select').length,
      ).to.equal(2);
      const plain = await draw(ground, clubs(3));
      await press(plain, link(plain, 'All services'));
      expect(view(plain).querySelectorAll('[part~="side"] select')).to.have.length(0);
      expect(names(plain)).to.have.length(3);
      await type(plain, 'club');
      expect(names(plain)).to.have.length(3);
    });

    it('that nothing fits are helped out of', async () => {
      history.replaceState(
        null,
        '',
        '?finder.need=ASD&finder.age=3&finder.cost=free&finder.time=evening&finder.where=online',
      );
      const finder = await drawFrom(ground);
      await type(finder, 'trampoline');
      const words = seen(view(finder));
      expect(words)
        .to.contain('Nothing fits all of that.')
        .and.contain('Leave out')
        .and.contain('01632 960000');
      expect(words).to.contain('Free, independent advice (SENDIASS)');
      expect(partsOf(finder, 'urgent')).to.have.length(1);
      await expectAccessible(finder);
      await press(finder, button(finder, 'Leave out the words'));
      expect(box(finder).value).to.equal('');
      expect(names(finder).length).to.be.greaterThan(0);
      expect(focused(finder)?.getAttribute('part'), 'focus is on what is left').to.equal('chip');
    });

    it('can be preset by an attribute of the same name, each of them', async () => {
      const online = [{ location: { id: 'web', location_type: 'virtual' } }];
      const feed = feedOf([
        club(1, { service_at_locations: online, assured_date: '2026-10-01' }),
        club(2, { service_at_locations: online, assured_date: '2020-10-01' }),
        club(3, { assured_date: '2026-10-01' }),
      ]);
      const finder = await draw(ground, feed, { where: 'Online', checked: 'year' });
      expect(chips(finder)).to.deep.equal(['Online', 'Checked within a year']);
      expect(names(finder)).to.deep.equal(['Club 01', 'Club 03']);
    });

    it('that most are old of say so once, above them', async () => {
      const free = (n: number, assured_date?: string): DocumentService =>
        club(n, { send: { payment: ['free'] }, ...(assured_date && { assured_date }) });
      const said = async (...services: DocumentService[]): Promise<number> => {
        const finder = await draw(ground, feedOf(services), { cost: 'free' });
        expect(names(finder)).to.have.length(services.length);
        return seen(view(finder)).split('Most of these were checked over a year ago').length - 1;
      };
      expect(await said(free(1, '2024-01-10'), free(2, '2026-10-01'))).to.equal(0);
      expect(await said(free(1, '2024-01-10'), free(2), free(3, '2026-10-01'))).to.equal(1);
    });

    it('all go with "Clear everything": box, choices, list and address, with focus on the box', async () => {
      const finder = await drawFrom(ground);
      await type(finder, 'swimming');
      await press(finder, part(finder, 'keep'));
      await choose(finder, 'What is the need?', 'ASD');
      await press(finder, button(finder, 'Clear everything'));
      await waitUntil(() => location.search === '', 'the address is empty', { timeout: 2000 });
      expect(box(finder).value).to.equal('');
      expect(JSON.stringify(history.state)).to.not.contain('swim');
      expect(focused(finder)).to.equal(box(finder));
      expect(partsOf(finder, 'start')).to.have.length(8);
    });
  });

  describe('one service', () => {
    it('opens in place with its own address, and Back shuts it', async () => {
      const finder = await drawFrom(ground, boroughAddress, { category: 'short-breaks' });
      const [first] = partsOf(finder, 'service-link');
      if (!first) throw new Error('no service');
      await press(finder, first);
      expect(first.getAttribute('aria-expanded')).to.equal('true');
      expect(partsOf(finder, 'detail')).to.have.length(1);
      expect(location.search).to.match(/^\?finder\.item=/);
      expect(focused(finder)).to.equal(first);
      await expectAccessible(finder);
      await back(finder);
      expect(partsOf(finder, 'detail')).to.have.length(0);
      expect(location.search).to.equal('');
      expect(focused(finder)).to.equal(first);
    });

    it('opens from its link by itself, wherever it stands in the list', async () => {
      history.replaceState(null, '', '?finder.item=club-40');
      const finder = await draw(ground, clubs(45));
      expect(names(finder)).to.deep.equal(['Club 40']);
      expect(partsOf(finder, 'detail')).to.have.length(1);
      await expectAccessible(finder);
      await press(finder, link(finder, 'See all services'));
      expect(names(finder)).to.have.length(20);
      expect(location.search).to.equal('?finder.show=all');
    });

    it('that is gone from the feed says so calmly', async () => {
      history.replaceState(null, '', '?finder.item=nowhere');
      const finder = await drawFrom(ground);
      expect(seen(part(finder, 'message'))).to.contain('not in the list any more');
      expect(partsOf(finder, 'start')).to.have.length(8);
    });

    it('is kept in a list that is in the address alone, survives Back, and can be shown', async () => {
      const finder = await draw(ground, clubs(3));
      await press(finder, link(finder, 'All services'));
      await press(finder, partsOf(finder, 'service-link')[1] ?? finder);
      await press(finder, partsOf(finder, 'keep')[1] ?? finder);
      await press(finder, partsOf(finder, 'keep')[0] ?? finder);
      await waitUntil(() => location.search.includes('finder.list=club-2%2Cclub-1'), location.search, {
        timeout: 2500,
      });
      await back(finder);
      await waitUntil(() => location.search.includes('finder.list=club-2%2Cclub-1'), location.search, {
        timeout: 2500,
      });
      expect(partsOf(finder, 'detail')).to.have.length(0);
      await press(finder, link(finder, 'My list (2)'));
      expect(names(finder)).to.deep.equal(['Club 02', 'Club 01']);
      await expectAccessible(finder);
      await press(finder, link(finder, 'Back to the services'));
      expect(seen(view(finder))).to.contain('My list (2)');
    }).timeout(12000);

    it('is copied as a link, or stands in a box to copy where the browser will not', async () => {
      const { clipboard } = navigator;
      const copied: string[] = [];
      const fake = (writeText: (words: string) => Promise<void>): void =>
        void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        fake((words) => Promise.resolve(void copied.push(words)));
        const finder = await drawFrom(ground);
        await type(finder, 'speech therapy');
        await choose(finder, 'How old is your child?', '3');
        await press(finder, button(finder, 'Copy a link to this search'));
        await waitUntil(() => copied.length === 1);
        expect(new URL(copied[0] ?? '').search).to.equal('?finder.age=3&finder.q=speech%20therapy');
        await waitUntil(() => seen(view(finder)).includes('sees the words you typed'));
        expect(location.search).to.not.contain('finder.q');
        fake(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
        await press(finder, button(finder, 'Copy a link to this search'));
        await waitUntil(() => view(finder).querySelector('input[readonly]'));
        expect(view(finder).querySelector<HTMLInputElement>('input[readonly]')?.value).to.contain(
          'finder.q=speech%20therapy',
        );
        await expectAccessible(finder);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });
  });

  describe('near', () => {
    it('takes a postcode of the feed, puts the nearest first and says how far', async () => {
      const finder = await drawFrom(ground, boroughAddress, { near: 'FB1' });
      expect(status(finder)).to.contain('Distances are from FB1.');
      expect(seen(partsOf(finder, 'service')[0])).to.match(/mile/);
    });

    it('says kindly that it does not know a place', async () => {
      const finder = await drawFrom(ground, boroughAddress, { category: 'short-breaks' });
      await choose(finder, 'Near: a postcode or a place', 'Atlantis');
      expect(status(finder)).to.contain('We do not know where “Atlantis” is.');
      expect(names(finder).length).to.be.greaterThan(3);
      expect(location.search).to.equal('');
    });

    it("asks the page's own geocode first, and is calm when that fails", async () => {
      const finder = await drawFrom(ground, boroughAddress, { near: 'Atlantis' }, (one) => {
        one.geocode = () => Promise.resolve({ latitude: 51.5, longitude: -0.1 });
      });
      await waitUntil(() => status(finder).includes('Distances are from Atlantis.'));
      finder.geocode = () => {
        throw new Error('Atlantis is secret');
      };
      await waitUntil(() => status(finder).includes('We do not know where “Atlantis” is.'));
    });
  });

  describe('several councils', () => {
    it('puts what is open to us first, then those to check with', async () => {
      const finder = await drawFrom(ground, westminsterAddress);
      await type(finder, 'short breaks');
      const titles = partsOf(finder, 'title').map(seen);
      expect(titles).to.deep.equal(['For people who live in Westminster', 'Nearby: check with them']);
      await expectAccessible(finder);
    });
  });

  describe('for young people', () => {
    it('asks by pressing, one thing a screen, and Back goes to the question before', async () => {
      const finder = await drawFrom(ground, boroughAddress, { audience: 'young-people' });
      expect(partsOf(finder, 'box-input')).to.have.length(0);
      expect(seen(view(finder)))
        .to.contain('What are you looking for?')
        .and.not.contain('your child');
      await expectAccessible(finder);
      await press(finder, link(finder, 'Help at school or college'));
      expect(seen(part(finder, 'title'))).to.equal('How old are you?');
      expect(focused(finder)).to.equal(part(finder, 'title'));
      await expectAccessible(finder);
      await press(finder, link(finder, '11 to 15'));
      expect(seen(view(finder))).to.not.contain('your child');
      while (partsOf(finder, 'answers').length) await press(finder, link(finder, 'Skip this'));
      expect(names(finder).length).to.be.greaterThan(0);
      expect(chips(finder)).to.deep.equal(['Ages 11 to 15', 'Help at school or college']);
      history.go(-1);
      await waitUntil(() => !location.search.includes('step=done'));
      await waitUntil(() => names(finder).length === 0);
    });

    it('lets them type instead', async () => {
      const finder = await drawFrom(ground, boroughAddress, { audience: 'young-people' });
      await press(finder, link(finder, 'Type what you are looking for'));
      expect(partsOf(finder, 'box-input')).to.have.length(1);
    });
  });

  describe('on a page', () => {
    it('keeps out of the address with address="none"', async () => {
      history.replaceState(null, '', '?finder.need=ASD&finder.q=swim');
      const finder = await drawFrom(ground, boroughAddress, { address: 'none' });
      expect(chips(finder)).to.deep.equal([]);
      await press(finder, link(finder, 'Short breaks'));
      await choose(finder, 'What is the need?', 'ASD');
      await press(finder, part(finder, 'service-link'));
      expect(partsOf(finder, 'detail')).to.have.length(1);
      expect(location.search).to.equal('?finder.need=ASD&finder.q=swim');
      expect(link(finder, 'Free').href).to.not.contain('finder.item');
    });

    it('keeps two finders with different names apart', async () => {
      const one = await drawFrom(ground, boroughAddress, { name: 'north' });
      const two = await drawFrom(ground, boroughAddress, { name: 'south' });
      await press(one, link(one, 'Short breaks'));
      expect(location.search).to.equal('?finder-north.category=breaks');
      expect(partsOf(two, 'start')).to.have.length(8);
      await type(two, 'swimming');
      expect(box(one).value).to.equal('');
      dispatchEvent(new Event('pagehide'));
      const { localOffer } = history.state as { localOffer: Record<string, { words: string }> }; // ours, just written
      expect(localOffer['finder-south']?.words).to.equal('swimming');
      expect(localOffer['finder-north']?.words).to.equal('');
      const ids = [one, two].flatMap((finder) =>
        [...view(finder).querySelectorAll('[id]')].map(({ id }) => id),
      );
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('works where the browser refuses every change of the history', async () => {
      const { replaceState, pushState } = history;
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.assign(history, { replaceState: refuse, pushState: refuse });
      try {
        const finder = await drawFrom(ground);
        await press(finder, link(finder, 'Short breaks'));
        await press(finder, part(finder, 'service-link'));
        expect(partsOf(finder, 'detail')).to.have.length(1);
        await type(finder, 'swimming');
        await press(finder, part(finder, 'keep'));
        dispatchEvent(new PopStateEvent('popstate'));
        await finder.updateComplete;
        expect(chips(finder)).to.deep.equal(['Short breaks']);
      } finally {
        Object.assign(history, { replaceState, pushState });
      }
    });

    it('leaves a wrong attribute out and says so once in the console', async () => {
      const said: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => void said.push(words.join(' '));
      try {
        const finder = await drawFrom(ground, boroughAddress, {
          age: `old ${ground.mode}`,
          category: `dragons ${ground.mode}`,
          filters: `need dragons${ground.mode}`,
          'heading-level': '9',
        });
        finder.requestUpdate();
        await finder.updateComplete;
        expect(partsOf(finder, 'start')).to.have.length(8);
      } finally {
        console.warn = warn;
      }
      for (const wrong of [
        `age="old ${ground.mode}"`,
        `category="dragons ${ground.mode}"`,
        `dragons${ground.mode}, which`,
      ])
        expect(
          said.filter((line) => line.includes(wrong)),
          wrong,
        ).to.have.length(1);
    });

    it('tells the page of a search in counts and kinds, and the words only when asked to', async () => {
      const finder = await drawFrom(ground);
      const told: SearchedEvent[] = [];
      finder.addEventListener('local-offer-searched', (event) => told.push(event));
      await type(finder, 'autism 7 year old');
      await waitUntil(() => told.length === 1);
      const { results, understood, filters, words } = told[0] ?? {};
      expect(results).to.be.greaterThan(0);
      expect(understood).to.include('age');
      expect(filters).to.deep.equal([]);
      expect(words).to.equal(undefined);
      finder.reportWords = true;
      await type(finder, 'autism');
      await waitUntil(() => told.length === 2);
      expect(told[1]?.words).to.equal('autism');
    });

    it("leaves the author's words while there is no feed, and gives them back untouched", async () => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const feed = await ground.draw(
        html`<local-offer-feed .document=${emptyFeed()}
          ><local-offer-service-finder>${FALLBACK}</local-offer-service-finder></local-offer-feed
        >`,
      );
      await failed;
      expect(seen(feed.querySelector('local-offer-service-finder'))).to.contain(FALLBACK);
    });

    it('never runs what a feed holds', async () => {
      const finder = await draw(ground, hostileFeed());
      await press(finder, link(finder, 'All services'));
      for (const one of partsOf(finder, 'service-link')) await press(finder, one);
      expect(view(finder).querySelectorAll('script, img, iframe, object, embed, style')).to.have.length(0);
      for (const one of view(finder).querySelectorAll('a'))
        expect(one.protocol).to.match(/^(https?|mailto|tel|sms):$/);
      expect('hacked' in window).to.equal(false);
    });

    it('works on after it was moved, and searches another feed when it is given one', async () => {
      const finder = await drawFrom(ground);
      await type(finder, 'swimming');
      finder.parentElement?.append(document.createElement('p'), finder);
      await waitUntil(() => names(finder).length > 0);
      expect(box(finder).value).to.equal('swimming');
      finder.src = westminsterAddress;
      await waitUntil(() => /of 81 services|fits/.test(status(finder)));
    });

    it('shows the new words after a translator has wrapped every text', async () => {
      const finder = await draw(ground, feedOf([base(), club(1)]));
      await type(finder, 'club');
      const walker = document.createTreeWalker(view(finder), NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text && walker.currentNode.data.trim())
          texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement('font');
        text.replaceWith(outer);
        outer.append(text);
      }
      await type(finder, 'language');
      expect(names(finder)).to.deep.equal(['Larkmere Primary School language base']);
      expect(status(finder)).to.contain('1 of 2 services.');
    });
  });
});

describe('what a visitor types', () => {
  interface Frame extends Window {
    HTMLInputElement: typeof HTMLInputElement;
  }
  const SENTENCE =
    'my zebra daughter needs quagga speech therapy on saturdays near the kookaburra swimming pool ';
  const SECRET = /zebra|quagga|kookaburra/i;

  it('reaches no address, request, referrer, event or history URL, and is in the box after a reload', async () => {
    const frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    frame.src = new URL('./finder-frame.html', import.meta.url).href;
    document.body.append(frame);
    await oneEvent(frame, 'load');
    const leaks: string[] = [];
    const own = (): Frame => frame.contentWindow as Frame; // same origin, loaded
    const finder = (): LocalOfferServiceFinder | null =>
      own().document.querySelector('local-offer-service-finder');
    const find = <T extends HTMLElement>(selector: string): T | null | undefined =>
      finder()?.querySelector<T>(selector);
    await waitUntil(() => find('[part~="box-input"]'), 'the finder is drawn', { timeout: 8000 });
    let calls = 0;
    const { history: pages } = own();
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = pages[name].bind(pages);
      pages[name] = (state: unknown, title: string, url?: string | URL | null) => {
        calls += 1;
        leaks.push(String(url));
        real(state, title, url);
      };
    }
    own().addEventListener('local-offer-searched', (event) =>
      leaks.push(JSON.stringify(event), JSON.stringify({ ...event })),
    );
    try {
      const text = SENTENCE.repeat(4).slice(0, 300);
      const input = find<HTMLInputElement>('[part~="box-input"]');
      if (!input) throw new Error('no box');
      for (let n = 1; n <= text.length; n += 1) {
        input.value = text.slice(0, n);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        if (n % 10 === 0) await aTimeout(15);
      }
      await waitUntil(() => find('[part~="service-link"]'), 'results', { timeout: 8000 });
      await aTimeout(1300);
      expect(calls, 'calls of the history for 300 strokes').to.be.below(10);
      const selects = [...(finder()?.querySelectorAll<HTMLSelectElement>('[part~="side"] select') ?? [])];
      for (const select of selects.slice(0, 2)) {
        const option = [...select.options].find((one) => one.value && !one.text.includes('(0)'));
        select.value = option?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await finder()?.updateComplete;
      }
      await waitUntil(() => find('[part~="service-link"]'));
      find('[part~="service-link"]')?.click();
      await finder()?.updateComplete;
      await waitUntil(() => find('[part~="detail"]'));
      await aTimeout(1100);
      const address = own().location.href;
      expect(address).to.contain('finder.item=');
      leaks.push(address, own().document.referrer);
      leaks.push(
        ...own()
          .performance.getEntries()
          .map(({ name }) => name),
      );
      leaks.push(...[...own().document.links].map(({ href }) => href));
      const loaded = oneEvent(frame, 'load');
      own().location.reload();
      await loaded;
      await waitUntil(() => find('[part~="detail"]'), 'the detail is open again', { timeout: 8000 });
      expect(find<HTMLInputElement>('[part~="box-input"]')?.value).to.equal(text);
      leaks.push(own().location.href, own().document.referrer);
      leaks.push(
        ...own()
          .performance.getEntries()
          .map(({ name }) => name),
      );
      expect(leaks.filter((leak) => SECRET.test(leak))).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  }).timeout(40_000);
});
