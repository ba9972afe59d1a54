import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import { reportItems } from '../../src/report/items.js';
import { expectAccessible } from '../support/axe.js';
import { inBothModes } from '../support/element.js';
import {
  ALL,
  allOf,
  authorNodes,
  button,
  contents,
  drawWritten,
  HEADINGS,
  idOf,
  isPressed,
  KEYS,
  link,
  listenToConsole,
  make,
  partsOf,
  pieces,
  press,
  question,
  read,
  readOf,
  settled,
  shownNodes,
  target,
  topOf,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress, expectFocus, focused } from '../support/visitor.js';

listenToConsole();

const SCHOOL = reportItems('mainstream');

/** Every node of a tree with what was said of it: what may not change. */
const snapshot = (root: Node): readonly string[] =>
  [...root.childNodes].flatMap((node) => [
    node instanceof Element
      ? `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')}>`
      : (node.nodeValue ?? ''),
    ...snapshot(node),
  ]);

const allNodes = (root: Node): readonly Node[] =>
  [...root.childNodes].flatMap((node) => [node, ...allNodes(node)]);

inBothModes('local-offer-sen-report written in the page', (ground) => {
  beforeEach(() => {
    cleanAddress();
    scrollTo(0, 0);
  });
  afterEach(cleanAddress);

  describe("the author's nodes", () => {
    it('stay where they are, the same, and gain nothing but an id on headings without one', async () => {
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      const report = make(ground, {}, WRITTEN);
      const before = allNodes(report);
      const parents = before.map(({ parentNode }) => parentNode);
      const attributes = snapshot(report);
      box.append(report);
      await report.updateComplete;
      expect(pieces(report).length).to.be.above(1);
      const after = authorNodes(report).flatMap((node) => [node, ...allNodes(node)]);
      expect(after.length).to.equal(before.length);
      expect(
        after.every((node, index) => node === before[index] && node.parentNode === parents[index]),
        'same nodes, same parents, same order',
      ).to.equal(true);
      const ids = [...report.querySelectorAll<HTMLElement>(':scope > h2')].map(({ id }) => id);
      expect(ids).to.deep.equal(KEYS.map((key) => `local-offer-report-${key}`));
      const copy = document.createElement('div');
      for (const node of authorNodes(report)) copy.append(node.cloneNode(true));
      copy.querySelectorAll('h2').forEach((heading) => heading.removeAttribute('id'));
      expect(snapshot(copy)).to.deep.equal(attributes);
      report.remove();
      expect(snapshot(report)).to.deep.equal(attributes);
      expect(allNodes(report).every((node, index) => node === before[index])).to.equal(true);
    });

    it('keep ids of their own, to which the list of contents leads', async () => {
      const markup = WRITTEN.replace('<h2>Who is', '<h2 id="senco">Who is');
      const report = await drawWritten(ground, {}, markup);
      expect(idOf(link(report, question('sir-4')))).to.equal('senco');
      report.remove();
      expect(report.innerHTML).to.equal(markup);
    });

    it('are all on screen, in their order, with nothing of ours in their midst but what follows an item', async () => {
      const report = await drawWritten(ground);
      const shown = shownNodes(report).filter((node) => !pieces(report).some((piece) => piece === node));
      const all = authorNodes(report).filter(
        (node) => !(node instanceof Element && node.matches('[data-easy-read]')),
      );
      expect(shown.length).to.equal(all.length);
      expect(shown.every((node, index) => node === all[index])).to.equal(true);
      const source = document.createElement('div');
      source.innerHTML = WRITTEN;
      source.querySelector('[data-easy-read]')?.remove();
      const seen = read(report);
      let from = 0;
      for (const word of words(source.textContent).split(' ')) {
        from = seen.indexOf(word, from);
        expect(from, word).to.be.above(-1);
      }
    });

    it('are read in the order of the screen by what follows the page: copying, reading aloud', async () => {
      const markup = WRITTEN.replace('We meet you', 'We assess, plan, do and review. We meet you');
      const report = await drawWritten(ground, {}, markup);
      if (ground.mode === 'light') expect(words(report.innerText)).to.equal(read(report));
      const seen = read(report);
      const after = seen.slice(seen.indexOf('This report is for parents'));
      const order = [...HEADINGS.slice(0, 4), 'Support goes round in', HEADINGS[4] ?? ''];
      const places = order.map((one) => after.indexOf(one));
      expect(places).to.not.include(-1);
      expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    });
  });

  it('has nothing that axe finds', async () => {
    const report = await drawWritten(ground, { reviewed: '2026-09', 'next-review': '2027-09' });
    await expectAccessible(report);
    await press(report, button(report, 'Easy read'));
    await press(report, button(report, 'Show the words of the law'));
    await expectAccessible(report);
  });

  describe('the list of contents', () => {
    it("is in the parents' order, then the page's other parts", async () => {
      const report = await drawWritten(ground);
      expect(contents(report)).to.deep.equal(ALL);
    });

    it('leads to each heading of the page, by its address, and brings it on screen', async () => {
      const report = await drawWritten(ground);
      report.style.cssText = 'display: block; padding-bottom: 200vh';
      const links = allOf<HTMLAnchorElement>(report, '[part~="report-index"] a');
      expect(links.length).to.equal(6);
      for (const one of links) {
        scrollTo(0, 0);
        await press(report, one);
        const place = target(report, idOf(one));
        expect(place.localName).to.equal('h2');
        await waitUntil(() => location.hash === one.hash, 'the address names it');
        // One engine rounds the way there by a pixel or two.
        await waitUntil(() => Math.abs(topOf(place)) < 8, `${words(one.textContent)} is on top`);
      }
    });
  });

  describe('what is said of it', () => {
    it('is when it was looked at, and when it will be again', async () => {
      const report = await drawWritten(ground, { reviewed: '2026-09', 'next-review': '2027-09-01' });
      expect(read(report)).to.match(
        /^Last reviewed September 2026\. To be reviewed again by 1 September 2027\./,
      );
    });

    it('is that it is old, or overdue', async () => {
      const report = await drawWritten(ground, { reviewed: '2025-09', 'next-review': '2026-09-01' });
      expect(read(report)).to.contain('Last reviewed September 2025. That is over a year ago.');
      expect(read(report)).to.contain('It was to be reviewed again by 1 September 2026. Ask');
    });

    it('is whom to talk to, with the links that a worried parent needs', async () => {
      const report = await drawWritten(ground);
      const first = read(report).slice(0, read(report).indexOf('At a glance'));
      expect(first).to.contain('01632 960104');
      expect(idOf(link(report, 'What to do if you are worried'))).to.equal('local-offer-report-sir-2');
      expect(idOf(link(report, 'How to complain'))).to.equal('local-offer-report-sir-9');
    });
  });

  describe('easy read', () => {
    const SECTION = `${WRITTEN}
      <section data-item="sir-5">
        <h2>Staff</h2><p>All our teachers are trained in speech and language.</p>
        <div data-easy-read><p>Teachers learn too.</p></div>
      </section>`;
    const FULL = 'Talk to the class teacher first.';
    const EASY = 'Are you worried? Tell the class teacher. We will listen, and plan with you.';

    it('is not shown at first, and takes the place of the full words when it is asked for', async () => {
      const report = await drawWritten(ground, {}, SECTION);
      const easy = button(report, 'Easy read');
      const before = read(report);
      expect(isPressed(easy)).to.equal(false);
      expect(before).to.contain(FULL).and.not.contain('Tell the class teacher. We will');
      expect(before).to.contain('All our teachers').and.not.contain('Teachers learn too.');
      await press(report, easy);
      expect(isPressed(easy)).to.equal(true);
      expect(report.easy).to.equal(true);
      const after = read(report);
      expect(after)
        .to.contain(`${HEADINGS[1] ?? ''} ${EASY}`)
        .and.not.contain(FULL);
      expect(after).to.contain('Staff Teachers learn too.').and.not.contain('All our teachers');
      expect(after, 'what has no easy read stays').to.contain('Kind, curious, brave.');
      expect(after).to.contain('Mrs Ada Example').and.contain('This part has no easy read yet.');
      expectFocus(report, easy);
      await press(report, easy);
      expect(isPressed(easy)).to.equal(false);
      expect(read(report)).to.equal(before);
      expectFocus(report, easy);
    });

    it('is told once to those who hear the page', async () => {
      const report = await drawWritten(ground, {}, SECTION);
      const statuses = allOf(report, '[role="status"]');
      expect(statuses).to.have.length(1);
      await press(report, button(report, 'Easy read'));
      expect(words(statuses[0]?.textContent)).to.equal('2 parts are shown in easy read.');
      await press(report, button(report, 'Easy read'));
      expect(words(statuses[0]?.textContent)).to.equal('All parts are shown in full.');
    });

    it('can be what a page starts with', async () => {
      const report = await drawWritten(ground, { easy: '' });
      expect(isPressed(button(report, 'Easy read'))).to.equal(true);
      expect(read(report)).to.contain(EASY).and.not.contain(FULL);
    });

    it('has no button, and hides nothing, where there is none', async () => {
      const report = await drawWritten(ground, {}, WRITTEN.replace(/<div data-easy-read[^]*?<\/div>/, ''));
      expect(allOf(report, 'button').map(({ innerText }) => words(innerText))).to.deep.equal([
        'Show the words of the law',
        'Print, or save as PDF',
      ]);
    });

    it('stands in the page in full where no item of ours is found, and in an element not yet defined', async () => {
      const plain = '<h2>Our values</h2><p>Kind.</p><div data-easy-read>Be kind.</div>';
      const report = await drawWritten(ground, {}, plain);
      expect(allOf(report, 'button')).to.have.length(0);
      expect(read(report)).to.equal('Our values Kind. Be kind.');
      const later = document.createElement('local-offer-sen-report-later');
      later.innerHTML = plain;
      report.after(later);
      expect(words(later.innerText)).to.equal('Our values Kind. Be kind.');
    });
  });

  describe('the words of the law', () => {
    it('stand under each item when they are asked for, and go again', async () => {
      const report = await drawWritten(ground);
      const law = button(report, 'Show the words of the law');
      const before = read(report);
      const legal = SCHOOL.find(({ key }) => key === 'sir-4');
      expect(isPressed(law)).to.equal(false);
      expect(before).to.not.contain('In the law');
      await press(report, law);
      expect(isPressed(law)).to.equal(true);
      expectFocus(report, law);
      for (const key of KEYS.filter((one) => one !== 'part-1')) {
        const item = SCHOOL.find((one) => one.key === key);
        expect(read(report).split(`In the law: ${item?.legal ?? ''}`).length, key).to.equal(3);
      }
      const under = report.querySelector('#local-offer-report-sir-4');
      const shown = shownNodes(report);
      const at = shown.findIndex((node) => node === under);
      const next = shown.slice(at).find((node) => pieces(report).some((piece) => piece === node));
      expect(words(next?.textContent)).to.contain(legal?.legal ?? 'none');
      await press(report, law);
      expect(read(report)).to.equal(before);
      expectFocus(report, law);
    });

    it('can be what a page starts with', async () => {
      const report = await drawWritten(ground, { 'law-words': '' });
      expect(read(report)).to.contain('In the law: ');
      expect(isPressed(button(report, 'Show the words of the law'))).to.equal(true);
    });
  });

  describe('the four steps', () => {
    const SAYS = WRITTEN.replace('We meet you', 'We assess, plan, do and review. We meet you');
    const LIST = `<ol data-cycle><li>Look: we watch and ask.</li><li>Try: we change one thing.</li><li>We talk.</li></ol>`;
    const steps = (report: Element): readonly string[] =>
      allOf(report, '[part~="cycle"] ol > li').map(({ innerText }) => words(innerText));

    it('are drawn once, as a list, where the page says that support goes so, and nowhere else', async () => {
      expect(partsOf(await drawWritten(ground), 'cycle')).to.have.length(0);
      const report = await drawWritten(ground, {}, SAYS);
      expect(partsOf(report, 'cycle')).to.have.length(1);
      expect(steps(report)).to.have.length(4);
      ['Assess', 'Plan', 'Do', 'Review'].forEach((name, index) =>
        expect(steps(report)[index]).to.contain(name),
      );
      expect(allOf(report, '[part~="cycle"] svg:not([aria-hidden="true"])')).to.have.length(0);
    });

    it('are those of the school where it has marked them, each word once', async () => {
      const report = await drawWritten(ground, {}, SAYS.replace('<h2>Who is', `${LIST}<h2>Who is`));
      expect(steps(report)).to.have.length(3);
      for (const said of ['Look', 'we watch and ask.', 'Try', 'we change one thing.', 'We talk.'])
        expect(read(report).split(said).length, said).to.equal(2);
      await expectAccessible(report);
    });
  });

  it('opens all that is folded for paper, and closes it again', async () => {
    const markup = `${WRITTEN}<details><summary>More</summary>Folded</details><details open><summary>Open</summary>Words</details>`;
    const report = await drawWritten(ground, { check: '' }, markup);
    const all = [...report.querySelectorAll('details'), ...allOf<HTMLDetailsElement>(report, 'details')];
    const states = (): readonly boolean[] => all.map(({ open }) => open);
    const before = states();
    expect(before).to.include(false).and.include(true);
    dispatchEvent(new Event('beforeprint'));
    expect(states()).to.not.include(false);
    dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal(before);
  });

  it('asks the browser to print', async () => {
    const report = await drawWritten(ground);
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      await press(report, button(report, 'Print, or save as PDF'));
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
    expect(focused(report)).to.not.equal(null);
  });

  describe('a case study', () => {
    const story = (name: string, until: string): string =>
      `<figure data-case-study data-consent-until="${until}"><img alt="" src="data:,"><figcaption>${name}</figcaption></figure>`;

    it('is not shown past its consent, wherever it stands; until its last day it is', async () => {
      const markup = `${WRITTEN}${story('Past', '2026-11-21')}${story('Today', '2026-11-22')}${story('Past month', '2026-10')}
        <div>${story('Past inside', '2025')}${story('This month', '2026-11')}${story('Day first', '01/11/2026')}
        ${story('Blanks', ' 2026-01 ')}${story('No date', '')}</div>`;
      const report = await drawWritten(ground, {}, markup);
      const shown = [...report.querySelectorAll<HTMLElement>('figcaption')]
        .filter((one) => one.checkVisibility())
        .map(({ innerText }) => innerText);
      expect(shown).to.deep.equal(['Today', 'This month', 'No date']);
      expect(
        [...report.querySelectorAll('figure')].some((one) => one.hasAttribute('hidden') || one.style.length),
      ).to.equal(false);
    });

    it('shows again once its author has a new consent', async () => {
      const report = await drawWritten(ground, {}, WRITTEN + story('Past', '2026-05'));
      const figure = report.querySelector('figure');
      expect(readOf(report, 'figure')).to.equal('');
      figure?.setAttribute('data-consent-until', '2027-05');
      await settled(report);
      expect(readOf(report, 'figure')).to.equal('Past');
    });
  });
});
