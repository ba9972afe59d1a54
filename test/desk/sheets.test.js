// What the feed desk tells of spreadsheets: in the words of the sheets, each thing once, and each sheet for itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULTS as CHECK } from '../../dist/esm/intake/check/faults-data.js';
import { ODD, OLDER } from '../../dist/esm/intake/check/older-data.js';
import { READER } from '../../dist/esm/intake/check/reader-data.js';
import { SCHEMA } from '../../dist/esm/intake/check/schema-faults-data.js';
import { STATUTORY } from '../../dist/esm/intake/check/statutory-data.js';
import { tell } from '../../dist/esm/intake/directories/faults.js';
import { FAULTS as SHEETS } from '../../dist/esm/intake/faults-data.js';
import { fault as mergeFault } from '../../dist/esm/intake/merge/faults.js';
import { SHEET_KINDS } from '../../dist/esm/intake/sheets/index.js';
import { workbookFault } from '../../dist/esm/intake/workbook/faults.js';
import { DeskWork } from '../../dist/esm/desk/feed/work.js';
import { DESK_MENDS, SHEET_MENDS } from '../../dist/esm/view/words/feed-desk.js';

const ASK = {
  mapping: { sheets: {}, columnsOf: {} },
  council: { name: '', code: '' },
  shown: '',
  decisions: [],
  generated: '2026-11-20T09:00:00Z',
  today: '2026-11-22',
};

async function opened(files, ask = {}) {
  const work = new DeskWork();
  for (const [index, [name, text]] of Object.entries(files).entries())
    await work.read(index, { name, bytes: new TextEncoder().encode(text) });
  const model = await work.model({ ...ASK, sources: Object.keys(files).map((_, index) => index), ...ask });
  return { model, feed: JSON.parse(await work.feedText()) };
}

const PLACES = `Setting,Need,Places,Pupils,Notes
Larkmere School,ASD,12,9,Opens in spring
Larkmere School,SLCN,10,9,
`;
const SERVICES = `Name,What it is,Phone,Notes
Rowan club,A club for disabled children.,01632 960201,rang 3 Oct
`;
const COMMENTS = `Comment,Response,Action
My son Bob could not find the page.,,
Nobody answers the phone.,We are sorry.,A new number.
`;

const REGISTER = `URN,EstablishmentName,LA (code),LA (name),TypeOfEstablishment (name),EstablishmentStatus (name),SEN1 (name),TypeOfResourcedProvision (name),ResourcedProvisionOnRoll,ResourcedProvisionCapacity,SenUnitOnRoll,SenUnitCapacity
999001,Larkmere Primary School,999,Rowanshire,Community school,Open,ASD - Autistic Spectrum Disorder,Resourced provision,9,12,,
`;

describe('a choice of what a column holds', () => {
  const field = (model, sheet, heading) =>
    model.taken.find(({ name }) => name === sheet)?.columns.find((one) => one.heading === heading)?.field;

  it('is for its sheet alone: what is for colleagues in another stays unpublished', async () => {
    const columnsOf = { 'places.csv': { Notes: 'places_note' } };
    const { model, feed } = await opened(
      { 'places.csv': PLACES, 'services.csv': SERVICES },
      { mapping: { sheets: {}, columnsOf } },
    );
    assert.equal(field(model, 'places.csv', 'Notes'), 'places_note');
    assert.equal(field(model, 'services.csv', 'Notes'), '');
    assert.match(JSON.stringify(feed), /Opens in spring/);
    assert.doesNotMatch(JSON.stringify(feed), /rang 3 Oct/);
  });

  it('may differ between two sheets with the same heading', async () => {
    const columnsOf = { 'a.csv': { Words: 'description' }, 'b.csv': { Words: 'eligibility' } };
    const sheet = (name) => `Name,Phone,Words\n${name},01632 960201,Some words\n`;
    const { feed } = await opened(
      { 'a.csv': sheet('Rowan club'), 'b.csv': sheet('Otter club') },
      { mapping: { sheets: {}, columnsOf } },
    );
    assert.deepEqual(
      feed.contents.map(({ description, eligibility_description: who }) => [description, who]),
      [
        ['Some words', undefined],
        [undefined, 'Some words'],
      ],
    );
  });
});

describe('what to mend in sheets', () => {
  const group = ({ groups }, message) => groups.find((one) => message.test(one.message));

  it('says which comment it is, and repeats nothing of it', async () => {
    const { model } = await opened({ 'comments.csv': COMMENTS });
    const unanswered = group(model, /neither a response nor an action/);
    assert.equal(unanswered.places[0].where, 'comment 1 of 2 on the sheet “Comments”');
    assert.equal(unanswered.mend, 'Fill in the column “Response”, and in “Action” what will be done.');
    assert.match(group(model, /may tell who somebody is/).places[0].where, /^comment 1 of 2/);
    assert.doesNotMatch(JSON.stringify(model.groups), /Bob/);
  });

  it('says which row of a setting it is, where it has several', async () => {
    const { model } = await opened({
      'places.csv': `Setting,Need,Phase,Places,Pupils,As at
Larkmere School,ASD,Primary,12,9,01/10/2026
Larkmere School,ASD,Secondary,10,9,01/10/2020
Saxlode School,ASD,,12,9,01/10/2020
Saxlode School,SLCN,,12,9,01/10/2026
`,
    });
    const { places } = group(model, /more than a term old/);
    assert.deepEqual(
      places.map(({ where }) => where),
      ['Larkmere School, row 2 of its 2', 'Saxlode School, ASD'],
    );
  });

  it('says once that a whole sheet has no dates', async () => {
    const { model } = await opened({
      'places.csv': PLACES,
      'more.csv': PLACES.replaceAll('Larkmere', 'Saxlode'),
    });
    const undated = model.groups.filter(({ message }) => /figures have no date/.test(message));
    assert.deepEqual(
      undated.map(({ mend }) => mend),
      ['Add a column "As at" with the day the pupils were counted.'],
    );
  });

  it('names the row of the sheet “About” of what a statement lacks', async () => {
    const { model } = await opened({
      'about.csv':
        'What,Value\nPublisher,Rowanshire\nShort breaks: range,Day care\nContact phone,01632 960000\n',
    });
    const told = JSON.stringify(model.groups);
    assert.match(told, /“Short breaks: who can have them” on the sheet “About”/);
    assert.doesNotMatch(told, /send\./);
  });
});

describe('a web page under the name of a file', () => {
  const TABLE =
    '<table><tr><th>Setting</th><th>Need</th><th>Places</th></tr><tr><td>Larkmere School</td><td>ASD</td><td>8</td></tr></table>';

  it('is read where it has a table: some programs save one as a spreadsheet', async () => {
    const { model } = await opened({ 'places.xls': `<html><body>${TABLE}</body></html>` });
    assert.equal(model.counts.places, 1);
  });

  it('is told where it has none', async () => {
    const bytes = new TextEncoder().encode('<!doctype html><p>Sign in</p>');
    const { trouble, source } = await new DeskWork().read(1, { name: 'places.csv', bytes });
    assert.equal(trouble, '“places.csv” is a web page with no table in it.');
    assert.equal(source, undefined);
  });
});

describe('a spreadsheet that another system wrote', () => {
  it('is told in the words of a spreadsheet too, to be saved as one of ours', async () => {
    const { model } = await opened({ 'register.csv': REGISTER });
    assert.equal(model.counts.places, 1);
    assert.equal(model.taken.length, 0);
    const mends = JSON.stringify(model.groups.map(({ mend, places }) => [mend, places]));
    assert.match(mends, /Then save this as a spreadsheet in step 4/);
    assert.doesNotMatch(mends, /send\.|[a-z]_[a-z]|--/);
  });
});

/** What a conversion of sheets never leaves behind, or writes itself: a feed may have it. */
const OF_FEEDS = [
  ...Object.values(OLDER),
  ...['noStatus', 'noVersion', 'noPublisher', 'noGenerated', 'older'].map((name) => CHECK[name]),
  ...['language', 'total'].map((name) => ODD[name]),
  READER[21],
  ...['nothing', 'version'].map((name) => SCHEMA[name]),
];
/** What somebody with a spreadsheet does not know: names of members, and commands but the one to ask others for. */
const FOREIGN = /\bsend\.|[a-z]_[a-z]|"[a-z_]+"|\bconvert\b|--|\bmapping\b|\bmembers?\b|of the format|\[ \]/;

const TABLES = [CHECK, ODD, OLDER, STATUTORY, READER, SCHEMA, SHEETS];

describe('the words for mending sheets', () => {
  it('stand for words that are said elsewhere', () => {
    const said = new Set([
      ...TABLES.flatMap((table) => Object.values(table).map((row) => row.at(-1))),
      ...['hiddenSheet', 'hiddenRows', 'hiddenColumns'].map((name) => workbookFault(name, '').mend),
      ...['small', 'parts', 'noPublisher', 'undated'].map((name) => tell(name, { path: '' }).mend),
      ...['member', 'unreadable', 'incomplete'].map((name) => mergeFault(name, { path: '' }).mend),
    ]);
    const own = [...Object.keys(DESK_MENDS), ...Object.keys(SHEET_MENDS)];
    assert.deepEqual(
      own.filter((mend) => !said.has(mend)),
      [],
    );
  });

  it('name no member of a feed and no command', () => {
    const rows = [CHECK, ODD, STATUTORY, READER, SCHEMA, SHEETS].flatMap((table) => Object.values(table));
    const told = rows
      .filter((row) => !OF_FEEDS.includes(row))
      .map((row) => SHEET_MENDS[row.at(-1)] ?? row.at(-1))
      .map((mend) => DESK_MENDS[mend] ?? mend);
    assert.ok(told.length > 150);
    assert.deepEqual(
      told.filter((mend) => FOREIGN.test(mend)),
      [],
    );
  });

  it('name only columns and rows that there are', () => {
    const headings = new Set([
      ...SHEET_KINDS.flatMap(({ title, columns, more }) => [
        title,
        ...[...columns, ...more].map(({ heading }) => heading),
      ]),
    ]);
    const named = Object.values(SHEET_MENDS)
      .flatMap((mend) => [...mend.matchAll(/columns? ((?:“[^”]+”(?:, | and )?)+)/g)])
      .flatMap(([, list]) => [...list.matchAll(/“([^”]+)”/g)].map(([, name]) => name));
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((name) => !headings.has(name)),
      [],
    );
  });
});
