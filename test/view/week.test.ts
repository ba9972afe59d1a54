import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { Feed } from '../../src/feed/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { weekView, type WeekViewOptions } from '../../src/view/week-view.js';
import { weekStyles } from '../../src/view/week.styles.js';
import { badBreaksFeed, TODAY } from '../../stories/feeds.js';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { expectAccessible } from '../support/axe.js';
import { madeFeed as made, readOf as read, weekly } from '../support/breaks.js';
import { seen } from '../support/element.js';

interface Drawn {
  readonly root: HTMLElement;
  readonly opened: string[];
  readonly seasons: string[];
  readonly draw: (options: Partial<WeekViewOptions>) => void;
}

async function drawn(feed: Feed, options: Partial<WeekViewOptions> = {}, width = 320): Promise<Drawn> {
  const style = html`<style>
    ${baseStyles.cssText}${weekStyles.cssText}
  </style>`;
  const box = await fixture<HTMLElement>(
    html`<div>
      ${style}
      <div data-local-offer-view></div>
    </div>`,
  );
  box.setAttribute('style', `width: ${width}px`);
  const root = box.querySelector<HTMLElement>('[data-local-offer-view]');
  if (!root) throw new Error('no view');
  const opened: string[] = [];
  const seasons: string[] = [];
  const draw = (more: Partial<WeekViewOptions>): void => {
    render(
      weekView(feed.services, {
        feed,
        today: TODAY,
        audience: 'everyone',
        headingLevel: 2,
        onSeason: (season) => void seasons.push(season),
        stepOf: ({ id }) => ({
          href: `?breaks.item=${id}`,
          onClick: (event) => {
            event.preventDefault();
            opened.push(id);
          },
        }),
        ...more,
      }),
      root,
    );
  };
  draw(options);
  return { root, opened, seasons, draw };
}

const all = (root: ParentNode, part: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const itemOf = (root: ParentNode, name: string): string =>
  seen(all(root, 'week-item').find((item) => item.querySelector('a')?.textContent === name));

const various = made([
  { name: 'Saturday Otters', schedules: [weekly('SA')], times: ['term-time'] },
  { name: 'Holiday games', schedules: [weekly('MO,TU', '09:30', '15:30')], times: ['school-holiday'] },
  { name: 'Night stay', schedules: [weekly('FR', '18:00', '10:00', { description: 'All year' })] },
  {
    name: 'Sunday lunch',
    schedules: [weekly('SU', '11:00', '15:30', { interval: 2, dtstart: '2026-11-15' })],
    times: ['term-time'],
  },
  { name: 'Boats', schedules: [weekly('SU', '', '', { interval: 2 })] },
  { name: 'Fair', schedules: [{ dtstart: '2026-12-05', opens_at: '10:00', closes_at: '15:00' }] },
  { name: 'Sitting', times: ['evening', 'weekend'] },
  { name: 'Silent' },
  { name: 'Odd', schedules: [weekly('MO', '10:00', '10:00')] },
]);

describe('weekView', () => {
  it('says hours, name and how often, in a table of days and parts of the day', async () => {
    const { root } = await drawn(various, {}, 1000);
    expect(seen(root.querySelector('h2'))).to.equal('A usual week in term time');
    expect(all(root, 'week-part').map(seen)).to.deep.equal(['Day', 'Morning', 'Night', 'Time not said']);
    expect(all(root, 'week-day').map(seen).join()).to.equal(
      'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
    );
    expect(itemOf(root, 'Saturday Otters')).to.equal('10am to 12 noon Saturday Otters');
    expect(itemOf(root, 'Night stay')).to.equal('6pm to 10am the next day Night stay');
    expect(itemOf(root, 'Sunday lunch')).to.equal(
      '11am to 3:30pm Sunday lunch Every two weeks, next 29 November 2026',
    );
    expect(itemOf(root, 'Boats')).to.equal('Boats Every two weeks, ask which weeks, ask about term time');
    expect(seen(all(root, 'week-free')[0])).to.equal('Nothing listed');
    expect(all(root, 'week-free')).to.have.length(4);
  });

  it('has headings, rows and cells at every width', async () => {
    for (const width of [240, 320, 600, 1000]) {
      const { root } = await drawn(various, {}, width);
      const table = root.querySelector('table');
      const rows = [...(table?.querySelectorAll('[role="row"]') ?? [])];
      expect(rows).to.have.length(8);
      for (const row of rows) {
        const cells = [...row.querySelectorAll<HTMLTableCellElement>('[role$="header"], [role="cell"]')];
        expect(cells.reduce((sum, cell) => sum + cell.colSpan, 0)).to.equal(4);
      }
      expect(root.scrollWidth, String(width)).to.be.at.most(width);
    }
  });

  it('is a table to assistive technology when it is folded', async function () {
    const { root } = await drawn(various);
    expect(getComputedStyle(all(root, 'week-cell')[0] ?? root).display).to.equal('block');
    const tree = await executeServerCommand<string[] | false, object>('accessibility-tree', {});
    // Only Chromium tells.
    if (!tree) return this.skip();
    const table = tree.slice(tree.findIndex((line) => line.startsWith('table ')));
    const roles = (role: string): string[] =>
      table.filter((line) => line.startsWith(`${role} `) || line === role);
    expect(roles('columnheader')).to.deep.equal(
      ['Day', 'Morning', 'Night', 'Time not said'].map((name) => `columnheader ${name}`),
    );
    expect(
      roles('rowheader')
        .map((line) => line.slice(10))
        .join(),
    ).to.equal('Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday');
    expect(roles('row')).to.have.length(8);
    expect(roles('cell')).to.have.length(3 * 3 + 4);
  });

  it('opens a break by a real link, and changes the week by a button that keeps the focus', async () => {
    const { root, opened, seasons, draw } = await drawn(various);
    const link = root.querySelector<HTMLAnchorElement>('table a');
    expect(link?.getAttribute('href')).to.equal('?breaks.item=night-stay');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal(['night-stay']);
    const [term, holiday] = all(root, 'week-season');
    expect([term, holiday].map((button) => button?.getAttribute('aria-pressed'))).to.deep.equal([
      'true',
      'false',
    ]);
    holiday?.focus();
    await sendKeys({ press: 'Enter' });
    expect(seasons).to.deep.equal(['holiday']);
    draw({ season: 'holiday' });
    expect(document.activeElement).to.equal(holiday);
    expect(holiday?.getAttribute('aria-pressed')).to.equal('true');
    expect(seen(root.querySelector('h2'))).to.equal('A usual week in the school holidays');
    expect(itemOf(root, 'Holiday games')).to.equal('9:30am to 3:30pm Holiday games Next 21 December 2026');
    expect(itemOf(root, 'Saturday Otters')).to.equal('');
  });

  it('offers no week to choose where there is one, and says the season of each', async () => {
    const feed = made([
      { name: 'Otters', schedules: [weekly('SA')], times: ['term-time'] },
      { name: 'Who knows', schedules: [weekly('SA')] },
    ]);
    const { root } = await drawn(feed);
    expect(all(root, 'week-season')).to.have.length(0);
    expect(seen(root.querySelector('h2'))).to.equal('A usual week');
    expect(itemOf(root, 'Otters')).to.match(/Otters In term time$/i);
    expect(itemOf(root, 'Who knows')).to.equal('10am to 12 noon Who knows');
  });

  it('says once that most do not say their season, not on each', async () => {
    const more = ['A', 'B', 'C'].map((name) => ({ name, schedules: [weekly('SA')] }));
    const feed = made([
      { name: 'Otters', schedules: [weekly('SA')], times: ['term-time'] },
      { name: 'Games', schedules: [weekly('SA')], times: ['school-holiday'] },
      ...more,
    ]);
    const { root, draw } = await drawn(feed, { season: 'holiday' });
    expect(seen(root)).to.contain('Most of these do not say if they are on in the school holidays.');
    expect(itemOf(root, 'A')).to.equal('10am to 12 noon A');
    draw({ season: 'term' });
    expect(seen(root)).to.contain('Most of these do not say if they are on in term time.');
  });

  it('has set dates, times to check, and those that do not say when, below', async () => {
    const { root } = await drawn(various);
    const below = all(root, 'week-below').map(seen);
    expect(below).to.deep.equal([
      'On set dates Saturday 5 December 2026 Fair 10am to 3pm',
      'Ask about the time A time given for these cannot be right. Ask them. Odd',
      'Ask when These do not say when they are. Ask them. Sitting Evenings, Weekends Silent',
    ]);
    expect(root.querySelectorAll('h3')).to.have.length(3);
  });

  it('speaks to young people', async () => {
    const { root } = await drawn(various, { audience: 'young-people' });
    expect(seen(root)).to.contain('We do not know when these are. You can ask them.');
    expect(seen(root)).to.not.match(/your child/i);
  });

  it('says so where nothing has a day', async () => {
    const { root } = await drawn(made([{ name: 'Silent' }]));
    expect(root.querySelector('table')).to.equal(null);
    expect(seen(root)).to.contain('None of these say which day of the week they are on.');
  });

  it('keeps every good break beside the bad ones', async () => {
    const feed = read(badBreaksFeed());
    const { root } = await drawn(feed);
    const words = seen(root);
    for (const { name } of feed.services) expect(words).to.contain(name);
    expect(words).to.contain('Five hundred sessions 486 more times in this week');
    expect(itemOf(root, 'Once a term')).to.contain('“TERMLY”, ask which weeks');
    expect(root.querySelectorAll('a').length).to.be.lessThan(60);
  });

  it('folds a long list in a cell', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `Club ${number + 1}`);
    const { root } = await drawn(made(names.map((name) => ({ name, schedules: [weekly('SA')] }))));
    expect(seen(root.querySelector('summary'))).to.equal('20 more');
    expect(root.querySelectorAll('table a')).to.have.length(30);
  });

  it('says at which of its places, where there are several', async () => {
    const place = (name: string, byday: string) => ({
      id: name,
      name,
      location_type: 'physical',
      schedules: [weekly(byday)],
    });
    const { root } = await drawn(
      made([{ name: 'Sign', locations: [place('Library', 'MO'), place('Hall', 'TU')] }]),
    );
    expect(all(root, 'week-item').map(seen)).to.deep.equal([
      '10am to 12 noon Sign At Library',
      '10am to 12 noon Sign At Hall',
    ]);
  });

  for (const width of [320, 1000])
    it(`is accessible at ${width} pixels`, async () => {
      const { root } = await drawn(read(borough), {}, width);
      await expectAccessible(root);
    });
});
