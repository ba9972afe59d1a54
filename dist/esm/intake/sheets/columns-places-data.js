/** The sheet of places in resource bases and special schools. Its headings began as those of a sheet of its own. */
import { PLACES_HEADINGS } from '../headings.js';
import { columnsOf, others, picked } from './columns.js';
import { SERVICE_COLUMNS } from './columns-service-data.js';
const WORDS = { width: 24, format: 'text' };
const NUMBER = { width: 12, format: 'number' };
const DATE = { width: 14, format: 'date' };
/** Heading, note and looks of the columns that a sheet of places has had all along. */
const FIELDS = [
    ['id', 'Id', 'Keep the id a base has always had. Rows with the same id are one base.', WORDS],
    ['setting', 'Setting', 'The name of the base, school or academy.', { width: 30, format: 'text' }],
    ['urn', 'URN', 'The six digits of the school.', { width: 10, format: 'text' }],
    [
        'kind',
        'Kind',
        'Your own word is shown; we find the kind in it.',
        {
            choices: [
                'Resource base',
                'Resourced provision',
                'SEN unit',
                'Support base',
                'Specialist base',
                'Special school',
                'Alternative provision',
            ],
            width: 22,
        },
    ],
    ['need', 'Need', 'The need it is for, as a code or in your words.', WORDS],
    ['ages', 'Ages', 'Ages in years: 5 - 11. Or year groups: Y7-Y11.', { width: 12, format: 'text' }],
    ['years', 'Year groups', 'Reception to Year 6.', WORDS],
    ['phase', 'Phase', 'Only where a setting has a row for each phase or year group.', WORDS],
    ['total', 'Places', 'Places the council pays for.', NUMBER],
    ['on_roll', 'Pupils', 'Pupils now. For 1 to 4 write: fewer than 5.', NUMBER],
    ['available', 'Vacancies', 'Only where somebody counts them: a number, or Full, Some, Ask.', NUMBER],
    ['as_at', 'As at', 'The day the figures were counted.', DATE],
    ['plan', 'EHC plan needed', 'Yes, No or Either.', { choices: ['Yes', 'No', 'Either'], width: 12 }],
    [
        'apply',
        'How to ask',
        'Words, or the address of a page, or both on two lines.',
        { width: 40, format: 'text' },
    ],
    ['how_decided', 'How places are decided', 'Where it is not the usual way.', WORDS],
    ['contact', 'Contact', 'The job, not a name. A number or e-mail may follow.', WORDS],
    ['phone', 'Phone', 'A number; what it is for may follow in brackets.', { width: 18, format: 'text' }],
    ['email', 'Email', 'One address that somebody reads.', { width: 26, format: 'text' }],
    ['url', 'Web page', 'The page about it. It starts with https://', { width: 34, format: 'text' }],
    ['top_up', 'Top-up', 'Pounds a year: £15,158, or £25,000 to £36,000.', { width: 18, format: 'text' }],
    ['planned', 'Planned places', 'Places after a change that has been decided.', NUMBER],
    [
        'planned_from',
        'Planned from',
        'The day or month of the change, or words.',
        { width: 16, format: 'text' },
    ],
    ['opens', 'Opens', 'Only where it has not opened yet.', { width: 16, format: 'text' }],
    ['area', 'Area', 'The part of the borough or county.', WORDS],
    ['address', 'Address', 'Street and number.', { width: 26, format: 'text' }],
    ['postcode', 'Postcode', 'FB1 2AB.', { width: 10, format: 'text' }],
    ['notes', 'Notes', 'Never a number of pupils below 5.', { width: 40, format: 'text' }],
    ['description', 'Description', 'What it is, in plain words.', { width: 60, format: 'text' }],
];
const OLD = FIELDS.map(([field, heading, note, more]) => [
    field,
    heading,
    PLACES_HEADINGS[field].join('|'),
    note,
    more ?? {},
]);
const NEW = [
    [
        'needs',
        'Codes of need',
        'need codes|dfe codes|codes of needs',
        'DfE codes with ; between them: ASD; SLCN.',
        WORDS,
    ],
    [
        'kind_code',
        'Code of the kind',
        'kind code',
        'Such as resource-base, where your own word does not say it.',
        WORDS,
    ],
    ['note', 'Note on these figures', 'note on figures|figures note', 'About this row alone.', WORDS],
    ['places_note', 'Note on all the places', '', 'About all rows of this setting.', WORDS],
    ['planned_note', 'Note on the change', 'note on planned places', 'About the change in places.', WORDS],
    ['top_up_note', 'Note on the top-up', 'top-up note|note on top up', 'What the sum is for.', WORDS],
];
/** Columns of services under headings that mean something else here, or under another name. */
const ELSEWHERE = 'id name kind kind_label ages years plan apply how_decided opens contact phone email url localities address postcode notes description urn needs';
const COLUMNS = [
    ...columnsOf([...OLD, ...NEW]),
    ...SERVICE_COLUMNS.filter(({ field }) => !ELSEWHERE.split(' ').includes(field)).map((column) => 
    // "Checked" on a sheet of places is the date of the figures.
    column.field === 'assured_date'
        ? { ...column, heading: 'Record checked', spellings: ['Record checked'] }
        : column),
];
export const PLACES_COLUMNS = picked(COLUMNS, 'id setting organization urn kind need ages phase total on_roll available as_at plan apply how_decided contact phone email url top_up planned planned_from opens area address postcode description notes assured_date');
export const PLACES_MORE = others(COLUMNS, PLACES_COLUMNS);
export const PLACES_EXAMPLES = [
    {
        id: 'example-base',
        setting: 'Larkmere Primary School language base',
        organization: 'Larkmere Primary School',
        urn: '999001',
        kind: 'Resource base',
        need: 'SLCN',
        ages: '4 - 11',
        total: '12',
        on_roll: '9',
        available: '3',
        as_at: '15/09/2026',
        plan: 'Yes',
        apply: 'Ask your SEND officer to name the base in your child’s plan.',
        contact: 'Teacher in charge',
        phone: '01632 960102',
        email: 'nest.larkmere@rowan.example',
        top_up: '£11,500',
        planned: '16',
        planned_from: '01/09/2027',
        postcode: 'FB1 2AB',
        description: 'A small class for children who find it hard to talk and to understand.',
        assured_date: '05/10/2026',
    },
    {
        id: 'example-school',
        setting: 'Heronstaithe School',
        urn: '999007',
        kind: 'Special school',
        need: 'SLD/PMLD',
        ages: '3 - 19',
        total: '112',
        on_roll: '101',
        available: 'Ask',
        as_at: '02/10/2026',
        plan: 'Yes',
        phone: '020 7946 0140',
        top_up: '£18,000 to £26,000',
    },
];
