import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { mergeFeeds } from '../../src/feed/merge.js';
import type { Feed, Service } from '../../src/feed/types.js';
import { chosenServices } from '../../src/search/facets.js';
import { isShortBreak } from '../../src/search/short-breaks.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { movingOnView } from '../../src/view/moving-on-view.js';
import { rangeOf, type StatementOptions, statementView } from '../../src/view/statement-view.js';
import { statementStyles } from '../../src/view/statement.styles.js';
import { adoptStyles } from '../../src/view/sheet.js';
import type { Changes } from '../../src/view/visit.js';
import { sayStatement } from '../../src/view/words/statement.js';
import { feedOf, TODAY } from '../../stories/feeds.js';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { expectAccessible } from '../support/axe.js';
import { seen } from '../support/element.js';
import { readOf } from '../support/read-feed.js';

const council = readOf(borough);
const breaksOf = ({ services }: Feed): readonly Service[] => services.filter(isShortBreak);

type Said = NonNullable<(typeof borough.send)['short_breaks']>;
/** A feed with no services, and this statement. */
const saying = (short_breaks: Partial<Said>, name = 'Saltholme Council'): Feed =>
  readOf(feedOf([], { publisher: { name }, short_breaks }));

/** Words that would say or hint that the statement is all the law asks for. */
const PROMISES =
  /\b(?:compl\w+|full\w*|legal\w*|law\w*|statutory|dut(?:y|ies)|requir\w+|missing|entire\w*|whole|must|meets? the regulations)\b/i;

describe('the short breaks statement', () => {
  let view: HTMLElement;
  let chosen: Changes[];
  const draw = (feed: Feed, options: Partial<StatementOptions> = {}): void => {
    const statement = statementView({
      feed,
      today: TODAY,
      audience: 'everyone',
      headingLevel: 3,
      services: breaksOf(feed),
      context: { feed, today: TODAY },
      step: (changes) => ({
        href: `?breaks.time=${changes.time ?? ''}`,
        onClick: (event) => {
          event.preventDefault();
          chosen.push(changes);
        },
      }),
      ...options,
    });
    render(html`${statement}`, view);
  };
  const part = (name: string): HTMLElement[] => [...view.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  const headings = (level = 'h3,h4,h5'): readonly string[] =>
    [...view.querySelectorAll<HTMLElement>(level)].map(seen);
  const links = (): readonly string[] =>
    [...view.querySelectorAll<HTMLAnchorElement>('a:not([part~="glance-link"])')].map(
      (link) => `${seen(link)}: ${link.href}`,
    );

  beforeEach(() => {
    chosen = [];
    view = document.createElement('div');
    view.setAttribute('data-local-offer-view', '');
    document.body.append(view);
    adoptStyles(document, [baseStyles, statementStyles]);
  });
  afterEach(() => view.remove());

  it('is what there is, who can have it, how it meets needs, when it was reviewed, and where to say what you think', async () => {
    draw(council);
    expect(headings()).to.deep.equal([
      'What breaks there are',
      'Who can have them',
      'How they meet the needs of parents and carers',
      'Moving on at 18',
    ]);
    const { range, criteria, how_it_meets_needs, moving_on } = borough.send.short_breaks;
    for (const words of [range, criteria, how_it_meets_needs, moving_on])
      expect(seen(view)).to.include(words);
    expect(seen(view)).to.include('Last reviewed April 2026.');
    expect(links()).to.deep.equal([
      'Say what you think of the short breaks: https://example.org/fennbridge/short-breaks/comment',
      'Read the statement of Fennbridge Council (made up): https://example.org/fennbridge/short-breaks/statement',
      'Support from adult social care: https://example.org/fennbridge/adults/breaks',
    ]);
    await expectAccessible(view);
  });

  it('counts the breaks at each time, and leads to them', () => {
    const services = breaksOf(council);
    draw(council);
    const times = ['daytime', 'evening', 'overnight', 'weekend', 'school-holiday'];
    expect(part('glance-row').map((row) => seen(row.querySelector('a')))).to.deep.equal([
      'In the daytime',
      'Evenings',
      'Nights',
      'Weekends',
      'School holidays',
    ]);
    const context = { feed: council, today: TODAY };
    times.forEach((time, index) => {
      const [link, words] = [part('glance-link')[index], seen(part('glance-count')[index])];
      const said = [...words.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
      // Those that are known, and those that do not say: the menu shows both.
      expect(said, time).to.equal(chosenServices(services, { time }, context).length);
      link?.click();
      expect(link?.getAttribute('href')).to.equal(`?breaks.time=${time}`);
    });
    expect(chosen).to.deep.equal(times.map((time) => ({ time })));
    expect(part('glance-link').every((link) => link.offsetHeight >= 44)).to.equal(true);
  });

  it('says of those that do not say when they are that they do not', () => {
    const made = (id: string, times?: readonly string[]): object => ({
      id,
      name: id,
      status: 'active',
      send: { kind: 'short-break', times },
    });
    const feed = readOf({ ...feedOf([]), contents: [made('a', ['evening']), made('b'), made('c')] });
    expect(rangeOf(breaksOf(feed), { feed, today: TODAY })).to.deep.equal([
      { time: 'evening', known: 1, unsaid: 2 },
    ]);
    draw(feed);
    expect(part('glance-row').map(seen)).to.deep.equal(['Evenings 1 break and 2 that do not say']);
    expect(seen(view)).to.not.include('more than one line');
  });

  it('draws each count as long as it is', () => {
    draw(council);
    const widths = [...view.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
    const counts = part('glance-count').map((words) => parseInt(seen(words), 10));
    expect(Math.max(...widths)).to.equal(100);
    widths.forEach((width, index) =>
      expect(width).to.be.closeTo(((counts[index] ?? 0) / Math.max(...counts)) * 100, 0.01),
    );
  });

  const alone: readonly (readonly [keyof Said, readonly string[], string])[] = [
    ['range', ['What breaks there are'], borough.send.short_breaks.range],
    ['criteria', ['Who can have them'], borough.send.short_breaks.criteria],
    [
      'how_it_meets_needs',
      ['How they meet the needs of parents and carers'],
      borough.send.short_breaks.how_it_meets_needs,
    ],
    ['reviewed', [], 'Last reviewed April 2026.'],
    ['comment_url', [], 'Say what you think of the short breaks'],
    ['statement_url', [], 'Read the statement of Saltholme Council'],
    ['moving_on', ['Moving on at 18'], borough.send.short_breaks.moving_on],
    ['adult_url', ['Moving on at 18'], 'Support from adult social care'],
  ];
  for (const [member, titles, words] of alone)
    it(`has what a feed with ${member} alone says, and nothing of the rest`, () => {
      draw(saying({ [member]: borough.send.short_breaks[member] }));
      expect(headings()).to.deep.equal(titles);
      expect(seen(view)).to.include(words);
      expect(seen(view)).to.not.match(PROMISES);
      expect(part('statement-part').every((one) => seen(one) !== seen(one.querySelector('h3')))).to.equal(
        true,
      );
    });

  it('is nothing where the feed says nothing', () => {
    draw(saying({}));
    expect(view.textContent?.trim()).to.equal('');
    draw(readOf(feedOf([])));
    expect(view.textContent?.trim()).to.equal('');
  });

  it('says plainly when it was reviewed over a year ago, and nothing of a review to come', () => {
    draw(saying({ reviewed: '2025-11-22' }));
    expect(seen(view)).to.equal('Last reviewed November 2025: that is over a year ago.');
    draw(saying({ reviewed: '2025-12' }));
    expect(seen(view)).to.equal('Last reviewed December 2025.');
    draw(saying({ reviewed: '2027-04-01' }));
    expect(seen(view)).to.equal('');
  });

  it('never says or hints that it is all the law asks for', () => {
    for (const table of sayStatement.table)
      for (const sentence of Object.values(table)) expect(JSON.stringify(sentence)).to.not.match(PROMISES);
  });

  it("is each council's own where several feeds are read, the counts once for all", async () => {
    const feed = mergeFeeds([
      { address: 'https://a.example/feed', feed: council },
      {
        address: 'https://b.example/feed',
        feed: saying({ criteria: 'Ask us first.', moving_on: 'First visits at 17.' }),
      },
      { address: 'https://c.example/feed', feed: saying({}, 'Silent Council') },
    ]);
    draw(feed);
    expect(headings('h3')).to.deep.equal([
      'What breaks there are',
      'Fennbridge Council (made up)',
      'Saltholme Council',
      'Moving on at 18',
    ]);
    expect(headings('h4')).to.deep.equal([
      'What breaks there are',
      'Who can have them',
      'How they meet the needs of parents and carers',
      'Who can have them',
    ]);
    expect(part('glance')).to.have.length(1);
    expect(seen(part('statement-council')[1])).to.equal('Saltholme Council Who can have them Ask us first.');
    expect(seen(view)).to.include('Saltholme Council First visits at 17.');
    expect(links().at(-1)).to.match(/^Support from adult social care: Fennbridge Council \(made up\): /);
    await expectAccessible(view);
  });

  it('holds on a narrow view', async () => {
    view.style.width = '240px';
    draw(council);
    expect(view.scrollWidth).to.be.at.most(240);
    await expectAccessible(view);
  });

  it('speaks to young people', () => {
    draw(council, { audience: 'young-people' });
    expect(headings()).to.deep.equal([
      'What breaks there are',
      'Who can go',
      'How they help parents and carers',
      'When you are 18',
    ]);
  });

  describe('what changes at 18', () => {
    const drawMoving = (feed: Feed, audience: 'everyone' | 'young-people' = 'everyone'): unknown =>
      render(movingOnView({ feed, audience, headingLevel: 3 }), view);
    const FIXED =
      'Short breaks for children go on until 18. From 18 support comes from adult social care, and works differently. You can ask for an assessment before then.';

    it("is told in the same words everywhere, then in the council's own", async () => {
      drawMoving(council);
      expect(seen(part('moving-on')[0])).to.equal(
        `Moving on at 18 ${FIXED} ${borough.send.short_breaks.moving_on} Support from adult social care`,
      );
      expect(links()).to.deep.equal([
        'Support from adult social care: https://example.org/fennbridge/adults/breaks',
      ]);
      await expectAccessible(view);
    });
    it('is told where the council says nothing of it', () => {
      drawMoving(saying({}));
      expect(seen(view)).to.equal(`Moving on at 18 ${FIXED}`);
    });
    it('is told to a young person as theirs', () => {
      drawMoving(saying({}), 'young-people');
      expect(seen(view)).to.equal(
        'When you are 18 Short breaks for children go on until you are 18. From 18 your support comes from adult social care, and works differently. You can ask for an assessment before then.',
      );
    });
    it('names each council where several feeds are read', () => {
      drawMoving(
        mergeFeeds([
          { address: 'https://a.example/feed', feed: council },
          {
            address: 'https://b.example/feed',
            feed: saying({ moving_on: 'First visits at 17, nights from 18.' }),
          },
        ]),
      );
      expect(seen(view)).to.include('Saltholme Council First visits at 17, nights from 18.');
      expect(seen(view)).to.include(`Fennbridge Council (made up) ${borough.send.short_breaks.moving_on}`);
    });
  });
});
