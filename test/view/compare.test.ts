import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import { mergeFeeds } from '../../src/feed/merge.js';
import type { Service } from '../../src/feed/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { compareView, MOST_COMPARED, type CompareOptions } from '../../src/view/compare-view.js';
import { compareStyles } from '../../src/view/compare.styles.js';
import { serviceStyles } from '../../src/view/service.styles.js';
import { adoptStyles } from '../../src/view/sheet.js';
import { badBreaksFeed, feedOf, hostileBreaks, hostileFeed, TODAY } from '../../stories/feeds.js';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { expectAccessible } from '../support/axe.js';
import { readOf } from '../support/read-feed.js';
import { seen } from '../support/element.js';

const feed = readOf(borough);
const find = (...ids: readonly string[]): readonly Service[] =>
  ids.flatMap((id) => feed.services.find((service) => service.id === id) ?? []);
const THREE = find('service-saturday-club', 'service-holiday-play', 'service-nights');

describe('breaks side by side', () => {
  let view: HTMLElement;
  let opened: string[];
  let removed: string[];
  const draw = (services: readonly Service[], options: Partial<CompareOptions> = {}): void => {
    render(
      compareView(services, {
        id: 'breaks',
        feed,
        today: TODAY,
        audience: 'everyone',
        headingLevel: 3,
        stepOf: ({ id }) => ({
          href: `?breaks.item=${id}`,
          onClick: (event) => {
            event.preventDefault();
            opened.push(id);
          },
        }),
        onRemove: ({ id }) => void removed.push(id),
        ...options,
      }),
      view,
    );
  };
  const part = (name: string): HTMLElement[] => [...view.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  const facts = (): readonly string[] => part('compare-row').map((row) => seen(row.querySelector('th')));
  /** What each says of one fact. */
  const said = (fact: string): readonly string[] => {
    const row = part('compare-row').find((one) => seen(one.querySelector('th')) === fact);
    return [...(row?.querySelectorAll<HTMLElement>('[part~="compare-said"]') ?? [])].map(seen);
  };

  beforeEach(() => {
    opened = [];
    removed = [];
    view = document.createElement('div');
    view.setAttribute('data-local-offer-view', '');
    view.style.width = '60em';
    document.body.append(view);
    adoptStyles(document, [baseStyles, serviceStyles, compareStyles]);
  });
  afterEach(() => view.remove());

  it('are a table: a column for each, a row for each fact in the order families ask', async () => {
    draw(THREE);
    expect(view.querySelector('h3')?.textContent).to.equal('Side by side');
    expect(part('compare-name').map((head) => seen(head.querySelector('a')))).to.deep.equal(
      THREE.map(({ name }) => name),
    );
    expect(facts()).to.deep.equal([
      'About it',
      'Who it is for',
      'What you need first',
      'Waiting time',
      'When',
      'Cost',
      'Where',
      'Transport',
      'Help with personal care',
      'Getting in and about',
      'Good to know before you go',
      'How to ask',
      'Get in touch',
      'Last checked',
    ]);
    expect(said('Cost')[0]).to.match(
      /^Each session: £8 for each child; reduced rate £4 if you get Universal Credit/,
    );
    expect(said('What you need first')[2]).to.equal(
      'Needs an assessment first. A professional must refer you.',
    );
    expect(said('Transport')).to.deep.equal(['No', 'For some. A bus from South Fennbridge.', 'Yes']);
    expect(said('Help with personal care')).to.deep.equal(['Yes', 'Not said: ask them', 'Yes']);
    expect(said('Waiting time')[2]).to.equal('About 4 months (said September 2026)');
    expect(said('Getting in and about')[2]).to.include('Changing Places toilet: no. A wide changing bench.');
    await expectAccessible(view);
  });

  it('leave out what none of them says', () => {
    draw(find('service-sitting', 'service-youth-night'));
    expect(facts()).to.not.include('Waiting time').and.to.not.include('Getting in and about');
    expect(facts()).to.include('Last checked');
  });

  it('say of one that is not running that it is not', () => {
    draw(find('service-forest', 'service-swim'));
    expect(seen(part('compare-name')[0])).to.include(
      'Not running just now. Closed until March 2027 while trees are made safe.',
    );
  });

  it('are three at most', () => {
    draw(feed.services.slice(0, 5));
    expect(part('compare-name')).to.have.length(MOST_COMPARED);
  });

  it('open, and leave, by controls that say which', () => {
    draw(THREE);
    const [first, second] = part('compare-name');
    first?.querySelector('a')?.click();
    const button = second?.querySelector('button');
    expect(button?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Remove: Holiday play scheme');
    expect(button?.getBoundingClientRect().height).to.be.at.least(43);
    button?.click();
    expect(opened).to.deep.equal(['service-saturday-club']);
    expect(removed).to.deep.equal(['service-holiday-play']);
    expect(first?.querySelector('a')?.getAttribute('href')).to.equal('?breaks.item=service-saturday-club');
  });

  it('name each beside each fact where there is no room for columns', async () => {
    view.style.width = '240px';
    draw(THREE);
    expect(seen(part('compare-row')[7])).to.equal(
      'Transport Saturday Otters No Holiday play scheme For some. A bus from South Fennbridge. Reedmace House overnight stays Yes',
    );
    expect(view.scrollWidth).to.be.at.most(240);
    expect(view.querySelectorAll('[role="rowheader"]')).to.have.length(part('compare-row').length + 1);
    expect(view.querySelectorAll('[role="columnheader"]')).to.have.length(4);
    await expectAccessible(view);
  });

  it('have no name beside a fact in a column', () => {
    draw(THREE);
    expect(part('compare-of').every((one) => getComputedStyle(one).display === 'none')).to.equal(true);
    const [corner, first] = [part('compare-corner')[0], part('compare-name')[0]];
    expect(corner?.offsetWidth).to.be.lessThan(first?.offsetWidth ?? 0);
  });

  it('print with room for notes, and without buttons', () => {
    draw(THREE);
    const [notes] = part('compare-notes');
    expect(getComputedStyle(notes ?? view).display).to.equal('none');
    const printed = new CSSStyleSheet();
    printed.replaceSync(compareStyles.cssText.replace('@media print', '@media all'));
    const screen = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...screen, printed];
    expect(getComputedStyle(notes ?? view).display).to.equal('table-row');
    expect(seen(notes)).to.equal('Our notes');
    expect(notes?.querySelectorAll('td')).to.have.length(3);
    expect(notes?.offsetHeight).to.be.at.least(90);
    expect(part('button').every((button) => getComputedStyle(button).display === 'none')).to.equal(true);
    document.adoptedStyleSheets = screen;
  });

  it('speak to young people', () => {
    draw(THREE, { audience: 'young-people' });
    expect(facts()).to.include('Who can go').and.to.include('What it costs');
    expect(seen(view)).to.include('Someone who works with you must ask for you.');
    expect(part('compare-notes')[0]?.textContent?.trim()).to.equal('My notes');
  });

  it('count what is too much to read beside others', () => {
    const bad = readOf(badBreaksFeed());
    const pick = (id: string): Service[] => bad.services.filter((service) => service.id === id);
    draw([...pick('five-hundred'), ...pick('no-times'), ...pick('prose-fees')], { feed: bad });
    const [many, none] = said('When');
    expect(many).to.match(/and \d{3} more$/);
    expect((many ?? '').length).to.be.lessThan(700);
    expect(none).to.equal('Not said: ask them');
    expect(said('Cost')[2]).to.match(/^£12 for a half day or £20 for a day\./);
    expect(view.textContent?.length).to.be.lessThan(6000);
  });

  it('name the council of each where several feeds are read', () => {
    const other = readOf(feedOf([], { publisher: { name: 'Saltholme Council' } }));
    const both = mergeFeeds([
      { address: 'https://a.example/feed', feed },
      { address: 'https://b.example/feed', feed: { ...other, services: THREE.slice(0, 1) } },
    ]);
    const mine = both.services.filter(({ name }) => name === 'Saturday Otters');
    draw(mine, { feed: both });
    expect(part('compare-name').map((head) => seen(head.querySelector('[part~="secondary"]')))).to.deep.equal(
      ['From Fennbridge Council (made up)', 'From Saltholme Council'],
    );
  });

  it('draw what a hostile feed says as text', async () => {
    const hostile = readOf(hostileBreaks(hostileFeed()));
    view.style.width = '320px';
    draw(hostile.services, { feed: hostile });
    expect(view.querySelector('script, img, iframe, [onclick]')).to.equal(null);
    expect([...view.querySelectorAll('a')].some(({ href }) => /^(?:javascript|data):/i.test(href))).to.equal(
      false,
    );
    await expectAccessible(view);
  });

  it('are told as a table to assistive technology, folded too', async function () {
    view.style.width = '320px';
    draw(THREE.slice(0, 2));
    const tree = await executeServerCommand<string[] | false, object>('accessibility-tree', {});
    // Chromium alone can tell.
    if (!tree) return this.skip();
    expect(tree.filter((one) => one.startsWith('columnheader')).join()).to.match(
      /Saturday Otters.*Holiday play scheme/,
    );
    expect(tree).to.include('rowheader Transport');
  });
});
