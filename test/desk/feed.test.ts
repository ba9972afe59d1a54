import { expect } from '@open-wc/testing';
import type { FeedDocument } from '../../src/feed/document.js';
import { expectAccessible } from '../support/axe.js';
import { seen } from '../support/element.js';
import {
  csv,
  feedOf,
  json,
  openDesk,
  type OpenDesk,
  PLACES,
  savedBy,
  SERVICES,
  statusOf,
  until,
} from './feed-support.js';
import { give } from './support.js';

let page: OpenDesk;

const all = (selector: string): HTMLElement[] => [...page.root.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string): readonly string[] => all(selector).map(seen);
const status = (): string => statusOf(page.root);

function one<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const [found] = all(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

function press(name: string): void {
  const button = all('button').find((each) => seen(each) === name);
  if (!button) throw new Error(`no button “${name}”`);
  button.click();
}

const unfold = (): void => all('details').forEach((fold) => fold.setAttribute('open', ''));

/** The list beside a heading of the council's. */
function listFor(heading: string): HTMLSelectElement {
  const row = all('.headings tbody tr').find((each) => seen(each).startsWith(heading));
  const list = row?.querySelector('select');
  if (!list) throw new Error(`no list for “${heading}”`);
  return list;
}

async function choose(list: HTMLSelectElement, label: string, said = /^Changed\./): Promise<void> {
  const option = [...list.options].find((each) => each.label === label || seen(each) === label);
  if (!option) throw new Error(`no “${label}”`);
  list.value = option.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => said.test(status()), `${label}: ${String(said)}`);
}

async function type(id: string, value: string): Promise<void> {
  const box = one(`#${id}`, HTMLInputElement);
  box.value = value;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => /^Changed\./.test(status()), 'the change is said');
}

/** The rows of the table of places, in the shadow root where the page's style cannot reach. */
const settings = (): readonly string[] => {
  const table = page.root.querySelector('local-offer-vacancy-table');
  return [...(table?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="row"]') ?? [])].map(seen);
};

async function savedFeed(): Promise<FeedDocument> {
  const saved = await savedBy(() => page.desk.out.saveFeed());
  // The page saves what its types say.
  return JSON.parse((await saved.get('feed.json')?.text()) ?? 'null') as FeedDocument;
}

describe('the feed desk', () => {
  beforeEach(() => (page = openDesk()));
  afterEach(() => page.close());

  describe('before anything is opened', () => {
    it('says that nothing leaves the computer, and has four steps', async () => {
      expect(seen(all('.privacy')[0])).to.match(
        /^Everything happens on this computer\. Nothing you open here is sent/,
      );
      expect(words('.step > h2')).to.deep.equal([
        '1 Open your files',
        '2 What we read',
        '3 See it as families will',
        '4 Save it',
      ]);
      await expectAccessible(page.root);
    });

    it('gives an empty workbook, which is read as one without a record of its own', async () => {
      const saved = await savedBy(() => page.desk.out.getTemplate());
      const [[name, blob] = []] = [...saved];
      expect(name).to.equal('local-offer.xlsx');
      if (!blob) throw new Error('nothing was saved');
      await page.desk.openFiles([new File([blob], 'local-offer.xlsx')]);
      expect(words('.sheets summary').length).to.equal(6);
      expect(words('.summary p')[0]).to.not.match(/\d+ service/);
    });
  });

  describe('a sheet of places', () => {
    beforeEach(() => page.desk.openFiles([csv('places.csv', PLACES)]));

    it('is read, counted and said once', () => {
      expect(status()).to.match(/^We read 3 services \(3 with places\)\. We found /);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
      expect(words('.sheets summary').join()).to.match(/places.*: Places, 4 rows/);
    });

    it('is drawn by the table itself, with no small number', async () => {
      const address = location.search;
      await until(() => settings().length === 3, 'three settings');
      expect(settings()[2]).to.match(/Saxlode School.*[Ff]ewer than 5/s);
      expect(location.search).to.equal(address);
    });

    it('is told what is left out and what is missing, each with where it is and how to mend it', () => {
      const told = words('.faults .item').join('\n');
      expect(told).to.match(/not one we know.*Colour of door/s);
      expect(told).to.match(/no date.*Saxlode School, line 5/s);
      expect(told).to.not.match(/--|convert --help|contents\[|send\./);
    });

    it('has its columns put right, and all is read again', async () => {
      unfold();
      expect(listFor('Colour of door').value).to.equal('');
      await choose(listFor('Colour of door'), 'Notes');
      expect(words('.faults .item').join('\n')).to.not.match(/Colour of door/);
      const { contents } = await savedFeed();
      expect(JSON.stringify(contents[0])).to.include('blue');
      press('Put all back as we took them');
      await until(() => /as we took them first/.test(status()), 'undone');
      unfold();
      expect(listFor('Colour of door').value).to.equal('');
    });

    it('may be left out, or taken for another kind', async () => {
      const list = one('#sheet-0-kind', HTMLSelectElement);
      await choose(list, 'Leave this sheet out', /^Changed\. We found nothing that families can use yet/);
      await choose(list, 'Places', /^Changed\. We read 3 services/);
    });

    it('asks whose feed it is, and puts that in', async () => {
      await type('council-name', 'Rowanshire Council');
      await type('council-code', 'E9');
      expect(seen(all('.wrong')[0])).to.match(/a letter and eight figures/);
      await type('council-code', 'E09000033');
      expect(all('.wrong').length).to.equal(0);
      const { send } = await savedFeed();
      expect(send.publisher).to.deep.equal({ name: 'Rowanshire Council', area: { code: 'E09000033' } });
    });

    it('is saved as a workbook that reads as the same feed', async () => {
      const before = await savedFeed();
      const saved = await savedBy(() => page.desk.out.saveSheet());
      const blob = saved.get('feed.xlsx');
      if (!blob) throw new Error('no workbook');
      await page.desk.startAgain();
      await page.desk.openFiles([new File([blob], 'feed.xlsx')]);
      const after = await savedFeed();
      expect(after.contents.map(({ name, send }) => [name, send?.places])).to.deep.equal(
        before.contents.map(({ name, send }) => [name, send?.places]),
      );
    });

    it('gives the line for a page, which follows what is typed', () => {
      const line = (): string => one('#line-box', HTMLTextAreaElement).value;
      expect(line()).to.match(
        /^<script defer src="\/files\/local-offer\.js" data-feed="\/files\/feed\.json"><\/script><local-offer-vacancy-table><p>/,
      );
      const box = one('#line-feedAddress', HTMLInputElement);
      box.value = '/a"><script>.json';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      expect(line()).to.include('data-feed="/a&quot;&gt;&lt;script&gt;.json"');
    });

    it('is replaced by the file of the same name, mended', async () => {
      await page.desk.openFiles([csv('places.csv', PLACES.replace('10,3,,', '10,3,15/09/2026,'))]);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
      expect(words('.faults .item').join('\n')).to.not.match(/no date/);
    });

    it('says so where a file of the same name takes its place', async () => {
      await page.desk.openFiles([csv('places.csv', PLACES)]);
      expect(status()).to.match(
        /^“places\.csv” was put in the place of the file of the same name\. We read 3/,
      );
    });

    it('is not lost with what was chosen before somebody says so', async () => {
      const asked: string[] = [];
      const { confirm } = globalThis;
      const leaves = (): boolean => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        return !event.defaultPrevented;
      };
      let answer = false;
      globalThis.confirm = (question = '') => {
        asked.push(question);
        return answer;
      };
      try {
        expect(leaves()).to.equal(true);
        unfold();
        await choose(listFor('Colour of door'), 'Notes');
        expect(leaves()).to.equal(false);
        press('Start again');
        expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
        expect(asked.join()).to.match(/not saved\. Start again/);
        answer = true;
        press('Start again');
        await until(() => !all('.sources').length, 'gone');
        await page.desk.openFiles([csv('places.csv', PLACES)]);
        unfold();
        await choose(listFor('Colour of door'), 'Notes');
        await savedBy(() => page.desk.out.saveFeed());
        expect(leaves()).to.equal(true);
        press('Start again');
        expect(asked.length).to.equal(2);
      } finally {
        globalThis.confirm = confirm;
      }
    });

    it('is gone after “Start again”', async () => {
      press('Start again');
      await until(() => !all('.sources').length, 'gone');
      expect(all('local-offer-vacancy-table').length).to.equal(0);
      expect(document.activeElement?.id).to.equal('feed-file');
      expect(page.root.textContent).to.not.match(/Larkmere/);
    });

    it('has the list filtered, and saved as a page and as words', async () => {
      const before = all('.faults .group').length;
      one('#severity-warning', HTMLInputElement).click();
      expect(all('.faults .group').map((group) => group.className)).to.deep.equal(['group warning']);
      expect(before).to.be.greaterThan(1);
      const saved = await savedBy(() => page.desk.out.saveList());
      const html = (await saved.get('faults.html')?.text()) ?? '';
      expect(html).to.match(/^<!doctype html>.*Saxlode School/s);
      expect(html).to.not.match(/<script/);
    });

    it('has no faults that axe knows of', async () => {
      unfold();
      await until(() => settings().length === 3, 'three settings');
      await expectAccessible(page.root);
    });
  });

  describe('what is pasted', () => {
    it('is read from a table, merged cells left blank', async () => {
      const table = `<table><tr><th>Setting</th><th>Need</th><th>Places</th><th>Phase</th></tr>
        <tr><td rowspan="2">Larkmere &amp; Sons</td><td rowspan="2">ASD</td><td>8</td><td>Primary</td></tr>
        <tr><td>10</td><td>Secondary</td></tr></table>`;
      give(one('#feed-box', HTMLTextAreaElement), { 'text/html': table, 'text/plain': 'x' });
      await until(() => /^We read 1 service/.test(status()), 'read');
      const { contents } = await savedFeed();
      expect(contents[0]?.name).to.equal('Larkmere & Sons');
      expect(contents[0]?.send?.places?.map(({ total }) => total)).to.deep.equal([8, 10]);
    });

    it('is read from cells with tabs, wherever on the page it is pasted', async () => {
      give(document.body, { 'text/plain': 'Setting\tNeed\tPlaces\nLarkmere Primary School\tASD\t8\n' });
      await until(() => /^We read 1 service/.test(status()), 'read');
    });

    it('loads and runs nothing of its markup', async () => {
      const table = `<table><tr><td>Setting</td><td>Need</td></tr><tr><td><img src=x onerror="globalThis.bad=1">Larkmere</td><td><script>globalThis.bad=1</script>ASD</td></tr></table>`;
      give(one('#feed-box', HTMLTextAreaElement), { 'text/html': table });
      await until(() => /^We read/.test(status()), 'read');
      expect(Reflect.get(globalThis, 'bad')).to.equal(undefined);
      expect(all('img').length).to.equal(0);
    });
  });

  describe('several files', () => {
    it('are one feed where each is a sheet', async () => {
      await page.desk.openFiles([csv('places.csv', PLACES), csv('services.csv', SERVICES)]);
      expect(status()).to.match(/^We read 4 services \(3 with places/);
      expect(words('.sheets summary').length).to.equal(2);
    });

    it('of one name, given together, are two; and what is not known is said', async () => {
      await page.desk.openFiles([
        csv('places.csv', PLACES),
        csv('places.csv', SERVICES),
        csv('diary.csv', 'Monday,Swimming\nTuesday,Art\n'),
      ]);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv', 'places.csv', 'diary.csv']);
      expect(status()).to.match(/^We read 4 services.*We do not know what “diary\.csv” is\. Choose under/);
      await page.desk.openFiles([csv('places.csv', PLACES)]);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv', 'places.csv', 'diary.csv']);
    });

    it('that are feeds are put together on proof, and a person is asked about the rest', async () => {
      await page.desk.openFiles([
        json('rowanshire.json', feedOf('Rowanshire', 'swim-1')),
        json('fennbridge.json', feedOf('Fennbridge', '77')),
      ]);
      expect(words('.which label')).to.deep.equal([
        'rowanshire.json',
        'fennbridge.json',
        'All of them, put together',
      ]);
      expect(status()).to.match(/^We read 2 services/);
      expect(words('.pairs h4')).to.deep.equal(['“Otterlode swim school” and “Otterlode swim school”']);
      one('#pair-0-same-yes', HTMLInputElement).click();
      await until(() => /^Changed\. We read 1 service/.test(status()), 'one service');
      expect(one('#pair-0-same-yes', HTMLInputElement).checked).to.equal(true);
      const saved = await savedBy(() => page.desk.out.saveAnswers());
      const answers = await saved.get('decisions.json')?.text();
      expect(answers).to.match(/"same": true/);
      one('#pair-0-same-later', HTMLInputElement).click();
      await until(() => /^Changed\. We read 2 services/.test(status()), 'two again');
      await page.desk.openFiles([new File([answers ?? ''], 'decisions.json')]);
      expect(status()).to.match(/We read 1 service/);
    });

    it('of which one cannot be read say which, and keep the others', async () => {
      await page.desk.openFiles([
        csv('places.csv', PLACES),
        new File(['%PDF-1.7'], 'scan.pdf'),
        csv('none.csv', ''),
      ]);
      expect(seen(all('.open .said')[0])).to.match(/“scan\.pdf”: This is a PDF.*“none\.csv” is empty\./);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
      expect(words('.summary p')[0]).to.match(/3 services/);
    });
  });

  describe('what takes long', () => {
    /** From now on no model is made until it is let go, or the work is stopped. */
    function slow(): () => void {
      const work = page.work();
      const { model } = work;
      let letGo = (): void => undefined;
      const held = new Promise<void>((done) => (letGo = done));
      work.model = async (ask) => {
        await held;
        work.model = model;
        return work.model(ask);
      };
      return letGo;
    }

    it('says so, and is stopped: all is as it was before', async () => {
      await page.desk.openFiles([csv('places.csv', PLACES)]);
      const letGo = slow();
      const opening = page.desk.openFiles([csv('services.csv', SERVICES)]);
      await until(() => all('.busy').length === 1, 'it is said');
      expect(status()).to.match(/^Working it out/);
      await expectAccessible(page.root);
      press('Stop');
      letGo();
      await opening;
      expect(status()).to.equal('Stopped. All is as it was before.');
      expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
      expect(all('.busy').length).to.equal(0);
      expect(document.activeElement?.id).to.equal('files');
      expect((await savedFeed()).contents.length).to.equal(3);
      await page.desk.openFiles([csv('services.csv', SERVICES)]);
      expect(status()).to.match(/^We read 4 services/);
    });

    it('loses nothing that is dropped meanwhile', async () => {
      const letGo = slow();
      const both = [
        page.desk.openFiles([csv('places.csv', PLACES)]),
        page.desk.openFiles([csv('services.csv', SERVICES)]),
      ];
      letGo();
      await Promise.all(both);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv', 'services.csv']);
      expect(status()).to.match(/^We read 4 services/);
    });

    it('and fails leaves all as it was before', async () => {
      await page.desk.openFiles([csv('places.csv', PLACES)]);
      const work = page.work();
      const { model } = work;
      const { error } = console;
      console.error = () => undefined;
      work.model = () => Promise.reject(new Error('out of memory'));
      await page.desk.openFiles([csv('services.csv', SERVICES)]);
      console.error = error;
      work.model = model;
      expect(status()).to.match(/^Something went wrong/);
      expect(words('.sources .source-name')).to.deep.equal(['places.csv']);
      expect((await savedFeed()).contents.length).to.equal(3);
    });
  });

  it('shows comments, which alone are a feed that can be saved', async () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `Waiting,It took ${index + 2} months.,We are sorry.,A second clinic.`,
    );
    await page.desk.openFiles([csv('comments.csv', ['Theme,Comment,Response,Action', ...rows].join('\n'))]);
    expect(words('.comments .item').length).to.equal(8);
    expect(words('.comments .item')[0]).to.match(/Waiting.*It took 2 months.*We are sorry.*A second clinic/s);
    await expectAccessible(page.root);
    one('#comments-list + p button', HTMLButtonElement).click();
    expect(words('.comments .item').length).to.equal(10);
    expect((await savedFeed()).send.comments?.length).to.equal(10);
  });

  it('shows the report of each school, and its line', async () => {
    const report = (id: string, name: string, text: string): object => ({
      id,
      organization: { id, name },
      setting: 'mainstream',
      sections: [{ key: 'sir-1', text }],
    });
    const reports = [
      report('r1', 'Larkmere Primary School', 'We teach autistic children.'),
      report('r2', 'Quillhaven School', 'We teach deaf children.'),
    ];
    // What `feedOf` makes has it.
    const feed = feedOf('Rowanshire', 'a') as { send: object };
    await page.desk.openFiles([json('feed.json', { ...feed, send: { ...feed.send, reports } })]);
    one('#preview-report', HTMLInputElement).click();
    const drawn = (): string =>
      page.root.querySelector('local-offer-sen-report')?.shadowRoot?.textContent ?? '';
    await until(() => drawn().includes('We teach autistic children.'), 'the first report');
    const list = one('#whose-report', HTMLSelectElement);
    list.value = 'r2';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => drawn().includes('We teach deaf children.'), 'the second report');
    expect(one('#line-box', HTMLTextAreaElement).value).to.include(
      '<local-offer-sen-report organization="r2">',
    );
    await expectAccessible(page.root);
  });

  describe('a poor feed', () => {
    const POOR = feedOf('Rowanshire', 'a', {
      url: 'www.rowan',
      email: 'not an address',
      minimum_age: 12,
      maximum_age: 4,
      assurer_email: 'private.person@rowan.example.org',
      send: { places: [{ total: 10, on_roll: 2 }] },
    });

    it('is told worst first, and what is private is in no list', async () => {
      await page.desk.openFiles([json('feed.json', POOR)]);
      const order = all('.faults .group').map((group) => group.className.replace('group ', ''));
      expect(order).to.deep.equal(['error', 'warning', 'note'].filter((each) => order.includes(each)));
      expect(words('.faults .item').length).to.be.greaterThan(4);
      const lists = await savedBy(() => page.desk.out.saveList());
      const told = `${page.root.textContent} ${await lists.get('faults.html')?.text()}`;
      expect(told).to.not.include('private.person');
      expect(JSON.stringify(await savedFeed())).to.not.include('private.person');
    });

    it('that is no JSON says so in a sentence', async () => {
      await page.desk.openFiles([new File(['<!doctype html><p>Sign in</p>'], 'feed.json')]);
      expect(page.root.textContent).to.match(/web page, not a feed|Not JSON/);
    });
  });
});
