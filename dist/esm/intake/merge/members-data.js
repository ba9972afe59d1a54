const alone = (words, member) => ({ words, members: [member] });
export const MEMBER_GROUPS = [
    { words: 'organisation', members: ['organization', 'organization_id'] },
    // A telephone number of one source and the hours of another: somebody rings, and nobody is there.
    { words: 'telephone numbers and contacts', members: ['phones', 'contacts'], with: ['times'] },
    { words: 'place', members: ['service_at_locations'], with: ['times', 'access to the place'] },
    {
        words: 'times',
        members: ['schedules', 'send.times'],
        with: ['telephone numbers and contacts', 'place'],
    },
    { words: 'access to the place', members: ['send.access', 'send.before_you_go'], with: ['place'] },
    {
        words: 'ages',
        members: ['minimum_age', 'maximum_age', 'send.year_groups'],
        with: ['who can use it'],
    },
    { words: 'who can use it', members: ['eligibility_description'], with: ['ages'] },
    // Words, terms and codes of a need; terms tell needs too, so codes of another source never stand over them.
    { words: 'needs', members: ['send.needs', 'send.needs_text'] },
    { words: 'kind', members: ['send.kind', 'send.kind_label'] },
    // "Free" of one and "£5" of the other.
    { words: 'costs', members: ['fees', 'cost_options', 'send.payment'] },
    { words: 'how to ask', members: ['application_process', 'send.apply', 'send.referral'] },
    // Counted on one day by one council: places of one and vacancies of another are nobody's figures.
    { words: 'places and vacancies', members: ['send.places', 'send.places_note', 'capacities'] },
    ...[
        ['other name', 'alternate_name'],
        ['description', 'description'],
        ['web page', 'url'],
        ['more web pages', 'additional_urls'],
        ['e-mail address', 'email'],
        ['waiting time', 'wait_time'],
        ['interpreting', 'interpretation_services'],
        ['notice', 'alert'],
        ['accreditations', 'accreditations'],
        ['languages', 'languages'],
        ['terms', 'attributes'],
        ['conditions', 'send.conditions'],
        ['categories', 'send.categories'],
        ['parts of the area', 'send.localities'],
        ['level of support', 'send.tier'],
        ['whether a plan is needed', 'send.plan'],
        ['whether an assessment is needed', 'send.assessment'],
        ['personal budgets', 'send.personal_budget'],
        ['setting', 'send.setting'],
        ['transport', 'send.transport'],
        ['personal care', 'send.personal_care'],
        ['kinds of short break', 'send.break_kinds'],
        ['how places are decided', 'send.how_decided'],
        ['top-up funding', 'send.top_up'],
        ['easy read', 'send.easy_read'],
    ].map(([words, member]) => alone(words, member)),
];
/**
 * Never taken from another source: they are true of one record alone. A day of checking would vouch for what nobody
 * checked; a day of opening belongs to a status.
 */
export const OWN_MEMBERS = [
    'id',
    'name',
    'status',
    'assured_date',
    'last_modified',
    'send.source',
    'send.same_as',
    'send.opens',
];
/** Lists that are joined. */
export const JOINED_MEMBERS = ['service_areas'];
