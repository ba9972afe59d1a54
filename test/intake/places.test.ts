import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DocumentService } from '../../src/feed/document.js';
import { readFeed } from '../../src/feed/read.js';
import type { Fault } from '../../src/feed/types.js';
import { placesFromRows, type PlacesOptions } from '../../src/intake/places.js';

const TODAY = '2026-11-22';

/** A sheet as it looks: cells parted by `|`. */
const sheet = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string, options: PlacesOptions = {}) =>
  placesFromRows(sheet(text), { today: TODAY, ...options });
const services = (text: string, options?: PlacesOptions): DocumentService[] => read(text, options).services;
const faults = (text: string, options?: PlacesOptions): Fault[] =>
  read(text, options).faults.filter((fault) => fault.case !== 80 || fault.path !== 'sheet');
const told = (list: readonly Fault[]): string[] =>
  list.map((fault) => `${fault.case} ${fault.severity} ${fault.path}`);

/** The one service of a sheet of one row. */
function only(headings: string, row: string, options?: PlacesOptions): DocumentService {
  const [service, ...more] = services(`Setting|${headings}\nRowan Bank|${row}`, options);
  if (!service || more.length > 0) throw new Error(`${more.length + 1} services`);
  return service;
}
const places = (headings: string, row: string, options?: PlacesOptions) =>
  only(headings, row, options).send?.places;

/** Westminster's table as its document prints it. */
const S1 = `
Setting|Primary need|Age range|Places|Current pupils|Top Up Funding
Churchill Gardens|SLCN|5 - 11|40|24|£15,158
Edward Wilson|VI|5 - 11|9|4|£21,630
St. Augustine's|HI|11 - 16|10|9|£17,000
Millbank|Autism|5 - 11|10|11|£16,338
Pimlico Academy|SLCN|11 - 16|10|12|£14,088
College Park|Autism and learning difficulties|5 - 19|100|100|£13,300
QE11|SLD/PMLD|2 - 19|70|71|£21,000
St. Marylebone Bridge|SLCN|11 - 16|60|52|£10,000
Beachcroft AP Academy|SEMH|5 - 16|14|12|£25,000 to £36,000`;

describe('a table as its document prints it', () => {
  it('gives the same rows, the small number as a band', () => {
    const rows = services(S1).map(({ id, name, minimum_age, maximum_age, send }) => {
      const [line] = send?.places ?? [];
      const { min, max } = send?.top_up ?? {};
      return [
        id,
        name,
        send?.needs_text,
        minimum_age,
        maximum_age,
        line?.total,
        line?.on_roll ?? line?.on_roll_band,
        min,
        max,
      ];
    });
    expect(rows).to.deep.equal([
      ['churchill-gardens', 'Churchill Gardens', 'SLCN', 5, 11, 40, 24, 15158, 15158],
      ['edward-wilson', 'Edward Wilson', 'VI', 5, 11, 9, 'under-5', 21630, 21630],
      ['st-augustines', "St. Augustine's", 'HI', 11, 16, 10, 9, 17000, 17000],
      ['millbank', 'Millbank', 'Autism', 5, 11, 10, 11, 16338, 16338],
      ['pimlico-academy', 'Pimlico Academy', 'SLCN', 11, 16, 10, 12, 14088, 14088],
      ['college-park', 'College Park', 'Autism and learning difficulties', 5, 19, 100, 100, 13300, 13300],
      ['qe11', 'QE11', 'SLD/PMLD', 2, 19, 70, 71, 21000, 21000],
      ['st-marylebone-bridge', 'St. Marylebone Bridge', 'SLCN', 11, 16, 60, 52, 10000, 10000],
      ['beachcroft-ap-academy', 'Beachcroft AP Academy', 'SEMH', 5, 16, 14, 12, 25000, 36000],
    ]);
  });
  it('finds the codes of the needs', () => {
    const needs = services(S1).map(({ send }) => send?.needs);
    expect(needs.slice(0, 5)).to.deep.equal([['SLCN'], ['VI'], ['HI'], ['ASD'], ['SLCN']]);
    expect(needs[5]).to.include('ASD');
    expect(needs.slice(6)).to.deep.equal([['SLD', 'PMLD'], ['SLCN'], ['SEMH']]);
  });
  it('complains of nothing but the missing date, and the number is nowhere', () => {
    expect(told(read(S1).faults)).to.deep.equal(['80 warning sheet']);
    expect(JSON.stringify(services(S1)[1])).not.to.match(/[":]4\b/);
  });
  it('keeps the number when told', () => {
    expect(services(S1, { keepSmallNumbers: true })[1]?.send?.places).to.deep.equal([
      { total: 9, on_roll: 4 },
    ]);
  });
  it('is read by the reader without a fault', () => {
    const contents = services(S1);
    const send = { version: '1.0', generated: `${TODAY}T06:00:00Z`, publisher: { name: 'X' } };
    const { feed, faults: found } = readFeed({ total_items: contents.length, contents, send });
    expect(feed?.services).to.have.length(9);
    // Pupils above places are case 65, which the page tells families; here they are as printed.
    expect(found.filter((fault) => fault.case !== 65)).to.deep.equal([]);
  });
});

describe('columns', () => {
  it('are known by many headings', () => {
    const rows = sheet(`
      NAME OF SCHOOL:|Type of provision|Designation|Year Groups|Commissioned Places (agreed)|Number on roll|Vacancies as at 15/09/2026|E-mail|Top-up (£)
      Rowan Bank|ARP|ASD|Y7-Y11|12|8|3|office@rowan.example|£9,000`);
    const {
      services: [service],
      faults: found,
    } = placesFromRows(rows, { today: TODAY });
    expect(found).to.deep.equal([]);
    expect(service).to.deep.include({
      name: 'Rowan Bank',
      minimum_age: 11,
      maximum_age: 16,
      email: 'office@rowan.example',
    });
    expect(service?.send?.places).to.deep.equal([
      { total: 12, on_roll: 8, available: 3, as_at: '2026-09-15' },
    ]);
    expect(service?.send).to.deep.include({
      kind: 'resourced-provision',
      kind_label: 'ARP',
      top_up: { min: 9000, max: 9000 },
    });
  });
  it('are told once each when unknown, said twice or without a heading', () => {
    const found = faults('Setting|Places|Capacity|Ofsted|\nA|10|12|Good|x\nB|10|12|Good|y');
    expect(told(found)).to.deep.equal([
      '73 warning column "Capacity"',
      '72 warning column "Ofsted"',
      '72 warning column 5',
    ]);
    expect(places('Places|Capacity', '10|12')).to.deep.equal([{ total: 10 }]);
  });
  it('are found under a title, whose date counts', () => {
    const [service] = services(
      'Resource bases as at 1 September 2026||\n||\nSetting|Places|Pupils\nRowan Bank|10|8',
    );
    expect(service?.send?.places).to.deep.equal([{ total: 10, on_roll: 8, as_at: '2026-09-01' }]);
  });
  it('without a setting are an error that names what was found and wanted', () => {
    const { services: none, faults: found } = read('Need|Pupils now|Colour\nASD|8|red');
    expect(none).to.deep.equal([]);
    expect(told(found)).to.deep.equal(['71 error sheet']);
    expect(found[0]?.message)
      .to.include('"Need", "Pupils now", "Colour"')
      .and.include('"setting"')
      .and.include('"school"');
    expect(read('').faults[0]?.message).to.equal('The sheet is empty.');
  });
});

describe('rows', () => {
  it('with more cells than headings are refused by line, never shifted (case 63)', () => {
    const text = 'Setting|Places|Pupils\nRowan Bank|10|8\nElm, Hill|School|10|8\nOak|9|9||';
    expect(told(faults(text))).to.deep.equal(['63 error line 3']);
    expect(services(text).map(({ name }) => name)).to.deep.equal(['Rowan Bank', 'Oak']);
  });
  it('that are blank, totals, headings again or footnotes are no settings', () => {
    const text =
      'Setting|Places|Pupils\nA|10|8\n||\nSetting|Places|Pupils\nTotal|10|8\n|Grand total|10\nFigures are provisional||';
    expect(services(text)).to.have.length(1);
    expect(told(faults(text))).to.deep.equal(['74 note line 5', '74 note line 6', '75 warning line 7']);
  });
  it('without a name are refused (case 19); alone, they leave nothing to read', () => {
    expect(told(faults('Setting|Places|Pupils\n|10|8'))).to.deep.equal([
      '19 error line 2',
      '86 error line 1',
    ]);
  });
  it('below a line such as "Resource bases" are of that kind', () => {
    const text = 'Setting|Places|Pupils\nResource bases||\nA|10|8\nSpecial schools||\nB|90|88';
    expect(services(text).map(({ send }) => send?.kind)).to.deep.equal(['resource-base', 'special-school']);
    expect(faults(text)).to.deep.equal([]);
  });
  it('say the same twice: one is kept (case 17)', () => {
    const text = 'Setting|Places|Pupils\nA|10|8\nA|10|8';
    expect(services(text)).to.have.length(1);
    expect(told(faults(text))).to.deep.equal(['17 warning line 3']);
  });
});

describe('a bad cell', () => {
  it('loses only itself, and is told by line and heading', () => {
    const headings = 'Need|Ages|Places|Pupils now|As at|Plan needed|Web|Email|URN|Top up';
    const row = 'Wizardry|varies|flexible|several|soon|Usually|our site|none|12|Band A';
    const text = `Setting|${headings}\nRowan Bank|${row}`;
    expect(told(faults(text))).to.deep.equal(
      [
        'Need:77',
        'Ages:64',
        'Places:64',
        'Pupils now:64',
        'As at:42',
        'Plan needed:82',
        'Web:31',
        'Email:33',
        'URN:83',
        'Top up:64',
      ].map((pair) => {
        const [heading = '', number = ''] = pair.split(':');
        return `${number} ${heading === 'Need' ? 'note' : 'warning'} line 2, column "${heading}"`;
      }),
    );
    expect(faults(text).every(({ mend, record }) => mend && record === 'Rowan Bank')).to.be.true;
    const service = only(headings, row);
    expect(service).to.deep.include({
      name: 'Rowan Bank',
      eligibility_description: 'varies. Plan needed: Usually',
    });
    expect(service.send).to.deep.include({ needs_text: 'Wizardry', top_up: { note: 'Band A' } });
    expect(service.send?.places).to.deep.equal([
      { note: 'Places: flexible. Pupils now: several. As at: soon' },
    ]);
    expect(service).not.to.have.any.keys('url', 'email', 'minimum_age');
  });
  it('never has its count of pupils repeated in a report', () => {
    const found = faults('Setting|Places|Pupils\nA|10|perhaps 3\nB|10|4 (3 boys)');
    expect(found).to.have.length(3);
    expect(JSON.stringify(found)).not.to.match(/perhaps 3|boys/);
  });
});

describe('small numbers', () => {
  const cases: [cells: string, expected: object][] = [
    ['9|4|', { total: 9, on_roll_band: 'under-5' }],
    ['9|<5|5', { total: 9, on_roll_band: 'under-5', available_band: 'some' }],
    ['9|4|5', { total: 9, on_roll_band: 'under-5', available_band: 'some' }],
    ['9||6', { total: 9, available_band: 'some' }],
    ['9|0|9', { total: 9, on_roll: 0, available: 9 }],
    ['9|*|Full', { total: 9, on_roll_band: 'under-5', available_band: 'none' }],
    // Notes that say it another way.
    ['9 (5 free)|4|', { total: 9, on_roll_band: 'under-5' }],
    ['9|8 (2 in Year 3)|', { total: 9, on_roll: 8 }],
    ['10 (inc 2 SEN Support)|8|', { total: 10, on_roll: 8, note: 'inc 2 SEN Support' }],
    ['10|11 (1 over)|Full', { total: 10, on_roll: 11, available_band: 'none' }],
  ];
  for (const [cells, expected] of cases)
    it(cells, () => void expect(places('Places|Pupils|Vacancies', cells)).to.deep.equal([expected]));
  it('are left out of a column for notes, and told', () => {
    const text = 'Setting|Places|Pupils|Note\nA|10|8|3 pupils leave in July';
    expect(services(text)[0]?.send).not.to.have.property('places_note');
    expect(told(faults(text))).to.deep.equal(['79 warning line 2, column "Note"']);
  });
  const parts = 'A|ASD|Primary|8|3|\nA|ASD|Secondary|12|12|';
  for (const whole of ['|20|15|5', 'All|20|15|', 'Total|20||5'])
    it(`cannot be had by taking the parts from the whole: ${whole} (case 66)`, () => {
      const text = `Setting|Need|Phase|Places|Pupils|Vacancies\nA|ASD|${whole}\n${parts}`;
      const [first, ...rest] = services(text)[0]?.send?.places ?? [];
      expect(first).to.include({ total: 20 }).and.not.have.any.keys('on_roll', 'available', 'phase');
      expect(rest).to.deep.equal([
        { phase: 'Primary', total: 8, on_roll_band: 'under-5' },
        { phase: 'Secondary', total: 12, on_roll: 12 },
      ]);
      expect(told(faults(text))).to.deep.equal(['79 warning line 2']);
    });
  it('cannot be had by taking years from their key stage (case 66)', () => {
    const text =
      'Setting|Phase|Places|Pupils\nA|Key stage 3|40|19\nA|Year 7|20|3\nA|Year 8|20|16\nA|Grand total|40|19';
    const lines = services(text)[0]?.send?.places ?? [];
    expect(lines.map(({ on_roll }) => on_roll)).to.deep.equal([undefined, undefined, 16, undefined]);
    expect(lines[1]).to.include({ on_roll_band: 'under-5' });
  });
  it('cannot be had for a part whose pupils are blank either, where few are left', () => {
    const text = (all: number): string =>
      `Setting|Phase|Places|Pupils\nA||20|${all}\nA|Primary|8|\nA|Secondary|12|12`;
    expect(services(text(15))[0]?.send?.places?.[0]).to.deep.equal({ total: 20 });
    expect(services(text(18))[0]?.send?.places?.[0]).to.deep.equal({ total: 20, on_roll: 18 });
  });
  it('are in no document, whatever the figures', () => {
    const figure = fc.option(fc.nat(20), { nil: '' });
    fc.assert(
      fc.property(figure, fc.constantFrom(1, 2, 3, 4), figure, (total, pupils, vacancies) => {
        const [line = {}] = places('Places|Pupils|Vacancies', `${total}|${pupils}|${vacancies}`) ?? [];
        expect(line).to.include({ on_roll_band: 'under-5' }).and.not.have.any.keys('on_roll', 'available');
      }),
    );
  });
});

describe('several rows for one service', () => {
  const split = 'School|Need|Kind|Phase|Ages|Places|Pupils|Top up\n';
  it('are its lines of places where only the phase differs', () => {
    const found = services(
      `${split}Rowan|ASD|ARP|KS1|5-7|10|8|£9,000\nRowan|ASD|ARP|KS2|7-11|12|12|£12,000\nElm|ASD|ARP|KS2||6|6|`,
    );
    expect(found.map(({ id }) => id)).to.deep.equal(['rowan', 'elm']);
    expect(found[0]).to.deep.include({ minimum_age: 5, maximum_age: 11 });
    expect(found[0]?.send).to.deep.include({
      top_up: { min: 9000, max: 12000 },
      places: [
        { phase: 'KS1', total: 10, on_roll: 8 },
        { phase: 'KS2', total: 12, on_roll: 12 },
      ],
    });
    // "KS2" says ages too.
    expect(found[1]).to.deep.include({ minimum_age: 7, maximum_age: 11 });
  });
  it('or the year group', () => {
    const [service, ...more] = services('School|Year group|Places|Pupils\nRowan|7|10|8\nRowan|8|10|10');
    expect(more).to.be.empty;
    expect(service?.send?.places?.map(({ phase }) => phase)).to.deep.equal(['7', '8']);
    expect(service?.send?.year_groups).to.deep.equal(['Year 7', 'Year 8']);
  });
  it('or the same id is given', () => {
    const text =
      'Id|School|Need|Phase|Places|Pupils\nb1|Rowan|ASD|Primary|10|8\nb1|Rowan|SLCN|Secondary|10|8';
    expect(services(text).map(({ id, send }) => [id, send?.places?.length])).to.deep.equal([['b1', 2]]);
  });
  it('are two services where needs, kinds, URNs or ids differ: never on the name alone (case 18)', () => {
    const pairs = ['Need|ASD|SLCN', 'Kind|ARP|SEN unit', 'URN|100001|100002', 'Id|a|b'];
    for (const pair of pairs) {
      const [heading, one, other] = pair.split('|');
      const found = services(
        `School|${heading}|Phase|Places\nRowan|${one}|Primary|10\nRowan|${other}|Secondary|10`,
      );
      expect(found, pair).to.have.length(2);
      expect(new Set(found.map(({ id }) => id)).size, pair).to.equal(2);
    }
  });
  it('take a blank need for the same one, unless two could be meant', () => {
    const rows = 'School|Need|Phase|Places\nRowan|ASD|Primary|10\nRowan||Secondary|10';
    expect(services(rows)).to.have.length(1);
    expect(services(`${rows}\nRowan|SLCN|Primary|9\nRowan||Nursery|5`)).to.have.length(3);
  });
  it('may leave the setting blank below its first row, as merged cells do', () => {
    const text = 'School|Need|Phase|Places\nRowan|ASD|Primary|10\n||Secondary|12';
    expect(services(text).map(({ send }) => send?.places?.length)).to.deep.equal([2]);
    expect(told(faults(text))).to.deep.equal(['62 note line 3']);
  });
  it('that disagree say so', () => {
    const text =
      'School|Need|Phase|Places|Email\nRowan|ASD|Primary|10|a@rowan.example\nRowan|ASD|Secondary|12|b@rowan.example';
    expect(told(faults(text))).to.deep.equal(['85 warning line 3']);
    expect(services(text)[0]?.email).to.equal('a@rowan.example');
  });
});

describe('ids', () => {
  it('are the name, with need and kind where names clash, and do not hang on the order of rows', () => {
    const rows = [
      'Rowan|ASD|ARP|10',
      'Rowan|SLCN|ARP|9',
      'Elm|ASD|ARP|8',
      'Oak|ASD|ARP|7',
      'Oak|ASD|SEN unit|6',
    ];
    const ids = (list: readonly string[]) =>
      services(`School|Need|Kind|Places\n${list.join('\n')}`).map(({ id }) => id);
    expect(ids(rows)).to.deep.equal(['rowan-asd', 'rowan-slcn', 'elm', 'oak-asd-arp', 'oak-asd-sen-unit']);
    expect(ids(rows.toReversed())).to.deep.equal(ids(rows).toReversed());
  });
  it('are numbered, and told, where nothing else tells two rows apart (case 17)', () => {
    const text = 'School|Places|Pupils\nRowan|10|8\nRowan|12|9';
    expect(services(text).map(({ id }) => id)).to.deep.equal(['rowan', 'rowan-2']);
    expect(told(faults(text))).to.deep.equal(['17 warning line 3']);
  });
});

describe('the rest of a row', () => {
  it('finds its place in the document', () => {
    const headings =
      'URN|Kind|Plan needed|How to ask|How decided|Contact|Phone|Web|Area|Address|Postcode|Note|Planned places|Planned from|Opens';
    const row =
      '100000|Special school|Either|Ask the council.|By panel|Inclusion manager|020 7946 0000; 020 7946 0001|rowan.example|North; South|1 High Street|sw1a1aa|Lift to all floors|105|From September|';
    const service = only(headings, row);
    expect(service).to.deep.include({
      status: 'active',
      url: 'https://rowan.example',
      organization: {
        id: 'urn-100000',
        name: 'Rowan Bank',
        organization_identifiers: [{ id: 'urn-100000', identifier_type: 'URN', identifier: '100000' }],
      },
      phones: [{ number: '020 7946 0000' }, { number: '020 7946 0001' }],
      contacts: [{ title: 'Inclusion manager' }],
    });
    expect(service.service_at_locations?.[0]?.location?.addresses).to.deep.equal([
      { address_1: '1 High Street', postal_code: 'SW1A 1AA', country: 'GB' },
    ]);
    expect(service.send).to.deep.equal({
      kind: 'special-school',
      kind_label: 'Special school',
      localities: ['North', 'South'],
      plan: 'either',
      places: [{ planned: [{ total: 105, from_text: 'From September' }] }],
      places_note: 'Lift to all floors',
      how_decided: 'By panel',
      apply: { text: 'Ask the council.' },
    });
  });
  it('is inactive while it opens later, in words or by date', () => {
    const cases = {
      'Autumn term 2027': 'inactive',
      'Sept 2027': 'inactive',
      'November 2026': 'inactive',
      '22/11/2026': 'active',
      'Sept 2020': 'active',
    };
    for (const [opens, status] of Object.entries(cases))
      expect(only('Kind|Opens', `ARP|${opens}`).status, opens).to.equal(status);
    expect(only('Kind|Opens', 'ARP|Autumn term 2027').send?.opens).to.deep.equal({
      text: 'Autumn term 2027',
    });
    expect(only('Kind|Opens', 'ARP|Sept 2027').send?.opens).to.deep.equal({ date: '2027-09' });
  });
  it('takes a phase typed among the ages for a phase', () => {
    const text = 'Setting|Ages|Places\nRowan Bank|Primary|10';
    expect(services(text)[0]?.send?.places).to.deep.equal([{ phase: 'Primary', total: 10 }]);
    expect(faults(text)).to.deep.equal([]);
  });
  it('tells of figures from the future', () => {
    expect(told(faults('Setting|Places|As at\nA|10|01/09/2062'))).to.deep.equal([
      '80 warning line 2, column "As at"',
    ]);
  });
});

describe('any sheet', () => {
  it('is read without throwing, into services with ids of their own and no blank members', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Setting',
        'Need',
        'Places',
        'Pupils',
        'Phase',
        'Opens',
        'ASD',
        '5 - 11',
        '<5',
        '4',
        'Total',
        '£5',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { services: found } = placesFromRows(
          [['Setting', 'Need', 'Phase', 'Places', 'Pupils', 'Opens'], ...rows],
          { today: TODAY },
        );
        expect(new Set(found.map(({ id }) => id)).size).to.equal(found.length);
        expect(JSON.stringify(found)).not.to.match(/:(?:""|null|\[\])/);
      }),
    );
  });
});
