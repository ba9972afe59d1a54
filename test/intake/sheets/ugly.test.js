import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFromSheets, SHEET_KINDS } from '../../../dist/esm/intake/sheets/index.js';
import { read, schemaErrors, services, sheet, told } from './book.js';

const plain = (value) => JSON.parse(JSON.stringify(value));
const valid = (result) => assert.equal(schemaErrors(plain(result.document)), '');

describe('a council’s own directory of services', () => {
  const result = read(
    sheet(
      'Sheet1',
      `
Rowanshire Local Offer: service directory (working copy)||||||||||||
Updated by the Family Information Service||||||||||||
||||||||||||
Ref No.|Name of service|Organisation|What it is|Who it’s for|Age from|Age to|SEND need|Opening Hours|Cost|Tel|E-mail address|Notes
1001|Rowan Stay and Play|Rowan Families|A drop-in for under fives.|Families|0|5|Autism|Mon-Fri 9-5|Free|01632 960111|hello@rowan.example|rang 3 Oct, no reply
1002|Otter Swim|Fennbridge Leisure|Quiet swimming.|Anyone|TBC|n/a|ASD; PD|First Saturday of the month 6-7pm\\nTerm time only|£3.50 per swimmer, £0 helper|01632 960112 / 01632 960113|swim[at]otter.example|
||Sport clubs||||||||||
Ref No.|Name of service|Organisation|What it is|Who it’s for|Age from|Age to|SEND need|Opening Hours|Cost|Tel|E-mail address|Notes
1003|Sign Together|Deaf Fennbridge|BSL classes.|Deaf children|5|up to 11|HI|Tuesdays 4pm|Contact us|020 7946 0114|sign@deaf.example|
|||Parents can learn too.|||||||||
Total services|3|||||||||||
`,
    ),
  );
  const [stay, swim, sign, ...more] = result.document.contents;
  it('is known by its headings, below its titles', () => {
    valid(result);
    assert.deepEqual(more, []);
    assert.deepEqual(stay, {
      id: '1001',
      name: 'Rowan Stay and Play',
      status: 'active',
      description: 'A drop-in for under fives.',
      eligibility_description: 'Families',
      email: 'hello@rowan.example',
      minimum_age: 0,
      maximum_age: 5,
      organization: { id: 'org-rowan-families', name: 'Rowan Families' },
      phones: [{ number: '01632 960111' }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00:00', closes_at: '17:00:00' }],
      cost_options: [{ amount: 0 }],
      send: { kind: 'service', needs: ['ASD'], needs_text: 'Autism' },
    });
  });
  it('has several things in a cell, and a text that goes on in the next row', () => {
    assert.deepEqual(
      swim.phones.map(({ number }) => number),
      ['01632 960112', '01632 960113'],
    );
    assert.deepEqual(
      swim.cost_options.map(({ amount }) => amount),
      [3.5, 0],
    );
    assert.deepEqual(swim.schedules[1], { description: 'Term time only' });
    assert.equal(sign.description, 'BSL classes.\n\nParents can learn too.');
    assert.equal(sign.maximum_age, 11);
  });
  it('keeps to itself what colleagues wrote, and tells the rest', () => {
    assert.doesNotMatch(JSON.stringify(result.document), /no reply/);
    assert.deepEqual(told(result), [
      '146 note sheet "Sheet1", column "Notes"',
      '75 warning sheet "Sheet1", line 7',
      '62 note sheet "Sheet1", line 10',
      '74 note sheet "Sheet1", line 11',
      '33 warning sheet "Sheet1", line 6, column "E-mail address"',
    ]);
  });
  it('publishes notes only where a mapping says so', () => {
    const small = sheet('Services', 'Name|Phone|Notes\nRowan|01632 960111|Ring first');
    assert.equal(services(small)[0].description, undefined);
    assert.equal(
      services(small, { mapping: { columns: { notes: 'More information' } } })[0].description,
      'Ring first',
    );
  });
});

describe('a council’s own table of bases', () => {
  const result = read(
    sheet(
      'ARPs 2026-27 FINAL',
      `
ADDITIONALLY RESOURCED PROVISION IN ROWANSHIRE as at 1 September 2026|||||||||
School|Phase|Designation|Commissioned places|Number on roll|Vacancies|Top up|Headteacher|Admissions|
Resource bases|||||||||
Larkmere Primary|KS1|SLCN|12|<5|Full|£9,000|Mrs A|Ask your SEND officer|
|KS2|SLCN|14|15 (1 over)|Waiting list|£9,000|||
Otterlode Primary||ASD|10|*|TBC|25k|||closed in May
Special schools|||||||||
Tansyholt||SEMH|n/a|22|-|£25,000 to £36,000|||
TOTAL|||36|41|||||
`,
    ),
  );
  const [larkmere, otterlode, tansyholt, ...more] = result.document.contents;
  it('joins merged rows, and takes lines above rows for kinds', () => {
    valid(result);
    assert.deepEqual(more, []);
    assert.deepEqual(larkmere.send.places, [
      { phase: 'KS1', total: 12, on_roll_band: 'under-5', available_band: 'none', as_at: '2026-09-01' },
      {
        phase: 'KS2',
        total: 14,
        on_roll: 15,
        available_band: 'none',
        note: 'Waiting list',
        as_at: '2026-09-01',
      },
    ]);
    assert.deepEqual(
      [larkmere, otterlode, tansyholt].map(({ minimum_age, maximum_age, send }) => [
        send.kind,
        minimum_age,
        maximum_age,
      ]),
      [
        ['resource-base', 5, 11],
        ['resource-base', undefined, undefined],
        ['special-school', undefined, undefined],
      ],
    );
    assert.deepEqual(otterlode.send.places, [
      { total: 10, on_roll_band: 'under-5', available_band: 'ask', as_at: '2026-09-01' },
    ]);
    assert.deepEqual(tansyholt.send.places, [{ on_roll: 22, as_at: '2026-09-01' }]);
    assert.deepEqual(tansyholt.send.top_up, { min: 25000, max: 36000 });
  });
  it('tells what was left out', () => {
    assert.deepEqual(told(result), [
      '72 warning sheet "ARPs 2026-27 FINAL", column "Headteacher"',
      '72 warning sheet "ARPs 2026-27 FINAL", column 10',
      '62 note sheet "ARPs 2026-27 FINAL", line 5',
      '74 note sheet "ARPs 2026-27 FINAL", line 9',
    ]);
  });
});

describe('headings in two rows', () => {
  it('are read together', () => {
    const result = read(
      sheet(
        'Places',
        `
School|Age range||Places||
|From|To|Commissioned|Filled|Vacant
Larkmere Primary|5|11|12|9|3
`,
      ),
    );
    const [{ minimum_age, maximum_age, send }, ...more] = result.document.contents;
    assert.deepEqual(more, []);
    assert.deepEqual([minimum_age, maximum_age], [5, 11]);
    assert.deepEqual(send.places, [{ total: 12, on_roll: 9, available: 3 }]);
    assert.deepEqual(told(result), ['80 warning sheet "Places"']);
  });
  it('are not seen in a row of facts', () => {
    const found = services(
      sheet('Services', 'Name|Phone|\nRowan|01632 960111|Web\nOtter|01632 960112|Email'),
    );
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Rowan', 'Otter'],
    );
  });
});

describe('a council’s own menu of short breaks', () => {
  const result = read(
    sheet(
      'SB menu v2',
      `
Short Breaks Menu|||||||||||
Provider|Activity|Universal/Targeted/Specialist|Ages|When|Days and times|Do you need an assessment|Who can refer|Who pays|Transport?|Personal care Y/N|Accessible
Rowan Clubs|Saturday Otters|Targeted|5-11|Weekends and school holidays|Saturdays 10am to 12.30pm|N|Self referral|Parents pay; council subsidised|No|Y|Wheelchair accessible, hoist, no parking
Rowan Lodge|Friday nights|Tier 3|8 - 17|Overnight|Fri 5.30pm - Sat 11am|Social care assessment|Social worker|Free|In some cases|yes|changing places; hearing loop
Rowan Arts|Drama|Targeted plus|11 to 19|evenings|Thursdays 4.30-6pm term time|maybe|anyone|DP, PB|Yes - minibus|By arrangement|lift
`,
    ),
  );
  it('is read, each word as it is meant', () => {
    valid(result);
    assert.deepEqual(
      result.document.contents.map(({ id, organization, send }) => ({ id, by: organization.name, ...send })),
      [
        {
          id: 'saturday-otters',
          by: 'Rowan Clubs',
          kind: 'short-break',
          tier: 'targeted',
          assessment: 'not-required',
          referral: 'self',
          payment: ['fee', 'subsidised'],
          times: ['weekend', 'school-holiday'],
          transport: { answer: 'no' },
          personal_care: 'yes',
          access: [
            { code: 'step-free', answer: 'yes' },
            { code: 'hoist', answer: 'yes' },
            { code: 'parking', answer: 'no' },
          ],
        },
        {
          id: 'friday-nights',
          by: 'Rowan Lodge',
          kind: 'short-break',
          tier: 'specialist',
          assessment: 'required',
          referral: 'professional',
          payment: ['free'],
          times: ['overnight'],
          transport: { answer: 'some', note: 'In some cases' },
          personal_care: 'yes',
          access: [
            { code: 'changing-place', answer: 'yes' },
            { code: 'hearing-loop', answer: 'yes' },
          ],
        },
        {
          id: 'drama',
          by: 'Rowan Arts',
          kind: 'short-break',
          tier: 'Targeted plus',
          referral: 'either',
          payment: ['direct-payment', 'personal-budget'],
          times: ['evening'],
          transport: { answer: 'yes', note: 'minibus' },
          personal_care: 'some',
          access: [{ code: 'step-free', answer: 'yes' }],
        },
      ],
    );
    assert.deepEqual(told(result), [
      '144 warning sheet "SB menu v2", line 5, column "Do you need an assessment"',
    ]);
  });
});

describe('reports', () => {
  it('are read from a form’s export: a column to a question', () => {
    const result = read(
      sheet(
        'SEN info reports',
        `
School|URN|Last updated|What kinds of SEN are provided for?|How do you identify children with SEN?|Who is the SENCO?|How can I complain?|Budget
Larkmere Primary|999001|Sept 2026|We welcome all.|Teachers check six times a year.|Mrs Ferris|Ring the office.|£3,000
Otterlode Primary|99900|01/09/2025|All needs.|||Write to us.|
`,
      ),
    );
    valid(result);
    const [larkmere, otterlode] = result.document.send.reports;
    assert.equal(larkmere.urn, '999001');
    assert.equal(larkmere.reviewed, '2026-09');
    assert.deepEqual(
      larkmere.sections.map(({ key }) => key),
      ['sir-1', 'sir-2', 'sir-4', 'sir-9'],
    );
    assert.deepEqual(otterlode.sections[1], {
      key: 'sir-9',
      heading: 'How can I complain?',
      text: 'Write to us.',
    });
    assert.deepEqual(told(result), [
      '83 warning sheet "SEN info reports", line 3, column "URN"',
      '72 warning sheet "SEN info reports", column "Budget"',
    ]);
  });
  it('are read row by row, by keys or by questions, with what stands beside the answers', () => {
    const result = read(
      sheet(
        'Reports',
        `
SEN information reports of our schools|||||||||
School|URN|School type|Last reviewed|Question|Heading|Answer|Easy read|Details|Pictures
Larkmere Primary|999001|Community school|01/09/2026|sir-1||We welcome all.|We help.\\nAsk us.||
||||What should I do if I think my child has SEN?||Tell the teacher.||phone: 01632 960104; name: Mrs Ferris|
||||||She rings you back.|||
||||What do you eat?||Soup.|||
||||Person||SENCO||name: Mrs Ferris\\nphone: 01632 960104\\nchecked: 01/09/2026|
||||Fact|Visits|Any Tuesday|||
||||Provision|Talk time|New words.||pupils: 3; layer: Some extra help|
||||Provision|Number steps|||pupils: 24|
||||Health|Nurse|||when: Wednesdays; who: School nurse|
||||Case study||One child learnt to swim.||consent until: 31/07/2027|
Fennbridge College||College||col-1||We teach everybody.|||
`,
      ),
    );
    valid(result);
    const [larkmere, college] = result.document.send.reports;
    assert.deepEqual(
      larkmere.sections.map(({ key, text, contact }) => ({ key, text, ...(contact && { contact }) })),
      [
        { key: 'sir-1', text: 'We welcome all.' },
        {
          key: 'sir-2',
          text: 'Tell the teacher.\n\nShe rings you back.',
          contact: { name: 'Mrs Ferris', phone: '01632 960104' },
        },
        { key: 'what-do-you-eat', text: 'Soup.' },
      ],
    );
    assert.deepEqual(larkmere.sections[0].easy_read, [{ text: 'We help.' }, { text: 'Ask us.' }]);
    assert.deepEqual(larkmere.contacts, [
      { role: 'SENCO', name: 'Mrs Ferris', phone: '01632 960104', checked: '2026-09-01' },
    ]);
    assert.deepEqual(larkmere.facts, [{ label: 'Visits', value: 'Any Tuesday' }]);
    // Three pupils may be known by others.
    assert.deepEqual(larkmere.provision, [
      { name: 'Talk time', text: 'New words.', layer: 'Some extra help' },
      { name: 'Number steps', pupils: 24 },
    ]);
    assert.deepEqual(larkmere.health, [{ what: 'Nurse', who: 'School nurse. Wednesdays' }]);
    assert.equal(larkmere.case_studies[0].consent_until, '2027-07-31');
    assert.equal(college.setting, 'college');
    assert.deepEqual(told(result), [
      '148 note sheet "Reports", line 6, column "Question"',
      '79 warning sheet "Reports", line 9, column "Details"',
      '144 warning sheet "Reports", line 11, column "Details"',
    ]);
    assert.doesNotMatch(JSON.stringify(result.faults), /\b3\b/);
  });
});

describe('comments', () => {
  const result = read(
    sheet(
      'You said we did',
      `
You said, we did 2025-26|||||
Theme|You said|We did|RAG|Date|Owner
Short breaks|Nothing at weekends|Opened a Sunday club|Green|Jan 2026|Short breaks manager
|Too few places|||46266|Jane Smith
Website|- Hard to find\\n- Hard to read|- New menu\\n- Plain words|Awaiting sign off|Autumn term 2026|Web team
Total|3||||
`,
    ),
  );
  it('are read, with what cannot be read kept beside the action', () => {
    valid(result);
    assert.deepEqual(result.document.send.comments, [
      {
        id: 'comment-short-breaks-nothing-at-weekends',
        theme: 'Short breaks',
        comment: 'Nothing at weekends',
        action: 'Opened a Sunday club',
        status: 'done',
        lead: 'Short breaks manager',
        received: '2026-01',
      },
      {
        id: 'comment-short-breaks-too-few-places',
        theme: 'Short breaks',
        comment: 'Too few places',
        lead: 'Jane Smith',
        received: '2026-09-01',
      },
      {
        id: 'comment-website',
        theme: 'Website',
        comment: ['Hard to find', 'Hard to read'],
        action: ['New menu', 'Plain words', 'RAG: Awaiting sign off', 'Date: Autumn term 2026'],
        lead: 'Web team',
      },
    ]);
    assert.deepEqual(told(result), [
      '74 note sheet "You said we did", line 6',
      '84 note sheet "You said we did", line 4, column "Owner"',
      '144 warning sheet "You said we did", line 5, column "RAG"',
      '42 warning sheet "You said we did", line 5, column "Date"',
    ]);
  });
  it('of one id are one entry', () => {
    const { document } = read(sheet('Comments', 'Id|Comment|Response\n1|First|Yes\n1|Second|No'));
    assert.deepEqual(document.send.comments, [
      { id: '1', comment: ['First', 'Second'], response: 'Yes\n\nNo' },
    ]);
  });
});

describe('about the feed', () => {
  it('is one fact to a row', () => {
    const result = read(
      sheet(
        'About',
        `
What|Name|Value|Web page|From|To|Details|What to write
Council||Rowanshire Council|||||The name
Area code||e06000099|||||
Contact phone||01632 960000|||||
Contact email||not an address|||||
SENDIASS page|||https://rowan.example/sendiass||||
Report a problem||mailto:help@rowan.example|||||
Term dates|Autumn 2026, first half|||03/09/2026|23/10/2026||
Term dates|Spring|||soon|||
How places are decided|special-school|A panel decides.|||||
Urgent line|Safety line|When a child is not safe||||phone: 01632 960999; hours: Day and night; checked: 02/11/2026|
Glossary|EHC plan|A legal paper.||||also: EHCP, plan|
Same words||short break; respite|||||
Small numbers||ten|||||
Favourite colour||Green|||||
Notice|||||||Fill this in
`,
      ),
      { publisher: undefined },
    );
    valid(result);
    assert.deepEqual(result.document.send, {
      version: '1.0',
      generated: '2026-11-22T06:00:00Z',
      publisher: { name: 'Rowanshire Council', area: { code: 'E06000099' } },
      contact: { phone: '01632 960000' },
      links: { sendiass: 'https://rowan.example/sendiass', report_problem: 'mailto:help@rowan.example' },
      how_places_are_decided: { 'special-school': 'A panel decides.' },
      term_dates: [{ name: 'Autumn 2026, first half', from: '2026-09-03', to: '2026-10-23' }],
      urgent: [
        {
          name: 'Safety line',
          for: 'When a child is not safe',
          phone: '01632 960999',
          hours: 'Day and night',
          checked: '2026-11-02',
        },
      ],
      glossary: [{ term: 'EHC plan', meaning: 'A legal paper.', also: ['EHCP', 'plan'] }],
      synonyms: [['short break', 'respite']],
    });
    assert.deepEqual(told(result), [
      '33 warning sheet "About", line 5, column "Value"',
      '42 warning sheet "About", line 9, column "From"',
      '147 warning sheet "About", line 9',
      '64 warning sheet "About", line 14, column "Value"',
      '147 warning sheet "About", line 15',
    ]);
  });
  it('without a name of the council is an error', () => {
    const result = read(sheet('Services', 'Name|Phone\nRowan|01632 960111'), { publisher: undefined });
    valid(result);
    assert.deepEqual(told(result), ['143 error sheet "About"']);
  });
});

describe('sheets that are not ours', () => {
  it('are told and left out, with what was found in them', () => {
    const { document, faults } = read([
      sheet('Sheet3', 'Budget 2026/27||\nCost centre|Budget|Spend\nH101|25000|24000'),
      sheet('Read me', 'How to fill this in'),
      { name: 'Empty', rows: [] },
      sheet('Services', 'Name|Phone\nRowan|01632 960111'),
    ]);
    assert.equal(document.contents.length, 1);
    assert.deepEqual(told({ faults }), ['140 warning sheet "Sheet3"']);
    assert.match(faults[0].message, /"Cost centre", "Budget", "Spend"/);
  });
  it('alone give a feed without services, and an error', () => {
    const { document, faults } = read(sheet('Sheet3', 'Cost centre|Budget\nH101|25000'));
    valid({ document });
    assert.deepEqual(told({ faults }), ['140 error sheet "Sheet3"', '141 error workbook']);
  });
  it('are told what was looked for where only the name is right', () => {
    const { faults } = read(sheet('Places', 'Need|Colour\nASD|red'));
    assert.deepEqual(told({ faults }), ['71 error sheet "Places"', '141 error workbook']);
    assert.match(faults[0].message, /"Need", "Colour".*"setting"/);
  });
  it('are told to have headings of their own kind', () => {
    const [{ mend }] = read(sheet('Short breaks', 'Colour|Size\nred|big')).faults;
    assert.match(mend, /with "Name" and, for example, "Run by"/);
  });
  it('that lie on their side are told how to turn them', () => {
    const places = 'School|Elm Primary|Oak Primary\nNeed|ASD|SLCN\nAge range|4-11|4-11\nPlaces|12|10';
    for (const name of ['Sheet1', 'Places']) {
      const { document, faults } = read(sheet(name, places));
      assert.equal(document.contents.length, 0);
      assert.deepEqual(told({ faults }), [`88 error sheet "${name}"`, '141 error workbook']);
      assert.match(faults[0].mend, /Transpose/);
    }
    const services =
      'Name|Saturday club|Swim club\nDescription|A club|A pool\nPhone|01632 960111|01632 960112';
    assert.deepEqual(told(read(sheet('x.csv', services))), ['88 error sheet "x.csv"', '141 error workbook']);
  });
  it('are what a mapping says they are', () => {
    const sheets = [
      sheet('Tab 1', 'Wo|Telefon\nRowan|01632 960111'),
      sheet('Comments', 'Theme|Comment\nA|B'),
    ];
    const mapping = {
      sheets: { 'tab 1': 'services', Comments: 'ignore' },
      columns: { Wo: 'name', Telefon: 'Phone' },
    };
    const { document, faults } = read(sheets, { mapping });
    assert.deepEqual(document.contents[0].phones, [{ number: '01632 960111' }]);
    assert.equal(document.send.comments, undefined);
    assert.deepEqual(faults, []);
  });
});

describe('several sheets', () => {
  const base =
    'Id|Name|Organisation|Phone\nbase-1|Larkmere language base|Larkmere Primary School|01632 960111';
  it('say one service together, by its id or its name', () => {
    for (const key of [
      'Id|Setting|Places|Pupils\nbase-1||12|9',
      'Setting|Places|Pupils\nLarkmere Language Base|12|9',
    ]) {
      const [service, ...more] = services([sheet('Services', base), sheet('Places', key)]);
      assert.deepEqual(more, [], key);
      assert.equal(service.organization.name, 'Larkmere Primary School');
      assert.deepEqual(service.send, { kind: 'service', places: [{ total: 12, on_roll: 9 }] });
    }
  });
  it('keep apart what only shares a school', () => {
    const club = 'Name|URN|Phone\nLarkmere after-school club|999001|01632 960111';
    const found = services([
      sheet('Services', club),
      sheet('Places', 'Setting|URN|Places\nLarkmere Primary|999001|12'),
    ]);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Larkmere after-school club', 'Larkmere Primary'],
    );
  });
  it('keep apart services of one name that differ, under ids of their own', () => {
    const result = read(
      sheet('Services', 'Name|Email\nYouth club|a@rowan.example\nYouth club|b@rowan.example'),
    );
    assert.deepEqual(
      result.document.contents.map(({ id }) => id),
      ['youth-club', 'youth-club-2'],
    );
    assert.deepEqual(told(result), ['17 warning sheet "Services", line 3']);
  });
  it('stand in the order that a column says', () => {
    const found = services([
      sheet('Services', 'Name|Order|Phone\nB|2|01632 960111\nLast||01632 960112'),
      sheet('Short breaks', 'Name|Order|Level\nA|1|universal'),
    ]);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['A', 'B', 'Last'],
    );
  });
});

describe('the template', () => {
  it('gives nothing of its worked rows, and says so', () => {
    const sheets = SHEET_KINDS.map(({ title, columns, examples }) => ({
      name: title,
      rows: [columns.map(({ heading }) => heading), ...examples],
    }));
    const { document, faults } = read(sheets);
    assert.deepEqual(document.contents, []);
    assert.deepEqual(Object.keys(document.send), ['version', 'generated', 'publisher']);
    assert.ok(faults.every(({ case: number }) => number === 142));
    assert.equal(
      faults.length,
      SHEET_KINDS.filter(({ key }) => key !== 'about').flatMap(({ examples }) => examples).length,
    );
  });
  it('has worked rows that are read without a fault', () => {
    const sheets = SHEET_KINDS.filter(({ key }) => key !== 'about').map(({ title, columns, examples }) => ({
      name: title,
      rows: [
        columns.map(({ heading }) => heading),
        ...examples.map((row) =>
          row.map((cell) => cell.replace(/^example-/, 'my-').replace(/^Example: /, 'Our ')),
        ),
      ],
    }));
    const result = read(sheets);
    valid(result);
    assert.deepEqual(told(result), []);
    assert.equal(result.document.contents.length, 4);
  });
  it('has every heading mean its own column', () => {
    for (const { title, columns, more } of SHEET_KINDS) {
      const headings = [...columns, ...more].map(({ heading }) => heading);
      assert.equal(new Set(headings.map((heading) => heading.toLowerCase())).size, headings.length, title);
    }
  });
});

describe('what is left out, not published by accident', () => {
  it('a worked row that was written over, until its Id is emptied', () => {
    const { columns, examples } = SHEET_KINDS.find(({ key }) => key === 'places');
    const at = (heading) => columns.findIndex((column) => column.heading === heading);
    const changed = examples[0].map((cell, index) => (index === at('Setting') ? 'Our own base' : cell));
    const read = (row) =>
      feedFromSheets([{ name: 'Places', rows: [columns.map(({ heading }) => heading), row] }], {
        generated: '2026-11-22T06:00:00Z',
        publisher: { name: 'Rowanshire Council' },
      });
    const left = read(changed);
    assert.deepEqual(left.document.contents, []);
    assert.ok(left.faults.some((fault) => fault.case === 142 && fault.severity === 'error'));
    const kept = read(changed.map((cell, index) => (index === at('Id') ? '' : cell)));
    assert.deepEqual(
      kept.document.contents.map(({ name }) => name),
      ['Our own base'],
    );
    assert.deepEqual(read(examples[0]).document.contents, []);
  });

  it('a picture or a story whose consent cannot be read', () => {
    const sheet = `School|URN|Question|Answer|Details|Pictures
Larkmere Primary School|999001|sir-1|All sorts of needs.||https://rowan.example/a.jpg / A hall / when she leaves
Larkmere Primary School|999001|Case study|One child learnt to swim.|consent until: ask her mother|`;
    const rows = sheet
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.replaceAll(' / ', ' | ')));
    const { document, faults } = feedFromSheets([{ name: 'Reports', rows }], {
      generated: '2026-11-22T06:00:00Z',
      publisher: { name: 'Rowanshire Council' },
    });
    const [report] = document.send.reports;
    assert.equal(report.sections[0].text, 'All sorts of needs.');
    assert.equal(report.sections[0].media, undefined);
    assert.equal(report.case_studies, undefined);
    assert.equal(faults.filter((fault) => fault.case === 42 && fault.severity === 'error').length, 2);
  });
});

describe('dates with the month first', () => {
  const dated = (...cells) =>
    read(
      sheet('Places', ['Setting|Places|As at', ...cells.map((cell, at) => `Elm ${at}|9|${cell}`)].join('\n')),
    );
  const first = (result) =>
    result.faults.filter(({ case: number }) => number === 87).map(({ message }) => message);
  it('are told where one of them can be nothing else, with how another was read', () => {
    const result = dated('09/15/2026', '09/01/2026', '10/02/2026');
    assert.deepEqual(first(result), [
      'Line 2 has the month first. Another date here may have too: all are read with the day first, line 3 as 9 January 2026.',
    ]);
    assert.equal(
      result.faults.find(({ case: number }) => number === 87).path,
      'sheet "Places", column "As at"',
    );
  });
  it('are told where the spreadsheet took some for dates, and could not take another', () => {
    assert.deepEqual(first(dated('15/09/2026', '2026-09-01')), [
      'The spreadsheet took some of these for dates, but not that of line 2, as it does where it expects the month first. Then the others are turned round: it gives line 3 as 1 September 2026.',
    ]);
  });
  it('are not looked for where nothing speaks for them', () => {
    for (const cells of [
      ['15/09/2026', '09/01/2026'],
      ['09/15/2026', 'September 2026'],
      ['15/09/2026', '2026-09-15'],
      ['2026-09-01', '2026-10-02'],
    ])
      assert.deepEqual(first(dated(...cells)), [], cells.join());
  });
});

describe('headings that say two things', () => {
  it('are known where both mean one', () => {
    const result = read(
      sheet(
        'Sheet1',
        'Name of school / academy|No. of commissioned places (2026/27)|Current number on roll (Oct census)|Need or designation\nElm|12|9|ASD',
      ),
    );
    const [{ name, send }] = result.document.contents;
    assert.deepEqual([name, send.places, send.needs], ['Elm', [{ total: 12, on_roll: 9 }], ['ASD']]);
  });
  it('are left out, and told, where they mean two', () => {
    const result = read(sheet('Places', 'Setting|Need|Pupils / places\nElm|ASD|9'));
    assert.equal(result.document.contents[0].send.places, undefined);
    assert.deepEqual(told(result), ['72 warning sheet "Places", column "Pupils / places"']);
  });
});

describe('a heading that may mean two things', () => {
  it('means the one that no other heading does', () => {
    const [service] = read(sheet('Short breaks', 'Activity|When?|Times\nRowan|Weekends|Saturdays 10am-3pm'))
      .document.contents;
    assert.deepEqual(service.send.times, ['weekend']);
    assert.deepEqual(service.schedules, [
      { freq: 'WEEKLY', byday: 'SA', opens_at: '10:00:00', closes_at: '15:00:00' },
    ]);
  });
});

describe('a sheet of people', () => {
  const refused = {
    caseload: 'Name|DOB|Need|School|EHCP\nAnn Example|01/02/2016|ASD|Elm Primary|Yes',
    pupils: 'School|Pupil|Need|Year\nElm Primary|Ann Example|ASD|Y5',
    staff: 'Name|Job title|Email|Phone\nAnn Example|Officer|ann@rowan.example|01632 960111',
    names: 'Surname|Forename|School|Need|Description\nExample|Ann|Elm Primary|ASD|Settled in',
  };
  for (const [name, text] of Object.entries(refused))
    it(`gives nothing, and an error that names no one: ${name}`, () => {
      const services = sheet('Services', 'Name|Phone\nRowan|01632 960111');
      for (const title of ['Sheet1', 'Services list', 'Places']) {
        const { document, faults } = read([services, sheet(title, text)]);
        assert.deepEqual(
          document.contents.map(({ name: one }) => one),
          ['Rowan'],
        );
        assert.ok(faults.some(({ severity }) => severity !== 'note'));
        assert.doesNotMatch(JSON.stringify(faults), /Ann/);
      }
    });
  it('is told by its column', () => {
    const { faults } = read(sheet('Sheet1', refused.caseload));
    assert.deepEqual(told({ faults }), ['90 error sheet "Sheet1", column "DOB"', '141 error workbook']);
  });
  it('is not seen in services with contacts, nor in comments with who sent them', () => {
    const result = read([
      sheet('Services', 'Service name|First name|Surname|Job title|Phone\nRowan|Jo|Roe|Lead|01632 960111'),
      sheet('Comments', 'Comment|Response|Parent name\nMore clubs|Yes|Somebody'),
    ]);
    assert.equal(result.document.contents.length, 1);
    assert.equal(result.document.send.comments.length, 1);
    assert.doesNotMatch(JSON.stringify(result), /Somebody/);
  });
});
