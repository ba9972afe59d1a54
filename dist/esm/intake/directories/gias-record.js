/** A row of the national register of schools as records of our format, one for each base. */
import { partialDate } from '../../feed/dates.js';
import { needsIn } from '../../feed/needs.js';
import { present } from '../present.js';
import { isBlank } from '../text.js';
import { nationalGrid } from './national-grid.js';
const KINDS = [
    {
        kind: 'resourced-provision',
        label: 'Resourced provision',
        type: /resourced provision/i,
        total: 'ResourcedProvisionCapacity',
        pupils: 'ResourcedProvisionOnRoll',
    },
    {
        kind: 'sen-unit',
        label: 'SEN unit',
        type: /sen unit/i,
        total: 'SenUnitCapacity',
        pupils: 'SenUnitOnRoll',
    },
];
const TYPE = 'TypeOfResourcedProvision (name)';
/** The column that a member of a record came from. */
export const COLUMNS = {
    name: 'EstablishmentName',
    url: 'SchoolWebsite',
    'organization.website': 'SchoolWebsite',
    'organization.phones': 'TelephoneNum',
    'organization.phones.number': 'TelephoneNum',
    minimum_age: 'StatutoryLowAge',
    maximum_age: 'StatutoryHighAge',
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** ".." and blank are how the register says that it does not know. */
const said = (cell) => (isBlank(cell) || /^does not apply$/i.test(cell) ? '' : cell);
function numberIn(row, column, complain) {
    const cell = said(row.cell(column));
    if (/^\d+$/.test(cell))
        return Number(cell);
    if (cell)
        complain('number', column);
    return undefined;
}
/** The kinds of base that a school has: by its type, else by figures above nought. */
export function kindsOf(row) {
    const type = row.cell(TYPE);
    const hasFigures = ({ total, pupils }) => [total, pupils].some((column) => Number(row.cell(column)) > 0);
    return KINDS.filter((kind) => kind.type.test(type) || hasFigures(kind));
}
/** "16 September 2017" */
function dayInWords(cell) {
    const [year = '', month = '', day = ''] = partialDate(cell)?.split('-') ?? [];
    return day && `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
function placesOf(row, { total, pupils }, complain) {
    const figures = present({
        total: numberIn(row, total, complain),
        on_roll: numberIn(row, pupils, complain),
    });
    const changed = dayInWords(row.cell('LastChangedDate'));
    const note = `From the national register of schools${changed && `, where the school's record was last changed on ${changed}`}.`;
    return Object.keys(figures).length > 0 ? [{ ...figures, note }] : [];
}
function locationOf(row, complain) {
    const [east, north] = [row.cell('Easting'), row.cell('Northing')];
    const hasPoint = said(east) && said(north) && Number(east) !== 0;
    const point = hasPoint ? nationalGrid(Number(east), Number(north)) : undefined;
    if (hasPoint && !point)
        complain('grid', 'Easting');
    const line = (column) => said(row.cell(column)).replace(/[\s,]+$/, '');
    const address = present({
        address_1: line('Street'),
        address_2: ['Locality', 'Address3'].map(line).filter(Boolean).join(', '),
        city: line('Town'),
        state_province: line('County (name)'),
        postal_code: line('Postcode'),
    });
    return { location_type: 'physical', name: row.cell('EstablishmentName'), ...point, addresses: [address] };
}
function organizationOf(row) {
    const numbers = [
        ['URN', row.cell('URN')],
        ['UKPRN', row.cell('UKPRN')],
    ];
    const phone = said(row.cell('TelephoneNum'));
    return present({
        id: `urn-${row.cell('URN')}`,
        name: row.cell('EstablishmentName'),
        website: said(row.cell('SchoolWebsite')),
        phones: phone ? [{ number: phone }] : [],
        organization_identifiers: numbers.flatMap(([type, number]) => said(number) ? [{ identifier_type: type, identifier: number }] : []),
    });
}
/** The needs of the whole school, in the register's order. */
export function needsOf(row) {
    const cells = Array.from({ length: 13 }, (_, index) => said(row.cell(`SEN${index + 1} (name)`)));
    return [...new Set(cells.flatMap(needsIn))];
}
/** One base of a school, as a record of our format. */
export function recordOf(row, kind, complain) {
    const isToOpen = /^proposed to open/i.test(row.cell('EstablishmentStatus (name)'));
    const opens = partialDate(row.cell('OpenDate'));
    return {
        id: `urn-${row.cell('URN')}-${kind.kind}`,
        name: `${row.cell('EstablishmentName')}: ${kind.label}`,
        status: isToOpen ? 'inactive' : 'active',
        url: said(row.cell('SchoolWebsite')),
        minimum_age: numberIn(row, 'StatutoryLowAge', complain),
        maximum_age: numberIn(row, 'StatutoryHighAge', complain),
        last_modified: said(row.cell('LastChangedDate')),
        organization: organizationOf(row),
        service_at_locations: [{ location: locationOf(row, complain) }],
        send: present({
            kind: kind.kind,
            kind_label: kind.label,
            needs: needsOf(row),
            places: placesOf(row, kind, complain),
            opens: isToOpen && opens ? { date: opens } : undefined,
        }),
    };
}
