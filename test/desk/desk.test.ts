import { expect } from '@open-wc/testing';
import type { ReportDesk } from '../../src/desk/desk.js';
import {
  plainWords,
  reportHtml,
  reportFromHtml,
  reportItems,
  reportTemplate,
} from '../../src/report/index.js';
import { expectAccessible } from '../support/axe.js';
import { seen } from '../support/element.js';
import { give, openDesk, POOR, replacing } from './support.js';

let root: HTMLElement;
let desk: ReportDesk;
let close: () => void;

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

function one<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const [found] = all(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

const box = (): HTMLTextAreaElement => one('#report-box', HTMLTextAreaElement);
const paste = (html: string, words = plainWords(html)): Event =>
  give(box(), { 'text/html': html, 'text/plain': words });

function choose(selector: string, value: string): void {
  const list = one(selector, HTMLSelectElement);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const pressed = (words: string): HTMLElement => {
  const button = all('button').find((each) => seen(each) === words);
  if (!button) throw new Error(`no button “${words}”`);
  button.click();
  return button;
};

const headingsIn = (selector: string): readonly string[] => all(`${selector} h2`).map(seen);

/** The items of each state, by their names. */
const namesOf = (state: string): readonly string[] => all(`.group.${state} h5`).map(seen);
const itemOf = (name: string): string => seen(all('.item').find((item) => seen(item).startsWith(name)));

/** The list beside a heading of the author's, the first or a later one. */
function listFor(heading: string, place = 0): string {
  const row = all('.headings tbody tr').find((each) => seen(each).startsWith(heading));
  const list = row?.querySelectorAll('select')[place];
  if (!list) throw new Error(`no list ${place} for “${heading}”`);
  return `#${list.id}`;
}

interface Copied {
  readonly html: string;
  readonly words: string;
}

/** What a press copies, where the browser lets it. */
async function copiedBy(act: () => Promise<void>): Promise<Copied> {
  let copied: Copied = { html: '', words: '' };
  const read = async (item: ClipboardItem, type: string): Promise<string> =>
    (await item.getType(type)).text();
  const clipboard = {
    write: async ([item]: readonly ClipboardItem[]) => {
      if (item) copied = { html: await read(item, 'text/html'), words: await read(item, 'text/plain') };
    },
    writeText: async (words: string) => {
      copied = { html: '', words };
      return Promise.resolve();
    },
  };
  await replacing(navigator, 'clipboard', clipboard, act);
  return copied;
}

const refused = {
  write: () => Promise.reject(new Error('no')),
  writeText: () => Promise.reject(new Error('no')),
};

describe('the report desk', () => {
  beforeEach(() => ({ root, desk, close } = openDesk()));
  afterEach(() => close());

  const status = (): string => seen(root.querySelector<HTMLElement>('[role=status]'));

  describe('a template', () => {
    it('is shown with a heading for each item, as parents ask', () => {
      const questions = reportItems('mainstream').map(({ question }) => question);
      expect([...headingsIn('#template-preview')].sort()).to.deep.equal([...questions].sort());
    });

    it('follows the kind of school and the style of headings', () => {
      choose('#setting', 'college');
      expect(headingsIn('#template-preview')).to.include.members(
        reportItems('college').map(({ question }) => question),
      );
      one('#template-headings-law', HTMLInputElement).click();
      expect(headingsIn('#template-preview')).to.deep.equal(reportItems('college').map(({ legal }) => legal));
    });

    it('is copied as formatted text and as words, and that is said', async () => {
      const { html, words } = await copiedBy(() => desk.copyTemplate());
      expect(html).to.equal(reportTemplate({ setting: 'mainstream', headings: 'question' }));
      for (const { question } of reportItems('mainstream')) expect(words).to.include(question);
      expect(words).to.not.include('<h2');
      expect(status()).to.match(/^Copied the template\./);
      expect(seen(all('.step.template .said')[0])).to.match(/^Copied the template\./);
    });

    it('is copied the older way where the clipboard is refused', async () => {
      let html = '';
      const copy = (): boolean => {
        const event = new Event('copy', { cancelable: true });
        const data = new DataTransfer();
        Object.defineProperty(event, 'clipboardData', { value: data });
        document.dispatchEvent(event);
        html = data.getData('text/html');
        return event.defaultPrevented;
      };
      await replacing(document, 'execCommand', copy, () =>
        replacing(navigator, 'clipboard', refused, () => desk.copyTemplate()),
      );
      expect(html).to.include('data-item="sir-1"');
      expect(status()).to.match(/^Copied the template\./);
    });

    it('is marked, to be copied by hand, where nothing else works', async () => {
      await replacing(
        document,
        'execCommand',
        () => false,
        () => replacing(navigator, 'clipboard', refused, () => desk.copyTemplate()),
      );
      expect(String(getSelection())).to.include(reportItems('mainstream')[0]?.question);
      expect(status()).to.match(/press Ctrl and C/);
    });
  });

  describe('a report that is pasted', () => {
    it('is not put into the page by the browser', () => {
      expect(paste(POOR).defaultPrevented).to.equal(true);
      expect(box().value).to.equal(plainWords(POOR));
    });

    it('is summed up aloud and above the list', () => {
      paste(POOR);
      const lines = all('.summary p').map(seen);
      expect(lines[0]).to.match(/^\d+ of 23 required headings have nothing under them yet\.$/);
      expect(status()).to.match(/^We read \d+ words and 5 headings with their formatting\./);
      expect(status()).to.include(lines[0]);
    });

    it('has each of its 23 items in one list, with the state in words and where it is asked for', () => {
      paste(POOR);
      expect(all('.item').length).to.equal(23);
      expect(namesOf('present')).to.include('Needs we provide for');
      expect(namesOf('thin')).to.include('Our SENCO: name and contact');
      expect(namesOf('missing')).to.include('How we teach');
      expect(itemOf('Our SENCO: name and contact')).to.match(/Too little to go on.*Note:.*What to write:/);
      expect(itemOf('How we teach')).to.match(/Nothing found.*Schedule 1, paragraph 3\(c\)/);
      expect(itemOf('Needs we provide for')).to.include('Under your heading: “What kinds of special');
    });

    it('tells what else to look at', () => {
      paste(POOR);
      const groups = all('.warnings h4').map(seen);
      expect(groups).to.include('When it was reviewed');
      expect(new Set(groups).size).to.equal(groups.length);
    });

    it('shows what stands under no item', () => {
      paste(POOR);
      const details = all('details').find((each) => seen(each).startsWith('Our garden'));
      details?.toggleAttribute('open', true);
      expect(seen(details)).to.include('Three newts were seen');
    });

    it('is checked for another kind of school, and with dates that are chosen', () => {
      paste(POOR);
      choose('#setting', 'special');
      expect(namesOf('not-required')).to.include('How we spot and check needs');
      one('#reviewed-year', HTMLInputElement).value = '2024';
      one('#reviewed-year', HTMLInputElement).dispatchEvent(new Event('change', { bubbles: true }));
      choose('#reviewed-month', '09');
      expect(seen(root)).to.match(/last reviewed September 2024, over a year ago/);
      expect(seen(all('.results > .hint')[0])).to.include('22 November 2026');
    });

    it('changes with a heading that is put right, and back again', () => {
      paste(POOR);
      choose(listFor('Our garden'), 'sir-6');
      expect(namesOf('missing')).to.not.include('Equipment and facilities');
      expect(itemOf('Equipment and facilities')).to.include('Under your heading: “Our garden and its ponds”');
      expect(status()).to.match(/^Changed\./);
      pressed('Put all back as we took them');
      expect(namesOf('missing')).to.include('Equipment and facilities');
      expect(document.activeElement?.id).to.equal('headings');
    });

    it('can have a heading that is no part of it, or that answers two items', () => {
      paste(POOR);
      choose(listFor('What kinds of'), '');
      expect(namesOf('missing')).to.include('Needs we provide for');
      choose(listFor('What kinds of'), 'sir-1');
      const row = all('.headings tbody tr').find((each) => seen(each).startsWith('What kinds of'));
      row?.querySelector('button')?.click();
      expect(`#${document.activeElement?.id}`).to.equal(listFor('What kinds of', 1));
      choose(listFor('What kinds of', 1), 'sir-3c');
      expect(namesOf('present')).to.include.members(['Needs we provide for', 'How we teach']);
      choose(listFor('What kinds of', 1), '');
      expect(namesOf('missing')).to.include('How we teach');
    });

    it('goes after what is there, unless all of that is marked', () => {
      paste(POOR);
      box().setSelectionRange(box().value.length, box().value.length);
      paste('<h2>How will you teach my child?</h2><p>By reading aloud.</p>');
      expect(all('.headings tbody tr').length).to.equal(6);
      box().select();
      paste('<h2>How will you teach my child?</h2><p>By reading aloud.</p>');
      expect(all('.headings tbody tr').length).to.equal(1);
    });

    it('can be HTML code, a file of it, or plain words', async () => {
      give(box(), { 'text/html': '<span style="color:red">&lt;h2&gt;</span>', 'text/plain': POOR });
      expect(status()).to.match(/and 5 headings from HTML code/);
      await desk.openFile(new File([POOR], 'report.html', { type: 'text/html' }));
      expect(namesOf('present')).to.include('Needs we provide for');
      box().select();
      give(box(), { 'text/plain': plainWords(POOR) }, 'drop');
      expect(status()).to.match(/as plain text/);
    });

    it('is found in the words of a PDF, where the headings are lines', () => {
      give(box(), { 'text/plain': plainWords(POOR) });
      expect(namesOf('present')).to.include('Needs we provide for');
      expect(namesOf('missing')).to.include('How we teach');
    });

    it('cannot be a PDF file, and that is said', async () => {
      await desk.openFile(new File(['%PDF-1.7\n...'], 'report.pdf'));
      expect(status()).to.match(/^We cannot read this kind of file/);
      expect(all('.results').length).to.equal(0);
    });

    it('goes when the box is emptied', () => {
      paste(POOR);
      pressed('Empty the box');
      expect(box().value).to.equal('');
      expect(all('.results').length).to.equal(0);
      expect(document.activeElement).to.equal(box());
    });

    it('says when typing has cost it its headings', () => {
      paste(POOR);
      box().value += ' More.';
      box().dispatchEvent(new Event('input', { bubbles: true }));
      expect(status()).to.match(/^You typed in the box/);
    });
  });

  describe('copying back', () => {
    it('waits for a report', () => {
      expect(seen(all('.step.back')[0])).to.include('Paste your report in step 2 first.');
    });

    it('has every word that was pasted', async () => {
      paste(POOR);
      const { html, words } = await copiedBy(() => desk.copyBack());
      const wanted = plainWords(POOR).split(/\s+/);
      expect(wanted.filter((word) => !words.includes(word))).to.deep.equal([]);
      expect(wanted.filter((word) => !plainWords(html).includes(word))).to.deep.equal([]);
      expect(html).to.not.match(/<script|local-offer-/);
      expect(status()).to.match(/^Copied the report\./);
    });

    it('follows the order and the headings that are chosen', async () => {
      paste(POOR);
      one('#back-order-law', HTMLInputElement).click();
      one('#back-headings-law', HTMLInputElement).click();
      const options = { setting: 'mainstream', order: 'law', headings: 'law' } as const;
      const wanted = reportHtml(reportFromHtml(POOR, { setting: 'mainstream' }), options);
      expect((await copiedBy(() => desk.copyBack())).html).to.equal(wanted);
      expect((await copiedBy(() => desk.copyCode())).words).to.equal(wanted);
      const legal = reportItems('mainstream').find(({ key }) => key === 'sir-9')?.legal;
      expect(headingsIn('#back-preview')).to.include(legal);
    });

    it('shows the code to be copied by hand where the clipboard is refused', async () => {
      paste(POOR);
      await replacing(
        document,
        'execCommand',
        () => false,
        () => replacing(navigator, 'clipboard', refused, () => desk.copyCode()),
      );
      const code = one('#back-code', HTMLTextAreaElement);
      expect(code.value).to.include('<h2');
      expect([code.selectionStart, code.selectionEnd]).to.deep.equal([0, code.value.length]);
    });
  });

  describe('a hostile page', () => {
    const HOSTILE = `<h2>How will you teach my child?</h2><p onclick="window.bad=1" style="position:fixed">Words
      <a href="javascript:window.bad=1">here</a><a href="https://larkmere.example/">there</a></p>
      <img src="https://evil.example/x.png" onerror="window.bad=1" alt="A garden"><script>window.bad=1</script>
      <iframe src="https://evil.example/"></iframe><style>body{display:none}</style><svg onload="window.bad=1"></svg>`;

    it('is drawn as words and safe links alone', () => {
      paste(HOSTILE);
      all('details').forEach((details) => details.toggleAttribute('open', true));
      expect(
        all('img, script, iframe, style, object, embed, link, [onclick], [style], [onload]'),
      ).to.deep.equal([]);
      const links = all('.preview a, .own-words a').map((link) => link.getAttribute('href'));
      expect(new Set(links)).to.deep.equal(new Set(['https://larkmere.example/']));
      expect(seen(all('#back-preview')[0])).to.match(/Words here.*there/);
      expect(seen(all('#back-preview')[0])).to.not.include('window.bad');
    });
  });

  it('never says that a report is as the law wants it', () => {
    paste(POOR);
    expect(seen(root)).to.not.match(/complian|complies|passes|complete by law/i);
  });

  describe('for everybody', () => {
    const stages: readonly (readonly [string, () => unknown])[] = [
      ['at the start', () => undefined],
      ['with a report', () => paste(POOR)],
      ['for a college', () => [paste(POOR), choose('#setting', 'college')]],
    ];
    for (const [name, act] of stages)
      it(`has no faults that axe knows of ${name}`, async function () {
        // Some hundred lists to choose from are a lot to look at.
        this.timeout(60_000);
        act();
        await expectAccessible(root);
      });

    it('has one heading of the first level, and one place that speaks', () => {
      paste(`<h1>One</h1><h1>Two</h1>${POOR}`);
      expect(all('h1').length).to.equal(1);
      expect(all('[role=status], [aria-live]').length).to.equal(1);
    });

    it('has targets that a finger finds', () => {
      paste(POOR);
      const small = all('button, select, input, summary, .contents a').filter((each) => {
        const { height, width } = each.getBoundingClientRect();
        return height > 0 && (height < 24 || width < 24);
      });
      expect(small.map(seen)).to.deep.equal([]);
    });
  });
});
