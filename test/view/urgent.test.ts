import { expect, fixture, html } from '@open-wc/testing';
import type { DocumentUrgent } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/types.js';
import type { UrgentGroup } from '../../src/search/types.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { adoptStyles } from '../../src/view/sheet.js';
import { urgentStyles } from '../../src/view/urgent.styles.js';
import { urgentView, type UrgentOptions } from '../../src/view/urgent-view.js';
import { sayUrgent } from '../../src/view/words/urgent.js';
import { feedOf } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { seen } from '../support/element.js';

const COUNCIL: readonly DocumentUrgent[] = [
  {
    name: 'Children’s safety line',
    for: 'If you think a child is not safe',
    phone: '01632 960999',
    text: '60999',
    hours: 'Monday to Friday, 9 to 5',
  },
  { name: 'Mental health crisis line', for: 'If somebody might hurt themselves', phone: '020 7946 0999' },
];

const SELF_HARM = ['tel:111', 'tel:18001111', 'tel:08001111', 'tel:116123', 'sms:85258'];
const ABUSE = ['tel:08001111', 'tel:08088005000', 'tel:08082000247'];

const feedWith = (urgent: unknown): Feed => {
  // What a document holds is for the reader to judge: hostile ones are the point.
  const { feed } = readFeed(feedOf([], { urgent: urgent as DocumentUrgent[] }));
  if (!feed) throw new Error('no feed');
  return feed;
};

async function draw(
  groups: readonly UrgentGroup[],
  urgent: unknown = COUNCIL,
  options: Partial<UrgentOptions> = {},
): Promise<HTMLElement> {
  adoptStyles(document, [baseStyles, urgentStyles]);
  const view = urgentView(groups, {
    feed: feedWith(urgent),
    headingLevel: 3,
    audience: 'everyone',
    ...options,
  });
  return fixture<HTMLElement>(html`<div data-local-offer-view>${view}</div>`);
}

const linksIn = (node: Element): readonly string[] =>
  [...node.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
const phonesIn = (node: Element): readonly string[] =>
  linksIn(node).filter((href) => /^(tel|sms):/.test(href));
const foldedIn = (node: Element): HTMLDetailsElement => {
  const details = node.querySelector('details');
  if (!details) throw new Error('nothing is folded');
  return details;
};

describe('urgent help as drawn', () => {
  it('is a named region that begins with the plain sentence and 999', async () => {
    const node = await draw(['abuse']);
    const region = node.querySelector('section');
    expect(region?.getAttribute('aria-label')).to.equal('Urgent help');
    expect(node.querySelector('h3')?.textContent).to.equal('Urgent help');
    expect(node.querySelector('h4')?.textContent).to.equal('Someone is hurting you or a child');
    expect(seen(node)).to.match(/^Urgent help If you are not safe, get help now\. Police or ambulance/);
    expect(phonesIn(node)[0]).to.equal('tel:999');
    expect(linksIn(node)).to.include('https://999bsl.co.uk/');
  });

  it("gives the council's own lines before those everybody has, in the group they belong to", async () => {
    const abuse = await draw(['abuse']);
    expect(phonesIn(abuse).slice(0, 4)).to.deep.equal([
      'tel:999',
      'tel:18000',
      'tel:01632960999',
      'sms:60999',
    ]);
    expect(phonesIn(abuse).slice(4, 7)).to.deep.equal(ABUSE);
    expect(phonesIn(foldedIn(abuse))).to.deep.equal(['tel:02079460999', ...SELF_HARM]);
    const harm = await draw(['self-harm']);
    expect(phonesIn(harm).slice(2, 8)).to.deep.equal(['tel:02079460999', ...SELF_HARM]);
    expect(phonesIn(foldedIn(harm))).to.deep.equal(['tel:01632960999', 'sms:60999', ...ABUSE]);
  });

  it('gives both groups in full when both are meant, in their order, and when none is', async () => {
    const both = await draw(['abuse', 'self-harm']);
    expect(both.querySelector('details')).to.equal(null);
    expect([...both.querySelectorAll('h4')].map(({ textContent }) => textContent)).to.deep.equal([
      sayUrgent('abuse'),
      sayUrgent('self-harm'),
    ]);
    const none = await draw([]);
    expect(none.querySelector('details')).to.equal(null);
    for (const href of ['tel:999', ...SELF_HARM, ...ABUSE]) expect(phonesIn(none)).to.include(href);
  });

  it('says who each is for and no opening hours, of nobody', async () => {
    const words = seen(await draw([]));
    expect(words).to.include('Children and young people under 19');
    expect(words).to.include('If you think a child is not safe');
    expect(words).to.not.match(/Monday|9 to 5|24 hours|day or night/i);
  });

  it('names the ways in for deaf people, and one without a voice', async () => {
    const words = seen(await draw([]));
    expect(words).to.include('Sign language: 999 BSL');
    expect(words).to.include('Relay UK: 18001 111');
    expect(words).to.include('Ring 111, option 2');
    expect(words).to.include('Text SHOUT to 85258');
    expect(words).to.include('Press 55');
    expect(seen(await draw(['self-harm']))).to.not.include('Press 55');
  });

  it('has numbers that read well aloud, and links as large as a thumb', async () => {
    const node = await draw([]);
    const named = [...node.querySelectorAll('a')].map((link) => link.textContent?.trim());
    expect(named).to.include.members(['Ring 0800 1111', 'Ring 116 123', 'Ring 0808 2000 247']);
    for (const words of named) expect(words).to.not.match(/\d{7}/);
    for (const link of node.querySelectorAll('a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height), link.href).to.be.at.least(44);
    }
    for (const summary of (await draw(['abuse'])).querySelectorAll('summary'))
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('speaks to young people', async () => {
    const words = seen(await draw([], [], { audience: 'young-people' }));
    expect(words).to.include('If someone is hurting you');
    expect(words).to.include('You, if you are under 19');
    expect(words).to.include('If you are not safe, get help now.');
  });

  it('has nothing to close, nothing that pops up and nothing that moves', async () => {
    const node = await draw(['self-harm']);
    expect(
      node.querySelector('button, dialog, [popover], [role=alert], [role=dialog], [aria-live]'),
    ).to.equal(null);
    for (const part of node.querySelectorAll('*')) {
      const { animationName, transitionDuration, position } = getComputedStyle(part);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      expect(position).to.equal('static');
    }
  });

  it('is accessible in every shape', async () => {
    for (const groups of [[], ['abuse'], ['self-harm'], ['abuse', 'self-harm']] as const) {
      const node = await draw(groups);
      node.querySelector('details')?.setAttribute('open', '');
      await expectAccessible(node);
      node.remove();
    }
    await expectAccessible(await draw([], [], { audience: 'young-people', headingLevel: 6 }));
  });

  const hostile: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'no list': 'javascript:alert(1)',
    'not a record': [null, 7, 'line', []],
    'numbers for words': [{ name: 999, phone: 116123, text: 85258 }],
    scripts: [
      { name: '<script>window.hostile=1</script>', phone: 'javascript:alert(1)', text: 'data:text/html,x' },
    ],
    'a thousand lines': Array.from({ length: 1000 }, (_, n) => ({
      name: `Line ${n} ${'x'.repeat(5000)}`,
      phone: '01632 960999',
    })),
    'the names of ours': [
      { name: 'Childline', phone: '01632 960001' },
      { name: 'Samaritans', phone: '' },
    ],
  };
  for (const [title, urgent] of Object.entries(hostile))
    it(`keeps ours whatever the feed holds: ${title}`, async () => {
      const node = await draw([], urgent);
      for (const href of ['tel:999', ...SELF_HARM, ...ABUSE]) expect(phonesIn(node)).to.include(href);
      for (const href of linksIn(node)) expect(href).to.match(/^(tel:|sms:|https:)/);
      expect(node.querySelector('script')).to.equal(null);
      expect(node.querySelectorAll('li').length).to.be.at.most(20);
    });
});
