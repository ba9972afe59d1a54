import { categoriesOf } from '../search/categories.js';
/** Where people start, in their words, and the categories each stands for. */
const STARTS = [
    ['talk', 'camhs-and-wellbeing', 'sendiass', 'family-support-early-help', 'parent-forums-and-groups'],
    ['do', 'sport-and-leisure', 'holiday-clubs'],
    ['breaks', 'short-breaks'],
    [
        'school',
        'mainstream-support',
        'post-16-and-college',
        'resource-bases',
        'special-schools',
        'sen-support-toolkit',
    ],
    ['work', 'supported-internships-and-employment'],
    ['travel', 'travel-help'],
    ['money', 'benefits-and-money', 'personal-budgets'],
    ['home', 'housing-and-independent-living'],
    ['small', 'early-years', 'childcare', 'child-development'],
    ['health', 'speech-and-language', 'occupational-therapy', 'physiotherapy', 'health-checks-dental-vision'],
    ['plan', 'ehc-assessment', 'mediation-and-appeals'],
];
/** More would be a list to read, not a place to start. */
const MOST = 8;
/** The categories of a starting point; undefined for any other word. */
export const startCategories = (key) => STARTS.find(([own]) => own === key)?.slice(1);
export const isOfStart = (service, categories) => categoriesOf(service).some((category) => categories.includes(category));
/** The starting points that lead somewhere in these services, in a fixed order. */
export const startsOf = (services) => STARTS.map(([key, ...categories]) => ({
    key,
    n: services.filter((service) => isOfStart(service, categories)).length,
}))
    .filter(({ n }) => n)
    .slice(0, MOST);
