/** Services as rows of the sheets they belong on. */
import { kindIn } from '../cells.js';
import { agesIn } from '../ages.js';
import { needsIn } from '../../feed/needs.js';
import { slug } from '../text.js';
import { wordsCell } from './entries.js';
import { locationCells } from './location-cells.js';
import { lineCells, topUpCells } from './places-cells.js';
import { BINDINGS, NUMBERS } from './service-bindings.js';
const PLACE_KINDS = /^(?:resource-base|resourced-provision|sen-unit|inclusion-support-base|inclusion-specialist-base|special-school|alternative-provision)$/;
/** The sheet that holds a service. */
export function sheetOf({ send }) {
    if (send?.kind === 'short-break')
        return 'short-breaks';
    return PLACE_KINDS.test(send?.kind ?? '') || (send?.kind !== 'service' && send?.places)
        ? 'places'
        : 'services';
}
/** Under its name on the sheet of places, and on the others. */
const nameField = (key) => (key === 'places' ? 'setting' : 'name');
function organizationCells({ organization, name }, key) {
    if (!organization)
        return key === 'places' ? { organization: 'not said' } : {};
    const numbers = organization.organization_identifiers ?? [];
    const [first] = numbers;
    const isUrn = first?.identifier_type === 'URN' && first.id === `urn-${first.identifier}` && !first.identifier_scheme;
    const urn = isUrn ? first.identifier : '';
    const usual = urn ? `urn-${urn}` : `${key === 'places' ? 'setting' : 'org'}-${slug(organization.name)}`;
    const rest = isUrn ? numbers.slice(1) : numbers;
    return {
        organization: key === 'places' && organization.name === name ? '' : organization.name,
        organization_id: organization.id === usual ? '' : organization.id,
        urn,
        organization_numbers: rest.length > 0 ? NUMBERS.write(rest) : '',
    };
}
function agesCells({ minimum_age: youngest, maximum_age: oldest, send }) {
    const groups = send?.year_groups ?? [];
    const stretch = groups.length > 1 ? `${groups[0]} to ${groups.at(-1)}` : (groups[0] ?? '');
    const read = agesIn(stretch, 'year').value?.year_groups;
    const years = read?.join() === groups.join() ? stretch : wordsCell(groups);
    if (youngest === undefined && oldest === undefined)
        return { years, ages: agesIn(years, 'year').value ? 'not said' : '' };
    const words = youngest === undefined
        ? `up to ${oldest}`
        : oldest === undefined
            ? `${youngest}+`
            : `${youngest} - ${oldest}`;
    const { value } = agesIn(words, 'age');
    const isSame = value?.minimum_age === youngest && value?.maximum_age === oldest && !value?.year_groups;
    return isSame
        ? { years, ages: words }
        : { years, min_age: youngest?.toString() ?? '', max_age: oldest?.toString() ?? '' };
}
function needsCells({ send }, key) {
    const { needs = [], needs_text: words = '' } = send ?? {};
    if (key !== 'places')
        return { needs: wordsCell(needs), needs_text: words };
    if (!words)
        return { needs: wordsCell(needs) };
    const isTold = needsIn(words).join() === needs.join();
    return { need: words, needs: isTold ? '' : needs.length > 0 ? wordsCell(needs) : 'not said' };
}
function kindCells({ send }, key) {
    const { kind = '', kind_label: label = '' } = send ?? {};
    if (key === 'places') {
        const told = label ? (kindIn(label).value?.kind ?? '') : '';
        return { kind: label, kind_code: told === kind ? '' : kind || 'not said' };
    }
    const usual = key === 'services' ? 'service' : 'short-break';
    return { kind: kind === usual ? '' : kind || 'not said', kind_label: label };
}
function memberCells(service, key) {
    const { status, send } = service;
    // What is only planned is not open yet: without its column, a date would decide that.
    const open = status === 'active' && send?.opens ? { status: 'Yes' } : {};
    const members = Object.fromEntries(BINDINGS.filter(({ field }) => field !== (key === 'places' ? 'localities' : 'area')).map(({ field, write }) => [field, write(service)]));
    return {
        ...members,
        ...open,
        ...organizationCells(service, key),
        ...agesCells(service),
        ...needsCells(service, key),
        ...kindCells(service, key),
    };
}
/** The rows of a service on the sheet it belongs on: one, or one for each of its places and lines of figures. */
export function rowsOf(service, key) {
    const { id, name, send, service_at_locations: places = [] } = service;
    const lines = key === 'places' ? (send?.places ?? []) : [];
    const count = Math.max(1, places.length, lines.length);
    return Array.from({ length: count }, (_, index) => {
        const [place, line] = [places[index], lines[index]];
        return {
            id,
            [nameField(key)]: name,
            ...(index === 0 && memberCells(service, key)),
            ...(place && Object.fromEntries(locationCells(place))),
            ...(line && lineCells(line)),
            ...(index === 0 && key === 'places' && wholeCells(service)),
        };
    });
}
/** What is said of the places as a whole, and the top-up. */
function wholeCells({ send }) {
    const { places_note: note = '', top_up: topUp, places = [] } = send ?? {};
    const [first] = places;
    return {
        ...(topUp && topUpCells(topUp)),
        ...(note && (first?.phase ? { places_note: note } : { notes: note })),
    };
}
/** The figures of a service that belongs on another sheet, as rows of the sheet of places. */
export function figureRows(service) {
    const { id, name, send } = service;
    const whole = wholeCells(service);
    const lines = send?.places ?? [];
    if (lines.length === 0 && Object.keys(whole).length === 0)
        return [];
    return Array.from({ length: Math.max(1, lines.length) }, (_, index) => {
        const line = lines[index];
        return { id, setting: name, ...(line && lineCells(line)), ...(index === 0 && whole) };
    });
}
