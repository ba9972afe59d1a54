import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import borough from '../../stories/feeds/borough.json' with { type: 'json' };
import { parentsOrder } from '../../src/report/items.js';
import { boroughAddress, hostileReportFeed, oldReportFeed, smallReportFeed } from '../../stories/feeds.js';
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
  press,
  question,
  read,
  readOf,
  reportOf,
  settled,
  target,
  topOf,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress, expectFocus } from '../support/visitor.js';

listenToConsole();

const LARKMERE = { urn: '999001' };
const COTGRASS = { urn: '999011' };
const LINE = '<p class="line">Ring the school office on 01632 960101.</p>';
const [larkmere, cotgrass] = borough.send.reports;

/** Headings of the items from the feed, from top to bottom. */
const items = (report: Element): readonly string[] =>
  [...partsOf(report, 'report-item')]
    .sort((one, other) => topOf(one) - topOf(other))
    .map((one) => words(one.querySelector('[part~="report-name"]')?.textContent));
const partRead = (report: Element, name: string): string => words(part(report, name).innerText);

inBothModes('local-offer-sen-report from a feed', (ground) => {
  beforeEach(() => {
    cleanAddress();
    scrollTo(0, 0);
  });
  afterEach(cleanAddress);

  describe('alone', () => {
    it("has every item in the parents' order, on screen and in the list of contents", async () => {
      const report = await drawAt(ground, boroughAddress, LARKMERE, LINE);
      const wanted = parentsOrder('mainstream').map((key) => question(key));
      expect(items(report)).to.deep.equal(wanted);
      expect(contents(report).slice(0, wanted.length)).to.deep.equal(wanted);
      expect(wanted).to.have.length(23);
      if (ground.mode === 'light') expect(words(report.innerText)).to.equal(read(report));
    });

    it('has nothing that axe finds', async () => {
      await expectAccessible(await drawAt(ground, boroughAddress, LARKMERE, LINE));
    }).timeout(30_000);

    for (const end of ['load', 'error'])
      it(`keeps room for a picture until its ${end}`, async () => {
        const report = await drawAt(ground, boroughAddress, LARKMERE, LINE);
        const picture = part(report, 'report-picture');
        picture.removeAttribute('data-come');
        const { width, height } = picture.getBoundingClientRect();
        expect(height)
          .to.be.greaterThan(100)
          .and.at.least(width / 2);
        picture.dispatchEvent(new Event(end));
        expect(picture.hasAttribute('data-come')).to.equal(true);
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
      expect(words(table.innerText)).to.contain('Every campus');
      const cells = [...table.querySelectorAll('tbody td:last-child')];
      expect(cells.filter(({ textContent }) => !words(textContent).replace('Where', ''))).to.deep.equal([]);
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
});
