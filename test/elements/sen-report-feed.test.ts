import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import type { LocalOfferSenReport } from '../../src/elements/sen-report.js';
import { parentsOrder, reportItems } from '../../src/report/items.js';
import {
  boroughAddress,
  hostileReportFeed,
  noReportFeed,
  oldReportFeed,
  smallReportFeed,
} from '../../stories/feeds.js';
import { expectAccessible } from '../support/axe.js';
import { inBothModes } from '../support/element.js';
import {
  allOf,
  authorNodes,
  button,
  contents,
  drawAt,
  drawFrom,
  drawWritten,
  feedWith,
  idOf,
  link,
  listenToConsole,
  make,
  part,
  partsOf,
  pieces,
  press,
  read,
  readOf,
  reportOf,
  settled,
  target,
  topOf,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress, expectFocus, focused } from '../support/visitor.js';

const told = listenToConsole();

const LINE = '<p class="line">Ring the school office on 01632 960101.</p>';
const LARKMERE = { urn: '999001' };
const COTGRASS = { urn: '999011' };
const [larkmere, cotgrass] = borough.send.reports;

const question = (key: string, setting: 'mainstream' | 'college' = 'mainstream'): string =>
  reportItems(setting).find((item) => item.key === key)?.question ?? key;
/** Headings of the items from the feed, from top to bottom. */
const items = (report: Element): readonly string[] =>
  [...partsOf(report, 'report-item')]
    .sort((one, other) => topOf(one) - topOf(other))
    .map((one) => words(one.querySelector('[part~="report-name"]')?.textContent));
const partRead = (report: Element, name: string): string => words(part(report, name).innerText);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

inBothModes('local-offer-sen-report from a feed', (ground) => {
  beforeEach(() => {
    cleanAddress();
    scrollTo(0, 0);
  });
  afterEach(cleanAddress);

  describe('alone', () => {
    it("has every item in the parents' order, on screen and in the list of contents, and axe finds nothing", async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE, LINE);
      const wanted = parentsOrder('mainstream').map((key) => question(key));
      expect(items(report)).to.deep.equal(wanted);
      expect(contents(report).slice(0, wanted.length)).to.deep.equal(wanted);
      expect(wanted).to.have.length(23);
      if (ground.mode === 'light') expect(words(report.innerText)).to.equal(read(report));
      await expectAccessible(report);
    });

    it("keeps the page's own line, after the items", async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE, LINE);
      expect(readOf(report, '.line')).to.equal('Ring the school office on 01632 960101.');
      const line = report.querySelector('.line');
      const last = partsOf(report, 'report-item').at(-1);
      expect(line && last && topOf(line) > topOf(last)).to.equal(true);
      report.remove();
      expect(report.innerHTML).to.equal(LINE);
    });

    it('says whom to talk to first, with phone and email, and when it was looked at', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      expect(partRead(report, 'report-first')).to.match(
        /^Who to talk to first Mrs Nadia Ferris SENCO: the teacher in charge of special educational needs 01632 960104 senco\.larkmere@example\.org/,
      );
      expect(part(report, 'report-first').querySelector('a')?.href).to.equal('tel:01632960104');
      expect(read(report)).to.contain(
        'Last reviewed September 2026. To be reviewed again by 1 September 2027.',
      );
    });

    it('has facts, needs and layers at a glance', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      const glance = partRead(report, 'report-glance');
      for (const { label, value } of larkmere?.facts ?? []) expect(glance).to.contain(`${label} ${value}`);
      for (const { name, text } of larkmere?.layers ?? []) expect(glance).to.contain(`${name} ${text}`);
      expect(glance).to.contain('hearing');
    });

    it('shows numbers with bars, and hides small ones', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      const rows = partsOf(report, 'provision-row').map(({ innerText }) => words(innerText));
      const row = (name: string): string => rows.find((one) => one.startsWith(name)) ?? '';
      expect(row('Sounds again')).to.contain('31 children');
      expect(row('Signing club'))
        .to.contain('fewer than 5 children')
        .and.not.match(/\b3 child/);
      expect(row('Picture timetables')).to.not.match(/child/);
      const bars = partsOf(report, 'report-fill').map((bar) => Number(bar.getAttribute('width')));
      expect(bars).to.have.length(4);
      expect(Math.max(...bars)).to.equal(100);
    });

    it('gives no small number away by what stands beside it', async () => {
      const report = await drawFrom(ground, smallReportFeed());
      const seen = read(report);
      expect(seen).to.not.match(/\b(?:1|3) child|\b15\b|\b16\b/);
      expect(seen).to.contain('12 children').and.contain('Numbers under 5 are not shown');
    });

    it('has health in lines, moving on by age, stories in their consent, and papers with their dates', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      expect(partRead(report, 'report-health')).to.contain('The school nurse is here on Wednesdays.');
      expect(partRead(report, 'report-moving')).to.contain(
        'Age 5 to 10 Each July Your child spends three mornings',
      );
      expect(partRead(report, 'report-stories')).to.contain('One of our younger children hid');
      expect(read(report)).to.not.contain('threw the first ball');
      expect(partRead(report, 'report-papers')).to.contain('SEN policy, September 2026');
      expect(link(report, 'Accessibility plan, September 2025').href).to.equal(
        'https://example.org/larkmere/access-plan',
      );
      expect(partRead(report, 'footer')).to.contain('Fennbridge Local Offer team 01632 960000');
      expect(read(report)).to.contain('Some of this comes from a list made by Fennbridge Council (made up).');
    });

    it('says of an old one that it is old, and keeps its stories to their consent', async () => {
      const report = await drawFrom(ground, oldReportFeed());
      expect(read(report)).to.contain('Last reviewed September 2023. That is over a year ago.');
      expect(read(report)).to.contain('joined the choir').and.not.contain('learned to swim');
      await expectAccessible(report);
    });

    it('shows its easy read in place of the full words', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      const easy = button(report, 'Easy read');
      const full = 'Teachers check how each child is getting on six times a year.';
      expect(read(report)).to.contain(full).and.not.contain('We tell you in 10 school days.');
      await press(report, easy);
      expect(read(report)).to.contain('We tell you in 10 school days.').and.not.contain(full);
      const n = larkmere?.sections.filter((section) => 'easy_read' in section).length ?? 0;
      expect(words(allOf(report, '[role="status"]')[0]?.textContent)).to.equal(
        `${n} parts are shown in easy read.`,
      );
      expectFocus(report, easy);
      await expectAccessible(report);
    });

    it('has links that bring a visitor to each item', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE);
      for (const key of ['sir-9', 'sir-3f', 'sir-17']) {
        scrollTo(0, 0);
        const one = link(report, question(key));
        await press(report, one);
        const place = target(report, idOf(one));
        await waitUntil(() => Math.abs(topOf(place)) < 24, `${key} is on top`);
        await waitUntil(() => location.hash === one.hash, 'the address names it');
        if (ground.mode === 'isolate') expectFocus(report, place);
      }
    });

    it('may be bad in every member: no script of it runs, what can be shown is', async () => {
      const report = await drawFrom(ground, hostileReportFeed(), LARKMERE);
      await settled(report);
      expect('hostile' in window).to.equal(false);
      expect(read(report)).to.contain('Mrs Nadia Ferris');
      const hrefs = allOf<HTMLAnchorElement>(report, 'a').map(({ protocol }) => protocol);
      expect(hrefs.filter((one) => !/^(?:https?|mailto|tel):$/.test(one))).to.deep.equal([]);
    });
  });

  describe('for a college', () => {
    it('speaks to the young person, with items of its own', async () => {
      const report = await drawAt(ground, boroughAddress, COTGRASS, LINE);
      expect(items(report)).to.deep.equal([
        ...new Set(parentsOrder('college').map((key) => question(key, 'college'))),
      ]);
      expect(read(report)).to.contain('Who to talk to Dev Rahman');
      expect(link(report, 'What to do if you are not happy').hash).to.equal('#local-offer-report-col-20');
      await expectAccessible(report);
    });

    it('has both campuses of an item that differs', async () => {
      const report = await drawAt(ground, boroughAddress, COTGRASS);
      for (const site of ['North campus', 'South campus']) expect(read(report)).to.contain(`At ${site}`);
      expect(read(report)).to.contain('Everything is on one floor').and.contain('This is an old building');
    });

    it('has a table of health and care, whose roles hold where it is narrow', async () => {
      const report = await drawAt(ground, boroughAddress, COTGRASS);
      const table = part(report, 'health');
      const roles = (role: string): number => table.querySelectorAll(`[role="${role}"]`).length;
      const rows = cotgrass?.health?.filter((one) => typeof one !== 'string').length ?? 0;
      expect(table.getAttribute('role')).to.equal('table');
      expect(
        [...table.querySelectorAll('th[scope="col"]')].map((one) => words(one.textContent)),
      ).to.deep.equal(['What', 'When', 'Who gives it', 'Who pays', 'How to ask', 'Where']);
      expect(rows).to.be.above(8);
      expect([roles('row'), roles('rowheader'), roles('columnheader')]).to.deep.equal([rows + 1, rows, 6]);
      expect(words(table.innerText)).to.contain('Visits us').and.contain('Not here');
      report.style.cssText = 'display: block; width: 320px';
      await settled(report);
      expect(table.scrollWidth).to.be.below(321);
      await expectAccessible(report);
    });

    it('written in the page takes the headings and words of a college', async () => {
      const markup = `<h2>How we find out what you need</h2><p>Tell us what helps you. We meet before you start, and you can bring somebody.</p>
        <h2>How we teach you</h2><p>We show you, let you try, and go back over it.</p>`;
      const report = await drawWritten(ground, { setting: 'college' }, markup);
      expect([...report.querySelectorAll(':scope > h2')].map(({ id }) => id)).to.deep.equal([
        'local-offer-report-col-2',
        'local-offer-report-col-6',
      ]);
      expect(read(report)).to.match(/^Who to talk to How we find out what you need/);
    });
  });

  describe('beside what stands in the page', () => {
    it('adds what the page leaves out, item by item; the page wins', async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE, WRITTEN);
      const own = ['sir-1', 'sir-2', 'sir-3b', 'sir-4', 'sir-9'];
      const added = parentsOrder('mainstream').filter((key) => !own.includes(key));
      expect(items(report)).to.deep.equal(added.map((key) => question(key)));
      expect(contents(report).slice(0, 23)).to.deep.equal(
        parentsOrder('mainstream').map((key) => question(key)),
      );
      const seen = read(report);
      expect(seen)
        .to.contain('Mrs Ada Example is our SENCO.')
        .and.not.contain('She answers within two school days.');
      expect(seen).to.contain('Kind, curious, brave.');
      const last = authorNodes(report).findLast((node) => node instanceof Element);
      const [first] = [...partsOf(report, 'report-item')].sort((one, other) => topOf(one) - topOf(other));
      expect(last instanceof Element && first && topOf(last) < topOf(first)).to.equal(true);
      await expectAccessible(report);
    });

    it('says of both which part has no easy read yet', async () => {
      const sections = [
        { key: 'sir-5', text: 'Teachers learn.', easy_read: [{ text: 'We learn.' }] },
        { key: 'sir-7', text: 'We ask you.' },
      ];
      const report = await drawFrom(ground, feedWith(reportOf({ sections })), LARKMERE, WRITTEN);
      await press(report, button(report, 'Easy read'));
      expect(read(report)).to.contain('We learn.').and.not.contain('Teachers learn.');
      expect(read(report)).to.contain('We ask you. This part has no easy read yet.');
      expect(words(allOf(report, '[role="status"]')[0]?.textContent)).to.equal(
        '2 parts are shown in easy read.',
      );
    });

    it('is reached by #sir-12 though it comes late', async () => {
      history.replaceState(null, '', '#sir-12');
      const feed = await ground.draw<HTMLElementTagNameMap['local-offer-feed']>(
        html`<local-offer-feed></local-offer-feed>`,
      );
      feed.style.cssText = 'display: block; padding-bottom: 200vh';
      const report = make(ground, LARKMERE, WRITTEN);
      feed.append(report);
      await settled(report);
      feed.document = feedWith(
        reportOf({ sections: [{ key: 'sir-12', text: 'We visit the new school with you.' }] }),
      );
      await waitUntil(() => read(report).includes('We visit the new school'), 'the feed is drawn');
      await waitUntil(
        () => Math.abs(topOf(target(report, 'local-offer-report-sir-12'))) < 24,
        'it is on top',
      );
    });
  });

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
      expect(items(report)).to.deep.equal(
        [question('sir-4'), question('sir-1')].sort(
          (a, b) => contents(report).indexOf(a) - contents(report).indexOf(b),
        ),
      );
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
      const before = told.length;
      const report = await drawWritten(ground, {}, WRITTEN);
      await pause(50);
      expect(told.slice(before).filter((one) => one.includes('no feed'))).to.deep.equal([]);
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
