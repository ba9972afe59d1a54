import { isBlank, items } from '../text.js';
/** Its seven questions about support, in our words, by column. */
const QUESTIONS = [
    ['outcomes', 'What do you help children and young people to do?'],
    ['recent_send_training', 'What training about SEND have staff had lately?'],
    ['parental_involvement', 'How are parents and carers involved?'],
    ['information_sharing', 'How do you tell families how it is going?'],
    ['environment_accessibility', 'How easy is the place to get into and use?'],
    ['how_to_start', 'How do families start?'],
    ['future_plans', 'What do you plan to change?'],
];
/** Columns of each list within a record, and the member that each is in what Outpost publishes. */
export const PARTS = {
    contacts: {
        contact_name: 'name',
        contact_title: 'title',
        contact_email: 'email',
        contact_phone: 'phone',
    },
    locations: {
        location_name: 'name',
        location_latitude: 'latitude',
        location_longitude: 'longitude',
        location_address_1: 'address_1',
        location_city: 'city',
        location_postcode: 'postal_code',
    },
    cost_options: { cost_option: 'option', cost_amount: 'amount', cost_type: 'cost_type' },
    regular_schedules: {
        schedules_opens_at: 'opens_at',
        schedules_closes_at: 'closes_at',
        scheduled_weekday: 'weekday',
    },
    links: { links_label: 'label', links_url: 'url' },
};
const PLAIN = ['name', 'description', 'organisation', 'url', 'min_age', 'max_age'];
const LISTS = {
    taxonomies: 'service_taxonomies',
    suitabilities: 'suitabilities',
    send_needs: 'send_needs_support',
};
const OTHER = 'import_id import_id_reference approved visible visible_from visible_to needs_referral free temporarily_closed contact_visible location_visible mask_exact_address preferred_for_post location_accessibilities is_local_offer support_description recent_send_report'.split(' ');
/** Every column that is read, or that says how others are. */
export const KNOWN = new Set([
    ...PLAIN,
    ...Object.values(LISTS),
    ...OTHER,
    ...QUESTIONS.map(([column]) => column),
    ...Object.values(PARTS).flatMap((columns) => Object.keys(columns)),
]);
/** "TRUE" and its like. */
export const isYes = (cell) => /^(?:true|yes|y|1)$/i.test(cell);
export const isNo = (cell) => /^(?:false|no|n|0)$/i.test(cell);
/** What a row adds to one list of a record; nothing where its cells are blank. */
export function partOf({ cell }, part) {
    const record = Object.fromEntries(Object.entries(PARTS[part]).flatMap(([column, member]) => (cell(column) ? [[member, cell(column)]] : [])));
    if (Object.keys(record).length === 0)
        return undefined;
    if (part === 'contacts')
        return { ...record, ...(isYes(cell('contact_visible')) && { visible: true }) };
    if (part !== 'locations')
        return record;
    return {
        ...record,
        ...(isYes(cell('mask_exact_address')) && { mask_exact_address: true }),
        accessibilities: items(cell('location_accessibilities')).map((name) => ({ name })),
    };
}
/** A record as Outpost itself publishes it, from the rows of one service. */
export function recordOf({ row: { cell }, parts }) {
    const report = cell('recent_send_report');
    const answers = QUESTIONS.flatMap(([column, question]) => isBlank(cell(column)) ? [] : [{ question, answer: cell(column) }]);
    const panel = { description: cell('support_description'), survey_answers: answers };
    const links = parts.links.map(({ record }) => record);
    return {
        id: cell('import_id'),
        ...Object.fromEntries(PLAIN.flatMap((column) => (cell(column) ? [[column, cell(column)]] : []))),
        status: isYes(cell('temporarily_closed')) ? 'temporarily closed' : 'active',
        ...(isYes(cell('needs_referral')) && { needs_referral: true }),
        ...(isYes(cell('free')) && { free: true }),
        ...Object.fromEntries(Object.entries(LISTS).map(([member, column]) => [
            member,
            items(cell(column)).map((name) => ({ name })),
        ])),
        ...Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, list.map(({ record }) => record)])),
        links: report ? [...links, { label: 'Report about SEND', url: report }] : links,
        ...((panel.description || answers.length > 0) && { local_offer: panel }),
    };
}
/** The column that a member of a record came from. */
export function columnOf(member) {
    const [list = '', name = ''] = member.split('.');
    if (list in LISTS)
        return LISTS[list]; // just looked up
    if (!(list in PARTS))
        return KNOWN.has(list) ? list : undefined;
    const columns = PARTS[list]; // just looked up
    return Object.keys(columns).find((column) => columns[column] === name);
}
