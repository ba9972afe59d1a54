import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.js';
import '../../src/elements/feed.define.js';
import '../../src/elements/sen-report.define.js';
import '../../src/elements/service-finder.define.js';
import '../../src/elements/short-breaks.define.js';
import '../../src/elements/vacancy-table.define.js';
import { LocalOfferElement } from '../../src/elements/base.js';
import { LocalOfferSenReport } from '../../src/elements/sen-report.js';
import { LocalOfferServiceFinder } from '../../src/elements/service-finder.js';
import { LocalOfferShortBreaks } from '../../src/elements/short-breaks.js';
import { LocalOfferVacancyTable } from '../../src/elements/vacancy-table.js';
import { adoptStyles } from '../../src/view/sheet.js';
import { boroughAddress, TODAY } from '../../stories/feeds.js';
import { inBothModes } from '../support/element.js';

/** Everything of ours, in every view: a report has several. */
const partsOf = (widget: HTMLElement, selector = '[part]'): readonly Element[] =>
  [widget, widget.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll(`[data-local-offer-view] ${selector}`) ?? []),
  ]);

/** How each part lies: two widgets that use one name for two things would move each other's. */
const shapes = (widget: HTMLElement): string[] =>
  partsOf(widget).map((part) => {
    const { display, float, position, margin, padding, border } = getComputedStyle(part);
    const { width } = part.getBoundingClientRect();
    return [part.getAttribute('part'), display, float, position, margin, padding, border, width].join();
  });

const EVERY = [LocalOfferVacancyTable, LocalOfferServiceFinder, LocalOfferShortBreaks, LocalOfferSenReport];

inBothModes('widgets of one page', (ground) => {
  for (const [name, template] of Object.entries({
    'the table': html`<local-offer-vacancy-table
      src=${boroughAddress}
      .today=${TODAY}
    ></local-offer-vacancy-table>`,
    'the finder': html`<local-offer-service-finder
      src=${boroughAddress}
      need="SLCN"
      .today=${TODAY}
    ></local-offer-service-finder>`,
    'short breaks': html`<local-offer-short-breaks
      src=${boroughAddress}
      .today=${TODAY}
    ></local-offer-short-breaks>`,
    'the report': html`<local-offer-sen-report
      src=${boroughAddress}
      urn="999001"
      .today=${TODAY}
    ></local-offer-sen-report>`,
  }))
    it(`${name} is laid out as it is alone`, async () => {
      const box = await ground.draw<HTMLElement>(html`<div>${template}</div>`);
      const [widget] = box.children;
      if (!(widget instanceof LocalOfferElement)) throw new Error('not a widget');
      await waitUntil(() => partsOf(widget, '[part~="footer"]').length > 0, 'the feed is drawn', {
        timeout: 4000,
      });
      for (const width of ['1280px', '320px']) {
        const alone = [...document.adoptedStyleSheets];
        box.style.width = width;
        const before = shapes(widget);
        const root = widget.isolate ? widget.shadowRoot : document;
        if (!root) throw new Error('no root');
        for (const { styles } of EVERY) adoptStyles(root, styles);
        expect(before.length).to.be.above(100);
        expect(shapes(widget)).to.deep.equal(before);
        document.adoptedStyleSheets = alone;
      }
    });
});
