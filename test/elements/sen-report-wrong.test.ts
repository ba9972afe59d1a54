import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import type { LocalOfferSenReport } from '../../src/elements/sen-report.js';
import { boroughAddress, noReportFeed, oldReportFeed } from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { inBothModes } from '../support/element.js';
import {
  allOf,
  button,
  contents,
  drawAt,
  drawFrom,
  drawWritten,
  listenToConsole,
  make,
  part,
  questions,
  partsOf,
  pieces,
  press,
  read,
  readOf,
  settled,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress, expectFocus, focused } from '../support/visitor.js';

const told = listenToConsole();

const LARKMERE = { urn: '999001' };
const COTGRASS = { urn: '999011' };
const LINE = '<p class="line">Ring the school office on 01632 960101.</p>';

const partRead = (report: Element, name: string): string => words(part(report, name).innerText);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

inBothModes('local-offer-sen-report: what is wrong, and who is told', (ground) => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  describe('which of several', () => {
    for (const [name, value] of [
      ['urn', '999001'],
      ['organization', 'school-999001'],
      ['organization', ' larkmere primary school '],
    ] as const)
      it(`is said by ${name}="${value}"`, async () => {
        const report = await drawAt(ground, boroughAddress, { [name]: value });
        expect(read(report)).to.contain('Mrs Nadia Ferris').and.not.contain('Dev Rahman');
      });

    it('is the only one where it is not said', async () => {
      const report = await drawFrom(ground, oldReportFeed());
      expect(contents(report).slice(0, 2)).to.deep.equal(questions('sir-1', 'sir-4'));
    });

    it('may be one that is not there: the own words stay, a sentence says so, the console too', async () => {
      const urn = `12345${ground.mode}`;
      const report = await drawWritten(ground, { src: boroughAddress, urn }, LINE);
      await waitUntil(
        () => read(report).includes('There is no report for this school in the list.'),
        'it says so',
        { timeout: 4000 },
      );
      expect(readOf(report, '.line')).to.contain('Ring the school office');
      expect(told.filter((one) => one.includes(`"${urn}" is no URN, id or name of a report`))).to.have.length(
        1,
      );
      await expectAccessible(report);
    });

    it('may be none at all: the own words stay', async () => {
      const feed = await ground.draw(html`<local-offer-feed .document=${noReportFeed()}></local-offer-feed>`);
      const report = make(ground, {}, LINE);
      feed.append(report);
      await settled(report);
      expect(readOf(report, '.line')).to.contain('Ring the school office');
      expect(read(report)).to.not.contain('What you can read here');
    });
  });

  describe('that cannot be read', () => {
    const page = URL.createObjectURL(new Blob(['<!doctype html><p>Log in</p>'], { type: 'text/html' }));
    const bad = [
      ['not there', () => `/nowhere-${ground.mode}-report.json`],
      ['a web page', () => page],
    ] as const;

    const fail = async (src: string, markup: string): Promise<LocalOfferSenReport> => {
      const failed = oneEvent(document, 'local-offer-feed-failed');
      const report = await drawWritten(ground, { src, ...LARKMERE }, markup);
      await failed;
      await report.updateComplete;
      return report;
    };

    for (const [title, src] of bad) {
      it(`is ${title}: nothing is said of it where the report stands in the page`, async () => {
        const report = await fail(src(), WRITTEN);
        expect(read(report)).to.not.contain('could not be shown');
        expect(contents(report)).to.have.length(6);
        expect(allOf(report, 'button').some((one) => one.innerText.includes('Try again'))).to.equal(false);
        await expectAccessible(report);
      });

      it(`is ${title}: where it does not, the own words stay and it can be tried again`, async () => {
        const report = await fail(src(), LINE);
        expect(read(report)).to.contain('The list could not be shown just now.');
        expect(readOf(report, '.line')).to.contain('Ring the school office');
        await expectAccessible(report);
        const again = button(report, 'Try again');
        await press(report, again);
        expectFocus(report, again);
        report.src = boroughAddress;
        await waitUntil(() => partsOf(report, 'report-item').length > 0, 'it is drawn', { timeout: 4000 });
        await report.updateComplete;
        const has = focused(report);
        expect(
          pieces(report).some((piece) => piece.contains(has) && has !== piece),
          'focus is in the report',
        ).to.equal(true);
        expect(read(report)).to.not.contain('could not be shown');
      });
    }

    it('is slow: the report in the page does not wait for it', async () => {
      const { fetch } = globalThis;
      globalThis.fetch = () => new Promise<Response>(() => undefined);
      try {
        const report = await drawWritten(ground, { src: `/slow-${ground.mode}-a.json` }, WRITTEN);
        expect(contents(report)).to.have.length(6);
        expect(read(report)).to.not.contain('Getting the latest list');
        const other = await drawWritten(ground, { src: `/slow-${ground.mode}-b.json`, name: 'b' }, LINE);
        expect(read(other)).to.equal('Getting the latest list… Ring the school office on 01632 960101.');
        await expectAccessible(other);
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it('is there already, for one that comes later', async () => {
      await drawAt(ground, boroughAddress, LARKMERE);
      const later = await drawWritten(ground, { src: boroughAddress, ...COTGRASS }, LINE);
      expect(read(later)).to.contain('Dev Rahman');
      expect(told.filter((one) => one.includes('"999011"'))).to.deep.equal([]);
    });

    it('is named nowhere: nothing is asked for where the report stands in the page', async () => {
      const report = await drawWritten(ground, {}, WRITTEN);
      await pause(50);
      expect(told.filter((one) => one.includes('no feed'))).to.deep.equal([]);
      expect(contents(report)).to.have.length(6);
    });
  });

  describe('check', () => {
    it('tells its author by an event and on the page, and nobody without it', async () => {
      const heard: Event[] = [];
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      box.addEventListener('local-offer-report-checked', (event) => heard.push(event));
      const report = make(ground, {}, WRITTEN);
      box.append(report);
      await settled(report);
      expect(heard).to.have.length(0);
      expect(partsOf(report, 'report-check')).to.have.length(0);
      report.check = true;
      await settled(report);
      report.requestUpdate();
      await settled(report);
      expect(heard).to.have.length(1);
      const panel = partRead(report, 'report-check');
      expect(panel).to.match(/^Check of this report, for its author/);
      expect(panel).to.not.match(/compliant|complete by law|passes/i);
      await expectAccessible(report);
    });

    it('has every item with its state, and tells again when that changes', async () => {
      const checks: Readonly<Record<string, string>>[] = [];
      const box = await ground.draw<HTMLElement>(html`<div></div>`);
      box.addEventListener('local-offer-report-checked', ({ check }) =>
        checks.push(Object.fromEntries(check.items.map(({ key, state }) => [key, state]))),
      );
      const report = make(ground, { check: '' }, WRITTEN);
      box.append(report);
      await settled(report);
      expect(checks[0]).to.include({
        'sir-2': 'present',
        'sir-4': 'present',
        'sir-5': 'missing',
        'sir-17': 'missing',
      });
      report.insertAdjacentHTML('beforeend', '<h2>What training do your staff have?</h2><p>Some.</p>');
      await settled(report);
      expect(checks).to.have.length(2);
      expect(checks[1]).to.include({ 'sir-5': 'thin' });
      report.reviewed = '2020-01';
      await settled(report);
      expect(checks).to.have.length(3);
    });

    it('counts what a feed adds', async () => {
      const report = await drawAt(ground, boroughAddress, { ...LARKMERE, check: '' }, WRITTEN);
      const panel = partRead(report, 'report-check');
      expect(panel).to.not.contain('Nothing found under these headings');
      expect(panel).to.contain('Only people can judge');
    });
  });

  it('leaves out an attribute that is wrong, says so once, and the rest stands', async () => {
    const { mode } = ground;
    const wrong = {
      setting: `castle ${mode}`,
      order: `upside ${mode}`,
      reviewed: `soon ${mode}`,
      'next-review': `later ${mode}`,
      'heading-level': `9${mode}`,
    };
    for (let n = 0; n < 2; n++) {
      const report = await drawWritten(ground, { ...wrong, 'law-words': '' });
      expect(contents(report)).to.have.length(6);
      expect(read(report)).to.contain('In the law: ');
      report.requestUpdate();
      await report.updateComplete;
    }
    for (const [name, value] of Object.entries(wrong))
      expect(
        told.filter((one) => one.includes(`${name}="${value}"`)),
        name,
      ).to.have.length(1);
  });

  it('takes a heading level for our headings', async () => {
    const report = await drawWritten(ground, { 'heading-level': '3' });
    const levels = allOf(report, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map(
      (one) => one.getAttribute('aria-level') ?? one.localName.slice(1),
    );
    expect(levels.length).to.be.above(1);
    expect(Math.min(...levels.map(Number))).to.equal(3);
  });
});

describe('local-offer-sen-report with nothing to show', () => {
  it('tells its author where a feed can be named', async () => {
    const report = document.createElement('local-offer-sen-report');
    report.innerHTML = LINE;
    document.body.append(report);
    await pause(50);
    expect(told.filter((one) => one.includes('no feed'))).to.have.length(1);
    expect(read(report)).to.equal('Ring the school office on 01632 960101.');
    report.remove();
  });
});
