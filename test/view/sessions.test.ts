import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { readFeed } from '../../src/feed/read.js';
import type { Session } from '../../src/feed/sessions.js';
import type { Feed } from '../../src/feed/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { dayInWords, sessionsView } from '../../src/view/sessions-view.js';
import { weekStyles } from '../../src/view/week.styles.js';
import type { Audience } from '../../src/view/words/sayer.js';
import { badBreaksFeed, TODAY } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { madeFeed, readOf, weekly } from '../support/breaks.js';
import { seen } from '../support/element.js';

interface Drawn {
  readonly root: HTMLElement;
  readonly files: Session[];
}

/** The times of the service of this name, or of the first. */
async function drawn(feed: Feed, name?: string, audience: Audience = 'everyone'): Promise<Drawn> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${baseStyles.cssText}${weekStyles.cssText}
      </style>
      <div data-local-offer-view></div>
    </div>`,
  );
  const root = box.querySelector<HTMLElement>('[data-local-offer-view]');
  const service = feed.services.find((one) => !name || one.name === name);
  if (!root || !service) throw new Error('nothing to draw');
  const files: Session[] = [];
  const onFile = (session: Session): void => void files.push(session);
  render(sessionsView(service, { feed, today: TODAY, audience, onFile }), root);
  return { root, files };
}

const one = (schedule: object, more: { times?: readonly string[]; terms?: boolean } = {}): Feed =>
  madeFeed([{ name: 'A', schedules: [schedule], ...more }], ...(more.terms === false ? [{}] : []));
const sessionsIn = ({ root }: Drawn): string[] =>
  [...root.querySelectorAll<HTMLElement>('[part~="session"]')].map((row) => seen(row).replace(' :', ':'));

describe('dayInWords', () => {
  it('names the day of the week where the day is known', () => {
    expect(dayInWords('2026-12-05')).to.equal('Saturday 5 December 2026');
    expect(dayInWords('2026-12')).to.equal('December 2026');
  });
});

describe('sessionsView', () => {
  it('says when, the season, the next three days, and gives a calendar file', async () => {
    const view = await drawn(one(weekly('SA'), { times: ['term-time'] }));
    expect(sessionsIn(view)).to.deep.equal([
      'Saturdays, 10am to 12 noon In term time Next: Saturday 28 November, Saturday 5 December and Saturday 12 December 2026 Add to my calendar: Saturdays, 10am to 12 noon',
    ]);
    const button = view.root.querySelector('button');
    expect(button?.type).to.equal('button');
    expect(button?.getBoundingClientRect().height).to.be.at.least(44);
    button?.click();
    expect(view.files.map(({ schedule }) => schedule.days)).to.deep.equal([['SA']]);
  });

  const cases: readonly (readonly [string, object, string])[] = [
    ['over night', weekly('FR', '18:00', '10:00'), 'Fridays, 6pm to 10am the next day'],
    [
      'every two weeks',
      weekly('SU', '11:00', '15:30', { interval: 2, dtstart: '2026-11-15' }),
      'Sundays, every two weeks, 11am to 3:30pm',
    ],
    [
      'one day',
      { dtstart: '2026-12-05', opens_at: '10:00', closes_at: '15:00' },
      'Saturday 5 December 2026, 10am to 3pm',
    ],
  ];
  for (const [title, schedule, words] of cases)
    it(`says ${title}`, async () => {
      const [said] = sessionsIn(await drawn(one(schedule)));
      expect(said?.startsWith(words), said).to.equal(true);
    });

  it('says each year once', async () => {
    const swim = { freq: 'MONTHLY', bymonthday: 1, opens_at: '18:00', closes_at: '19:00' };
    expect(sessionsIn(await drawn(one(swim)))[0]).to.contain(
      'Next: Tuesday 1 December 2026, Friday 1 January and Monday 1 February 2027',
    );
  });

  it('says the season once', async () => {
    const [said] = sessionsIn(
      await drawn(one(weekly('SA', '10:00', '12:00', { description: 'Term time only.' }))),
    );
    expect(said).to.contain('Term time only.').and.not.to.contain('In term time');
  });

  it('does not say the next day of what is on one day', async () => {
    const [said] = sessionsIn(await drawn(one({ dtstart: '2026-12-05' })));
    expect(said)
      .to.contain('Saturday 5 December 2026')
      .and.to.contain('Add to my calendar')
      .and.not.to.contain('Next');
  });

  const without: readonly (readonly [string, Feed, string])[] = [
    [
      'term dates are not known',
      one(weekly('SA'), { times: ['term-time'], terms: false }),
      'We do not have the term dates for this. Ask for the days.',
    ],
    [
      'nobody says which weeks',
      one(weekly('SA', '10:00', '12:00', { interval: 2 })),
      'Ask which weeks it is on.',
    ],
    ['nobody says which of the month', one({ ...weekly('SA'), freq: 'MONTHLY' }), 'Ask which days it is on.'],
    [
      'no day is said',
      one({ opens_at: '10:00', closes_at: '12:00', description: 'Ring.' }),
      'Ask which days it is on.',
    ],
    [
      'some days are left out',
      one(weekly('SA', '10:00', '12:00', { description: 'Not in August.' })),
      'It is not on every time. Ask for the dates.',
    ],
    [
      'a time cannot be right',
      one(weekly('SA', '10:00', '10:00')),
      'The time given here cannot be right. Ask them.',
    ],
  ];
  for (const [title, feed, words] of without)
    it(`gives no file, but a sentence, where ${title}`, async () => {
      const { root } = await drawn(feed);
      expect(seen(root)).to.contain(words);
      expect(root.querySelector('button')).to.equal(null);
    });

  it('shows a schedule of a kind nobody knows in its own words, and nothing as if it were every week', async () => {
    const { root } = await drawn(readOf(badBreaksFeed()), 'Once a term');
    expect(seen(root)).to.contain('How often, in their words: TERMLY');
    expect(seen(root)).to.contain('The last Saturday before half term.');
    expect(root.querySelector('button')).to.equal(null);
  });

  it('keeps the time that is right beside the one that is not', async () => {
    const view = await drawn(readOf(badBreaksFeed()), 'One time is right');
    expect(seen(view.root)).to.contain('The time given here cannot be right. Ask them.');
    expect(seen(view.root)).to.contain('Thursdays, 10am to 12 noon');
    expect(view.root.querySelectorAll('button')).to.have.length(1);
  });

  it('shows twenty of five hundred, and says so', async () => {
    const view = await drawn(readOf(badBreaksFeed()), 'Five hundred sessions');
    expect(sessionsIn(view)).to.have.length(20);
    expect(seen(view.root)).to.match(/Here are 20 of 500 times\. Ask them about the rest\.$/);
  });

  it('puts single days after what is usual, in their order', async () => {
    const day = (dtstart: string) => ({ dtstart });
    const schedules = [day('2027-02-17'), day('2026-12-21'), weekly('SA')];
    const said = sessionsIn(await drawn(madeFeed([{ name: 'A', schedules }])));
    expect(said.map((words) => /Saturdays|December 2026|February 2027/.exec(words)?.[0])).to.deep.equal([
      'Saturdays',
      'December 2026',
      'February 2027',
    ]);
  });

  it('says the times of day it names where it has no schedule; else to ask', async () => {
    const named = await drawn(madeFeed([{ name: 'A', times: ['weekend', 'overnight'] }]));
    expect(seen(named.root)).to.equal(
      'Weekends Nights This entry does not give exact days and times. Ask them.',
    );
    const silent = madeFeed([{ name: 'A' }]);
    expect(seen((await drawn(silent)).root)).to.equal('This entry does not say when it is. Ask them.');
    expect(seen((await drawn(silent, 'A', 'young-people')).root)).to.equal(
      'We do not know when it is. You can ask them.',
    );
  });

  it('is accessible', async () => {
    const { feed } = readFeed(badBreaksFeed());
    if (!feed) throw new Error('no feed');
    for (const { name } of feed.services) await expectAccessible((await drawn(feed, name)).root);
  });
});
