import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import type { LocalOfferSenReport } from '../../src/elements/sen-report.js';
import { expectAccessible } from '../support/axe.js';
import { inBothModes } from '../support/element.js';
import {
  ALL,
  allOf,
  authorNodes,
  bare,
  button,
  contents,
  drawFrom,
  drawWritten,
  feedWith,
  HEADINGS,
  idOf,
  KEYS,
  link,
  listenToConsole,
  make,
  pieces,
  press,
  question,
  questions,
  read,
  reportOf,
  settled,
  target,
  topOf,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress } from '../support/visitor.js';

listenToConsole();

const NEW = '<h2>What training do your staff have?</h2><p>All teachers learn about autism each year.</p>';

/** What is on screen, by where it is. */
const byPlace = (report: Element, selector: string): readonly string[] =>
  [...report.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility())
    .sort((one, other) => topOf(one) - topOf(other))
    .map(({ innerText }) => words(innerText));

inBothModes('local-offer-sen-report and the page around it', (ground) => {
  beforeEach(() => {
    cleanAddress();
    scrollTo(0, 0);
  });
  afterEach(cleanAddress);

  describe('the shapes that pages have', () => {
    it('are words before the first heading and bare text, which stay where they are', async () => {
      const report = await drawWritten(ground, {}, `Bare words first. ${NEW} Bare words between. ${WRITTEN}`);
      const seen = read(report);
      const order = ['Bare words first.', 'What training', 'Bare words between.', 'This report is for'];
      const at = seen.indexOf('Bare words first.');
      const places = order.map((one) => seen.indexOf(one, at));
      expect(places).to.not.include(-1);
      expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
      expect(contents(report)).to.deep.equal([...questions('sir-5', ...KEYS), 'Our values']);
    });

    it('are headings we do not know, alone: all stands as it was, and nothing is said', async () => {
      const markup = '<h2>Our values</h2><p>Kind.</p><h2>Lunch</h2><p>Soup.</p>';
      const report = await drawWritten(ground, {}, markup);
      expect(read(report)).to.equal('Our values Kind. Lunch Soup.');
      expect(report.innerHTML).to.equal(markup);
    });

    it('are one wrapper around everything, which stays whole, with links that lead inside', async () => {
      const report = await drawWritten(ground, {}, `<div class="cms">${WRITTEN}</div>`);
      const wrapper = report.querySelector('.cms');
      expect(wrapper?.parentNode === report).to.equal(true);
      expect(wrapper?.querySelectorAll('[data-local-offer-view]').length).to.equal(0);
      expect(contents(report)).to.deep.equal(questions(...KEYS));
      for (const one of allOf<HTMLAnchorElement>(report, '[part~="report-index"] a'))
        expect(wrapper?.contains(target(report, idOf(one)))).to.equal(true);
      for (const heading of HEADINGS) expect(read(report)).to.contain(heading);
      await expectAccessible(report);
    });

    it('are sections marked with an item, with a heading of any words or none', async () => {
      const markup = `<section data-item="sir-5"><h2>People here</h2><p>All our teachers are trained.</p></section>
        <section data-item="sir-7"><p>We ask each family twice a year what they think.</p></section>`;
      const report = await drawWritten(ground, {}, markup);
      expect(contents(report)).to.deep.equal(questions('sir-5', 'sir-7'));
      expect(words(target(report, idOf(link(report, question('sir-5')))).textContent)).to.contain(
        'People here',
      );
      expect(words(target(report, idOf(link(report, question('sir-7')))).textContent)).to.contain(
        'twice a year',
      );
    });

    it('have a frame in them, which is loaded once whatever becomes of the report', async () => {
      const report = make(ground, {}, WRITTEN + NEW);
      const frame = document.createElement('iframe');
      frame.title = 'A film';
      frame.srcdoc = '<p>film</p>';
      let loads = 0;
      frame.addEventListener('load', () => loads++);
      report.insertBefore(frame, report.querySelector('h2'));
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      box.append(report);
      await waitUntil(() => loads > 0 && pieces(report).length > 0, 'it is loaded', { timeout: 5000 });
      report.order = 'law';
      await settled(report);
      await press(report, button(report, 'Easy read'));
      report.isolate = !report.isolate;
      await settled(report);
      report.insertAdjacentHTML('beforeend', '<h2>Our values</h2><p>More.</p>');
      await settled(report);
      expect(frame.getBoundingClientRect().height).to.be.above(0);
      expect(loads).to.equal(1);
    });
  });

  describe('order="law"', () => {
    it("shows the law's order, the words before first and what answers no item last, and moves no node", async () => {
      const report = await drawWritten(ground, { order: 'law' }, WRITTEN + NEW);
      const before = make(ground, {}, WRITTEN + NEW);
      expect(bare(authorNodes(report))).to.equal(bare(before.childNodes));
      const heading = (start: string): string => HEADINGS.find((one) => one.startsWith(start)) ?? start;
      expect(
        byPlace(report, ':scope > p, :scope > h2').filter((one) => /\?$|values$|^This report/.test(one)),
      ).to.deep.equal([
        'This report is for parents and carers of children at Larkmere Primary School.',
        heading('What kinds'),
        heading('How do you know'),
        heading('How will we both'),
        heading('Who is'),
        'What training do your staff have?',
        heading('What can I do'),
        'Our values',
      ]);
      expect(contents(report)).to.deep.equal([...questions('sir-5', ...KEYS), 'Our values']);
      await expectAccessible(report);
    });

    it('puts what comes from a feed among what stands in the page', async () => {
      const sections = [{ key: 'sir-3a', text: 'We look at what worked each year, with parents.' }];
      const report = await drawFrom(
        ground,
        feedWith(reportOf({ sections })),
        { order: 'law', urn: '999001' },
        WRITTEN,
      );
      const seen = read(report);
      const at = seen.lastIndexOf('We look at what worked');
      expect(at).to.be.above(seen.indexOf('Talk to the class teacher first'));
      expect(at).to.be.below(seen.indexOf('We meet you three times a year.'));
    });
  });

  describe('changes by the page', () => {
    it('take in a heading that comes later, and an answer that is edited', async () => {
      const report = await drawWritten(ground);
      report.insertAdjacentHTML('beforeend', NEW);
      await settled(report);
      expect(contents(report)).to.deep.equal([...questions('sir-5', ...KEYS), 'Our values']);
      expect(read(report)).to.contain('All teachers learn about autism each year.');
      const heading = [...report.querySelectorAll('h2')].find((one) => one.textContent === 'Our values');
      if (heading?.firstChild) heading.firstChild.nodeValue = 'How do you involve young people?';
      await settled(report);
      expect(contents(report)).to.not.include('Our values');
      heading?.remove();
      await settled(report);
      expect(heading?.id).to.equal('');
    });

    it('are looked at once a frame', async () => {
      const report = await drawWritten(ground, { check: '' });
      let checks = 0;
      report.addEventListener('local-offer-report-checked', () => checks++);
      for (let n = 0; n < 20; n++)
        report.insertAdjacentHTML('beforeend', `<p>Line ${n} about SALT and EHCP.</p>`);
      report.insertAdjacentHTML('beforeend', NEW);
      await settled(report);
      expect(checks).to.equal(1);
    });

    it('may replace all of it, or take all away and put it back', async () => {
      const report = await drawWritten(ground);
      report.innerHTML = NEW;
      await settled(report);
      expect(contents(report)).to.deep.equal(questions('sir-5'));
      expect(read(report)).to.not.contain('Ada Example');
      report.textContent = '';
      await settled(report);
      expect(read(report)).to.equal('');
      expect(pieces(report)).to.have.length(0);
      report.innerHTML = WRITTEN;
      await settled(report);
      expect(contents(report)).to.deep.equal(ALL);
    });
  });

  it('puts nothing into what an editor would save', async () => {
    const box = await ground.draw<HTMLElement>(html`<div contenteditable="true"></div>`);
    const report = make(ground, {}, WRITTEN);
    box.append(report);
    const before = box.innerHTML;
    await settled(report);
    expect(box.innerHTML).to.equal(before);
    expect(read(report)).to.contain('Are you worried?').and.contain('Talk to the class teacher first.');
    report.querySelector('h2')?.append(' Yes?');
    await settled(report);
    expect(box.innerHTML).to.equal(before.replace('provide for?', 'provide for? Yes?'));
  });

  describe('the address', () => {
    const tall = async (): Promise<LocalOfferSenReport> => {
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      box.style.paddingBottom = '200vh';
      const report = make(ground, {}, WRITTEN);
      box.append(report);
      await settled(report);
      return report;
    };
    const isOnTop = (report: Element, key: string): Promise<void> =>
      waitUntil(() => Math.abs(topOf(target(report, `local-offer-report-${key}`))) < 8, `${key} is on top`);

    for (const start of ['', 'local-offer-report-'])
      it(`brings a visitor to #${start}sir-4, at first and later`, async () => {
        history.replaceState(null, '', `#${start}sir-4`);
        const report = await tall();
        await isOnTop(report, 'sir-4');
        location.hash = `${start}sir-9`;
        await isOnTop(report, 'sir-9');
      });

    it('leaves nothing on a heading once the visitor has gone on', async () => {
      history.replaceState(null, '', '#sir-4');
      const report = await tall();
      await isOnTop(report, 'sir-4');
      const heading = target(report, 'local-offer-report-sir-4');
      expect(document.activeElement === heading, 'the heading has focus').to.equal(true);
      button(report, 'Easy read').focus();
      expect([...heading.attributes].map(({ name }) => name)).to.deep.equal(['id']);
    });
  });
});

describe('local-offer-sen-report in a page that comes slowly', () => {
  const script = new URL('../../src/elements/sen-report.define.ts', import.meta.url).href;
  const frame = (): Promise<HTMLIFrameElement> =>
    new Promise((done) => {
      const made = document.createElement('iframe');
      made.style.cssText = 'width: 800px; height: 600px';
      document.body.append(made);
      setTimeout(() => done(made));
    });

  it('shows what has come, begins once all has come, and doubles nothing', async () => {
    const made = await frame();
    const page = made.contentDocument;
    const view = made.contentWindow;
    if (!page || !view) throw new Error('no frame');
    try {
      page.open();
      page.write('<!doctype html><title>Slow</title><body>');
      const load = page.createElement('script');
      load.textContent = `import(${JSON.stringify(script)}).then(() => document.documentElement.dataset.ready = '')`;
      page.body.append(load);
      await waitUntil(() => 'ready' in page.documentElement.dataset, 'the script is there', {
        timeout: 8000,
      });
      const feed = JSON.stringify(
        feedWith(
          reportOf({
            sections: [
              { key: 'sir-4', text: 'Words of the feed.' },
              { key: 'sir-5', text: 'All teachers learn.' },
            ],
          }),
        ),
      );
      const src = URL.createObjectURL(new Blob([feed], { type: 'application/json' }));
      const at = [WRITTEN.indexOf('</h2>'), WRITTEN.indexOf('Mrs Ada')];
      page.write(`<local-offer-sen-report urn="999001" src="${src}">${WRITTEN.slice(0, at[0])}`);
      const report = page.querySelector('local-offer-sen-report');
      if (!report) throw new Error('no report');
      const seen = (): string => words(report.innerText);
      await new Promise((done) => setTimeout(done, 150));
      expect(seen()).to.match(/What kinds of special educational needs do you provide for\?$/);
      page.write(WRITTEN.slice(at[0], at[1]));
      await new Promise((done) => setTimeout(done, 150));
      expect(seen()).to.contain('Kind, curious, brave.').and.not.contain('Words of the feed.');
      expect(seen()).to.not.contain('What you can read here');
      page.write(`${WRITTEN.slice(at[1])}</local-offer-sen-report><p>After.</p>`);
      await waitUntil(() => seen().includes('All teachers learn.'), 'it is drawn');
      expect(seen()).to.contain('What you can read here').and.contain('Mrs Ada Example');
      expect(seen()).to.not.contain('Words of the feed.');
      page.close();
      await new Promise((done) => setTimeout(done, 100));
      expect(report.querySelectorAll('[part~="report-index"]').length).to.equal(1);
      expect(report.querySelectorAll('[part~="report-item"]').length).to.equal(1);
    } finally {
      made.remove();
    }
  });
});
