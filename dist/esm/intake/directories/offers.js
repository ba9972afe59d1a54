import { tell } from './faults.js';
/** Phrases that are hardly ever about anything else: "hearing" alone is heard in "hearing from you". */
const PHRASES = [
    ['ASD', 'autism', /\bautis\w*|\basperger\w*|\bASD\b|\bneuro-?diver\w*/i],
    ['SLCN', 'speech and language', /\bspeech(?:,| and| &) language\b|\bSLCN\b|\bstammer\w*/i],
    [
        'SEMH',
        'social, emotional and mental health',
        /\bsocial,? (?:and )?emotional(?:,| and| &) mental health\b|\bSEMH\b/i,
    ],
    [
        'SPLD',
        'specific learning difficulties',
        /\bdyslexi\w*|\bdyscalculi\w*|\bdyspraxi\w*|\bspecific learning difficult\w*/i,
    ],
    ['MLD', 'moderate learning difficulties', /\bmoderate learning difficult\w*/i],
    ['SLD', 'severe learning difficulties', /\bsevere learning (?:difficult|disabilit)\w*/i],
    ['PMLD', 'profound and multiple learning difficulties', /\bprofound (?:and|&) multiple\b|\bPMLD\b/i],
    ['HI', 'hearing impairment', /\bdeaf\b|\bhearing (?:impair\w*|loss)|\bhard of hearing\b/i],
    [
        'VI',
        'visual impairment',
        /\bblind\b|\b(?:visual(?:ly)?|vision|sight) (?:impair\w*|loss)|\bpartially sighted\b/i,
    ],
    ['MSI', 'multi-sensory impairment', /\bdeaf-?blind\w*|\bmulti-?sensory impair\w*/i],
    ['PD', 'physical disability', /\bphysical(?:ly)? disab\w*|\bcerebral palsy\b|\bwheelchair users?\b/i],
    ['DS', 'Down syndrome', /\bdown'?s? syndrome\b/i],
    ['cognition-learning', 'learning difficulties or disabilities', /\blearning (?:difficult|disab)\w*/i],
];
/** Wider than a need that was found already. */
const WITHIN = { 'cognition-learning': /^(?:SPLD|MLD|SLD|PMLD)$/ };
/** The needs that words may mean, by code. */
export function needsInProse(words) {
    const found = PHRASES.filter(([, , phrase]) => phrase.test(words)).map(([code]) => code);
    return found.filter((code) => !found.some((other) => WITHIN[code]?.test(other)));
}
/**
 * One note for each need that the words of a record without needs may mean. The same words each time, so that a report
 * can group them.
 */
export function needOffers(services) {
    return services.flatMap(({ name, alternate_name, description, eligibility_description, send }, index) => {
        if (send?.needs?.length)
            return [];
        const words = [name, alternate_name, description, eligibility_description].filter(Boolean).join('\n');
        return needsInProse(words).map((code) => {
            const [, meaning = ''] = PHRASES.find(([one]) => one === code) ?? [];
            const message = `These words may mean ${code} (${meaning}). Add the need if so.`;
            return tell('need', { path: `contents[${index}].send.needs`, record: name, message });
        });
    });
}
const DAYS = {
    MO: 'monday',
    TU: 'tuesday',
    WE: 'wednesday',
    TH: 'thursday',
    FR: 'friday',
    SA: 'saturday',
    SU: 'sunday',
};
const RARER = /\b(?:monthly|(?:each|every|once a|of the|a) (?:calendar )?month|fortnightly|every (?:other|second|alternate|two|three|four|six|\d+) ?(?:weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?))\b/i;
const WEEKLY = /\b(?:weekly|(?:each|every) week)\b/i;
/**
 * A note for each record that, by its times, happens every week on a day that its description names in one sentence with
 * "monthly", "of each month", "fortnightly" and the like: forms that know no such rule make people write it there.
 */
export function timeOffers(services) {
    return services.flatMap(({ name, description = '', schedules = [], service_at_locations: at = [] }, index) => {
        const weekly = [schedules, ...at.map((place) => place.schedules ?? [])]
            .flat()
            .flatMap(({ byday, freq = 'WEEKLY', interval = 1, description: said }) => freq === 'WEEKLY' && interval === 1 && !said && byday ? byday.split(',') : []);
        const sentences = description
            .split(/[.!?]\s|\n/)
            .filter((words) => RARER.test(words) && !WEEKLY.test(words));
        const isRarer = weekly.some((day) => sentences.some((words) => words.toLowerCase().includes(DAYS[day] ?? '\n')));
        return isRarer ? [tell('rarer', { path: `contents[${index}].schedules`, record: name })] : [];
    });
}
