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
  drawWritten,
  feedWith,
  idOf,
  isPressed,
  KEYS,
  listenToConsole,
  make,
  partsOf,
  questions,
  pieces,
  press,
  read,
  reportOf,
  settled,
  translate,
  words,
  WRITTEN,
} from '../support/sen-report.js';
import { cleanAddress } from '../support/visitor.js';

listenToConsole();

const idsOf = (report: Element): readonly string[] =>
  [report, report.shadowRoot].flatMap((root) =>
    [...(root?.querySelectorAll('[id]') ?? [])].map(({ id }) => id),
  );

inBothModes('local-offer-sen-report copied, moved and translated', (ground) => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  describe('copies', () => {
    const check = async (report: LocalOfferSenReport): Promise<void> => {
      await settled(report);
      expect(partsOf(report, 'report-index')).to.have.length(1);
      expect(partsOf(report, 'footer')).to.have.length(1);
      expect(contents(report)).to.deep.equal(ALL);
      expect(bare(authorNodes(report))).to.equal(bare(make(ground, {}, WRITTEN).childNodes));
    };

    for (const place of ['after', 'before'] as const)
      it(`of a drawn report, put in ${place} it, are reports of their own`, async () => {
        const report = await drawWritten(ground);
        const copy = report.cloneNode(true) as LocalOfferSenReport; // a clone is what it was cloned from
        report[place](copy);
        await check(copy);
        await check(report);
        const ids = [...idsOf(report), ...idsOf(copy)];
        if (ground.mode === 'light') expect(new Set(ids).size).to.equal(ids.length);
        const headings = [report, copy].flatMap((one) => [...one.querySelectorAll(':scope > h2')]);
        expect(new Set(headings.map(({ id }) => id)).size).to.equal(2 * KEYS.length);
        await press(copy, button(copy, 'Easy read'));
        expect(isPressed(button(copy, 'Easy read'))).to.equal(true);
        expect(isPressed(button(report, 'Easy read'))).to.equal(false);
      });

    it('saved as HTML and loaded again are drawn anew', async () => {
      const report = await drawWritten(ground);
      const saved = report.outerHTML;
      const box = report.parentElement;
      report.remove();
      if (box) box.innerHTML = saved;
      const again = box?.querySelector('local-offer-sen-report');
      expect(again).to.not.equal(null);
      if (again) await check(again);
    });

    it('stay whole while they are moved in the page', async () => {
      const report = await drawWritten(ground);
      const box = report.parentElement;
      const other = document.createElement('section');
      box?.append(other);
      other.append(report);
      await check(report);
      box?.prepend(report);
      await check(report);
      expect(idsOf(report)).to.include('local-offer-report-sir-4');
    });

    it('may be isolated and taken out again', async () => {
      const report = await drawWritten(ground);
      const home = (): readonly boolean[] => pieces(report).map(({ parentNode }) => parentNode === report);
      for (const isolate of [ground.mode === 'light', ground.mode !== 'light']) {
        report.isolate = isolate;
        await check(report);
        expect(new Set(home())).to.deep.equal(new Set([!isolate]));
        await expectAccessible(report);
      }
    });
  });

  describe('two on a page', () => {
    for (const [title, names] of [
      ['of different names', ['north', 'south']],
      ['without names', ['', '']],
    ] as const)
      it(`${title} have ids of their own, and links that stay inside`, async () => {
        const box = await ground.draw<HTMLElement>(html`<div></div>`);
        const reports = names.map((name) => make(ground, name ? { name } : {}, WRITTEN));
        box.append(...reports);
        await Promise.all(reports.map((report) => settled(report)));
        const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id);
        expect(ids.length).to.be.above(11);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const report of reports)
          for (const one of allOf<HTMLAnchorElement>(report, '[part~="report-index"] a'))
            expect(report.querySelector(`#${CSS.escape(idOf(one))}`)).to.not.equal(null);
      });
  });

  describe('a translator', () => {
    it('keeps what each heading was taken for, and the buttons go on working', async () => {
      const report = await drawWritten(ground);
      translate(report, (text) => text.replace(/[a-z]+/g, (word) => [...word].reverse().join('')));
      await settled(report);
      expect(contents(report)).to.have.length(ALL.length);
      expect([...report.querySelectorAll(':scope > h2')].map(({ id }) => id)).to.deep.equal(
        KEYS.map((key) => `local-offer-report-${key}`),
      );
      const [easy, law] = allOf<HTMLButtonElement>(report, '[part~="report-tools"] button');
      if (easy) await press(report, easy);
      expect(easy && isPressed(easy)).to.equal(true);
      if (law) await press(report, law);
      expect(read(report)).to.contain('In the law: ');
      expect(words(allOf(report, '[role="status"]')[0]?.textContent)).to.contain(
        '1 part is shown in easy read.',
      );
    });

    it('is at work when the feed arrives', async () => {
      const feed = await ground.draw<HTMLElementTagNameMap['local-offer-feed']>(
        html`<local-offer-feed></local-offer-feed>`,
      );
      const report = make(ground, { urn: '999001' }, WRITTEN);
      feed.append(report);
      await settled(report);
      translate(report);
      await settled(report);
      const section = { key: 'sir-5', text: 'All teachers learn about autism each year.' };
      feed.document = feedWith(reportOf({ sections: [section, { key: 'sir-4', text: 'Not this one.' }] }));
      await waitUntil(() => read(report).includes(section.text), 'the feed is drawn');
      expect(contents(report)).to.deep.equal([...questions('sir-5', ...KEYS), 'Our values']);
      expect(read(report)).to.not.contain('Not this one.');
    });
  });
});
