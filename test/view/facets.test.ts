import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.js';
import { ALL_FACETS, BREAK_FACETS, type FacetChoices, facetCounts } from '../../src/search/facets.js';
import { baseStyles } from '../../src/view/base.styles.js';
import { chipsView, controlsView, dropsView, facetInWords, facetsView } from '../../src/view/facets-view.js';
import { facetsStyles } from '../../src/view/facets.styles.js';
import { sayFacet } from '../../src/view/words/facets.js';
import type { Audience } from '../../src/view/words/sayer.js';

const { feed } = readFeed(borough);
if (!feed) throw new Error('no borough');
const context = { feed, today: '2026-11-22' };

interface Shown {
  readonly root: HTMLElement;
  readonly chosen: [string, string][];
  readonly draw: (choices: FacetChoices) => void;
}

async function shown(choices: FacetChoices, audience: Audience = 'everyone', width = 320): Promise<Shown> {
  const style = html`<style>
    ${baseStyles.cssText}${facetsStyles.cssText}
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
  const chosen: [string, string][] = [];
  const draw = (now: FacetChoices): void => {
    const counts = facetCounts(feed?.services ?? [], now, context);
    const onChoose = (facet: string, value: string): void => void chosen.push([facet, value]);
    if (feed) render(facetsView({ counts, choices: now, feed, audience, onChoose }), root);
  };
  draw(choices);
  return { root, chosen, draw };
}

const labelled = (root: HTMLElement, words: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('label, fieldset')].find((label) =>
    label.querySelector('[part~="field-label"]')?.textContent?.startsWith(words),
  );
const isSeen = (element: Element | null): boolean => !!element && element.getClientRects().length > 0;

describe('facetsView', () => {
  it('asks in plain questions, with counts beside the answers', async () => {
    const { root } = await shown({});
    const need = labelled(root, 'What is the need?')?.querySelector('select');
    const options = [...(need?.options ?? [])].map(({ text }) => text);
    expect(options[0]).to.equal('Any');
    expect(options.some((words) => /^Talking and understanding \(\d+\)$/.test(words))).to.equal(true);
    expect(options.some((words) => /^epilepsy \(\d+\)$/.test(words))).to.equal(true);
    expect(labelled(root, 'How much help?')?.textContent).to.match(/Some extra help \(\d+\)/);
    expect(labelled(root, 'What kind of help?')?.textContent).to.match(/Short breaks and clubs \(\d+\)/);
  });

  it('speaks to young people', async () => {
    const { root } = await shown({}, 'young-people');
    expect(labelled(root, 'How old are you?')).to.not.equal(undefined);
    expect(root.textContent).to.not.match(/your child/i);
  });

  it('tells what was chosen, and takes several where several can be had', async () => {
    const { root, chosen } = await shown({ access: 'hoist', time: 'weekend' });
    const select = labelled(root, 'How old')?.querySelector('select');
    if (!select) throw new Error('no select');
    select.value = '7';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const ticks = [...(labelled(root, 'What do you need to get')?.querySelectorAll('label') ?? [])];
    const tick = (words: string): void => ticks.find((label) => label.textContent?.includes(words))?.click();
    tick('Step-free');
    tick('Hoist');
    labelled(root, 'Checked within a year')?.click();
    expect(chosen).to.deep.equal([
      ['age', '7'],
      ['access', 'hoist,step-free'],
      ['access', ''],
      ['checked', 'year'],
    ]);
  });

  it('keeps the focus and the place of each control when something is chosen', async () => {
    const { root, draw } = await shown({});
    const select = labelled(root, 'How old')?.querySelector('select');
    select?.focus();
    const before = [...root.querySelectorAll('select')];
    draw({ age: '7', need: 'HI', access: 'hoist' });
    expect([...root.querySelectorAll('select')]).to.deep.equal(before);
    draw({});
    expect(labelled(root, 'How old')?.querySelector('select')).to.equal(select);
  });

  it('shows a range of ages that an author set', async () => {
    const { root } = await shown({ age: '11-16' });
    const select = labelled(root, 'How old')?.querySelector('select');
    expect(select?.value).to.equal('11-16');
    expect(select?.selectedOptions[0]?.text).to.match(/^Ages 11 to 16 \(\d+\)$/);
  });

  it('folds where there is little room, and says how many are chosen', async () => {
    const { root } = await shown({ need: 'ASD', age: '7' });
    const fold = root.querySelector('details');
    const summary = root.querySelector('summary');
    const controls = root.querySelector('[part~="folded"]');
    expect(summary?.textContent?.trim()).to.equal('Choose what to show (2 chosen)');
    expect([isSeen(summary), isSeen(controls)]).to.deep.equal([true, false]);
    summary?.click();
    expect(fold?.open).to.equal(true);
    expect(isSeen(controls)).to.equal(true);
    summary?.click();
    expect(isSeen(controls)).to.equal(false);
  });

  it('stands open where there is room, with nothing to fold', async () => {
    const { root } = await shown({}, 'everyone', 1000);
    expect(isSeen(root.querySelector('summary'))).to.equal(false);
    expect(isSeen(root.querySelector('[part~="folded"]'))).to.equal(true);
  });

  it('is nothing where there is nothing to choose', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const nothing = { counts: [], choices: {}, feed, audience: 'everyone', onChoose: () => {} } as const;
    render(facetsView(nothing), root);
    expect(root.textContent?.trim()).to.equal('');
  });

  it('shows the controls that are asked for, in that order, under a name of their own', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const counts = facetCounts(feed.services, {}, context, BREAK_FACETS);
    const chosen: string[] = [];
    const facets = ['payment', 'transport', 'kind'] as const;
    const draw = (choices: FacetChoices) =>
      render(
        facetsView({
          counts,
          choices,
          feed,
          audience: 'young-people',
          onChoose: (facet, value) => void chosen.push(`${facet}=${value}`),
          facets,
          title: 'More to choose by',
        }),
        root,
      );
    draw({ age: '9', kind: 'care' });
    const labels = [...root.querySelectorAll('label')].map((label) =>
      label.querySelector('[part~="field-label"]')?.textContent?.replace(/ \(\d+\)$/, ''),
    );
    expect(labels).to.deep.equal([
      'What does it cost, and how can you pay?',
      'With transport',
      'What kind of break?',
    ]);
    // The age is chosen elsewhere.
    expect(root.querySelector('summary')?.textContent?.trim()).to.equal('More to choose by (1 chosen)');
    expect(root.querySelector('[role="group"]')?.getAttribute('aria-label')).to.equal('More to choose by');
    expect(root.textContent).to.match(/Someone looks after you \(\d+\)/);
    root.querySelector<HTMLInputElement>('input')?.click();
    expect(chosen).to.deep.equal(['transport=yes']);
    draw({});
    expect(root.querySelector('summary')?.textContent?.trim()).to.equal('More to choose by');
  });

  it('is nothing where none of the controls asked for has anything to choose', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const counts = facetCounts(feed.services, {}, context, ['age']);
    const onChoose = (): void => {};
    render(facetsView({ counts, choices: {}, feed, audience: 'everyone', onChoose, facets: ['kind'] }), root);
    expect(root.textContent?.trim()).to.equal('');
  });

  it('takes the facets of another widget', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const words = {
      label: () => 'Where is it?',
      value: (_: string, value: string) => `At ${value}`,
      kind: () => 'one' as const,
    };
    const counts = [{ facet: 'setting', values: [{ value: 'home', n: 2 }] }];
    render(
      controlsView({
        counts,
        choices: {},
        words,
        facets: ['setting'],
        audience: 'everyone',
        onChoose: () => {},
      }),
      root,
    );
    expect(root.querySelector('select')?.textContent).to.contain('At home (2)');
  });

  it('holds no form of its own and sends nothing with the page’s', async () => {
    const { root } = await shown({});
    for (const control of root.querySelectorAll('select, input')) {
      expect(control.getAttribute('form')).to.equal('');
      expect(control.hasAttribute('name')).to.equal(false);
    }
  });
});

describe('chips and ways out', () => {
  it('take a choice away', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const gone: string[] = [];
    const chip = (id: string) => ({ id, label: id, onDrop: () => void gone.push(id) });
    const onClear = (): void => void gone.push('all');
    render(chipsView({ chips: [chip('need'), chip('age')], onClear }), root);
    for (const button of root.querySelectorAll('button')) button.click();
    expect(gone).to.deep.equal(['need', 'age', 'all']);
    render(chipsView({ chips: [chip('need')], onClear }), root);
    expect(root.querySelectorAll('button')).to.have.length(1);
    render(chipsView({ chips: [], onClear, isClearable: true }), root);
    expect(root.querySelectorAll('button')).to.have.length(1);
    render(chipsView({ chips: [chip('need')], onClear, isClearable: true }), root);
    expect(root.querySelectorAll('button')).to.have.length(2);
    render(chipsView({ chips: [], onClear }), root);
    expect(root.querySelectorAll('button')).to.have.length(0);
    render(
      dropsView('Take one away:', [{ label: 'Autism (3 without it)', onDrop: () => void gone.push('drop') }]),
      root,
    );
    root.querySelector('button')?.click();
    expect(gone.at(-1)).to.equal('drop');
    expect(root.textContent).to.contain('Autism (3 without it)');
  });
});

describe('facetInWords', () => {
  const cases: readonly (readonly [Parameters<typeof facetInWords>[0], string, string])[] = [
    ['need', 'ASD', 'Autism'],
    ['need', 'ADHD', 'ADHD'],
    ['age', '7', '7 years old'],
    ['age', '11-16', 'Ages 11 to 16'],
    ['area', 'North Fennbridge', 'North Fennbridge'],
    ['open', 'yes', 'Open to people in Fennbridge'],
    ['category', 'short-breaks', 'Short breaks and clubs'],
    ['category', 'travel-help', 'Getting about: travel and transport'],
    ['category', 'our-own', 'our own'],
    ['category', 'constructor', 'constructor'],
    ['level', 'targeted-plus', 'More extra help'],
    ['level', 'layer four', 'layer four'],
    ['first', 'nothing', 'Nothing first: just ask'],
    ['cost', 'free', 'Free'],
    ['time', 'weekend,evening', 'Weekends or evenings'],
    ['access', 'hoist,parking', 'Hoist, Parking for disabled people'],
    ['language', 'Polish', 'Polish'],
    ['where', 'online', 'Online'],
    ['checked', 'year', 'Checked within a year'],
    ['first', 'no-assessment', 'No assessment'],
    ['first', 'self-referral', 'You ask yourself (self-referral)'],
    ['kind', 'care', 'Someone looks after your child'],
    ['kind', 'drumming', 'drumming'],
    ['setting', 'elsewhere', 'Away from home'],
    ['payment', 'reduced-rate', 'Some families pay less'],
    ['payment', 'free', 'Free'],
    ['transport', 'yes', 'With transport'],
    ['care', 'yes', 'With help with personal care'],
  ];
  for (const [facet, value, words] of cases) {
    it(`${facet} ${value}: ${words}`, () => {
      expect(facetInWords(facet, value, feed)).to.equal(words);
    });
  }

  it('has a question for every facet', () => {
    for (const facet of ALL_FACETS) expect(sayFacet(facet)).to.match(/^[A-Z]/);
  });
});
