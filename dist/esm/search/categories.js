/** The kinds of help a Local Offer holds, and which of them a service is. */
import { own } from '../feed/own.js';
import { remember } from './remember.js';
/**
 * A key; the words that make a service one, by its name or a term of its directory; then words that do so only as a term,
 * where they stand for a whole shelf. Words are folded: lower case, no apostrophes. Other names for a thing are written
 * as councils use them; nothing is guessed from a description.
 */
const TABLE = [
    [
        'early-years',
        'portage|early years|pre-?schools?|playgroups?|nursery (?!rhyme)|(?:stay|play) and (?:stay|play)|(?:parent|mother|baby|babies) (?:and|&) toddlers?|toddler groups?|childrens centres?|health visit\\w*|two year old',
        'nurser\\w*|babies.*|under 5s?',
    ],
    [
        'childcare',
        'child ?care|childmind\\w*|creches?|day nurser\\w+|(?:after|out of|before)[- ]school|breakfast clubs?|wrap-?around|nann(?:y|ies)',
        '',
    ],
    [
        'holiday-clubs',
        'holiday (?:clubs?|play\\w*|schemes?|activities|fun)|(?:summer|easter|half[- ]term) (?:play)?schemes?|play ?schemes?',
        '',
    ],
    [
        'mainstream-support',
        'mainstream support|inclusion support|learning support (?:service|team)s?|ordinarily available|sen support',
        '',
    ],
    [
        'resource-bases',
        'resource(?:d)? (?:bases?|provisions?)|(?:sen|specialist|learning support) units?|inclusion bases?|additionally resourced',
        '',
    ],
    ['special-schools', 'special schools?|special academ\\w+', ''],
    [
        'alternative-provision',
        'alternative provision|pupil referral units?|pru|home (?:and|&) hospital (?:tuition|teaching|education)|eotas',
        '',
    ],
    [
        'outreach-and-advisory-teachers',
        'advisory teach\\w+|specialist teach\\w+|autism outreach|outreach (?:teach\\w+|support (?:to|for) schools)',
        '',
    ],
    ['sen-support-toolkit', '(?:sen|send|sen support|inclusion) toolkits?|graduated (?:response|approach)', ''],
    [
        'ehc-assessment',
        'ehcp?s?|ehc (?:plans?|needs)|education,? health (?:and|&) care|statutory assessments?|(?:sen|send) (?:casework|team)',
        '',
    ],
    [
        'sendiass',
        'sendiass|send ?ias|send (?:and|&) you|parent partnership|(?:sen|send) (?:information,? )?advice(?: (?:and|&) support)?',
        '',
    ],
    [
        'mediation-and-appeals',
        '(?:sen|send|education|disagreement) (?:mediation|resolution|tribunal|appeals?|law)|mediation',
        'appeals.*',
    ],
    ['educational-psychology', 'educational psycholog\\w+', ''],
    ['speech-and-language', 'speech (?:and|&) language|speech therap\\w+|salt|slt', ''],
    ['occupational-therapy', 'occupational therap\\w+', ''],
    ['physiotherapy', 'physio\\w*', ''],
    [
        'camhs-and-wellbeing',
        'camhs|mental health|emotional (?:health|wellbeing)|counsell?ing|talking therap\\w+|psychotherap\\w+|self[- ]harm|suicide|anxiety|depression|eating disorders?|bereave\\w*|wellbeing (?:service|hub|support|group|college)s?|off the record',
        'emotional.*',
    ],
    [
        'community-nursing-and-continuing-care',
        'community (?:childrens )?nurs\\w+|childrens (?:community )?nurs\\w+|continuing (?:health ?)?care|complex care|school nurs\\w+|hospices?|palliative',
        '',
    ],
    [
        'sensory-service',
        'sensory (?:service|support|impairment)s?|(?:visual|vision|hearing)(?:ly)? impair\\w*|deaf(?:blind)?|blind|hard of hearing|sight (?:loss|support)|teachers of the deaf|audiology|lip ?reading',
        '',
    ],
    [
        'child-development',
        'child development|paediatric\\w*|(?:autism|adhd|neurodevelopmental) (?:assessment|diagnos\\w+|pathway|clinic)s?',
        '',
    ],
    [
        'health-checks-dental-vision',
        'health checks?|dent(?:al|ists?|istry)|opticians?|eye (?:tests?|clinics?)|orthoptic\\w*|annual health',
        '',
    ],
    ['short-breaks', 'short breaks?|respite|sitting services?|overnight (?:stays?|breaks?)', ''],
    [
        'disabled-childrens-social-work',
        'disabled childrens (?:team|service|social)|(?:children|childrens?) with disabilit\\w+ (?:team|service)|(?:children|0[- ]to[- ]25) (?:disability )?social work\\w*',
        'social care for (?:disabled )?children',
    ],
    [
        'family-support-early-help',
        'early help|family support|family hubs?|family (?:centres?|partners?)|key ?working|parenting|(?:home-?start)',
        '',
    ],
    ['young-carers-and-siblings', 'young carers?|siblings?|sibs|brothers (?:and|&) sisters', ''],
    [
        'travel-help',
        '(?:community|school|accessible|home to school) transport|travel (?:training|help|assistance|to school)|dial[- ]a[- ]ride|shop ?mobility|blue badges?|patient transport|transport support|motability',
        '(?:travel|transport)(?: and (?:travel|transport))?|getting (?:about|around)',
    ],
    ['personal-budgets', '(?:personal|health) budgets?|direct payments?|personal assistants?', ''],
    [
        'equipment',
        'equipment|stairlifts?|wheelchair (?:service|hire|loan)s?|adaptations?|assistive technology|telecare|toy librar\\w+|remap',
        '',
    ],
    [
        'sport-and-leisure',
        'sports?|swim\\w*|football|cricket|rugby|tennis|badminton|boccia|basketball|gymnastics|athletics|trampolin\\w*|climbing|(?<!re)cycling|judo|karate|tai chi|yoga|pilates|zumba|danc(?:e|ing)|leisure(?: centres?)?|youth (?:clubs?|groups?|centres?|zones?)|choirs?|drama|theatre|riding|sailing|sailability|gym|walking groups?|drumming',
        'things to do|staying active|activities|clubs and groups|leisure.*|arts?.*|sports?.*|.*activities',
    ],
    [
        'post-16-and-college',
        '(?<!wellbeing |recovery )colleges?(?! green)|sixth forms?|post[- ]?16|further education|traineeships?',
        '',
    ],
    [
        'supported-internships-and-employment',
        'supported internships?|apprenticeships?|(?:supported )?employment|job ?(?:clubs?|cent(?:re|er)s?|coach\\w*|network)|into work|access to work',
        'work and training|work',
    ],
    [
        'housing-and-independent-living',
        'supported living|independent living|supported housing|housing|homeless\\w*|tenancy|shared lives',
        '',
    ],
    [
        'online-safety-and-hate-crime',
        '(?:online|internet|e-?)[- ]?safety|safe online|hate crimes?|(?:digital|online) hate|cyber ?bullying|bullying',
        '',
    ],
    [
        'parent-forums-and-groups',
        'parent carers?|parent (?:support|forum|voice|participation)\\w*|carers? (?:support|group|centre|forum|coffee)\\w*|(?:parents?|mums|dads) (?:support )?groups?|autis\\w+ (?:support|society)',
        '',
    ],
    [
        'benefits-and-money',
        'benefits?|welfare rights|debts?|money|grants?|disability living allowance|dla|pip|universal credit|citizens advice|carers allowance|foodbanks?|food ?banks?',
        '',
    ],
];
/** Keys in the order they are offered: the 34 that Local Offers need, then benefits and money. */
export const CATEGORIES = TABLE.map(([key]) => key);
const KINDS = {
    'special-school': 'special-schools',
    'independent-special-school': 'special-schools',
    'alternative-provision': 'alternative-provision',
    'short-break': 'short-breaks',
    'resourced-provision': 'resource-bases',
    'sen-unit': 'resource-bases',
};
const folded = (words) => words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
const NAMES = TABLE.map(([key, words]) => [key, new RegExp(`\\b(?:${words})\\b`)]);
const SHELVES = TABLE.flatMap(([key, , terms]) => terms ? [[key, new RegExp(`^(?:${terms})$`)]] : []);
/** Terms that say who comes or how, not what it is. */
const NOT_WHAT = /^(?:audience|suitability|deliverable_type|attending_)/;
const matching = (table, words) => table.flatMap(([key, pattern]) => (pattern.test(words) ? [key] : []));
const ofWords = remember((name) => {
    const words = folded(name);
    const key = words.replace(/&/g, 'and').replace(/[^a-z\d]+/g, '-');
    return CATEGORIES.includes(key) ? [key] : [...matching(NAMES, words), ...matching(SHELVES, words)];
});
const ofTerm = ({ name, scheme = '' }) => NOT_WHAT.test(scheme) ? [] : ofWords(name);
function read({ name, terms, send: { categories, kind = '' } }) {
    if (categories.length) {
        return categories.map((word) => CATEGORIES.includes(word) ? word : folded(word).replace(/[^a-z\d]+/g, '-'));
    }
    const ofKind = own(KINDS, kind) ?? (kind.endsWith('base') ? 'resource-bases' : undefined);
    // "Warm space at Knowle Leisure Centre" is about the space.
    const ofName = matching(NAMES, folded(name).replace(/ (?:at|@) .*/, ''));
    return [...(ofKind ? [ofKind] : []), ...terms.flatMap(ofTerm), ...ofName];
}
const cache = new WeakMap();
/**
 * What a service is: `send.categories` where the feed says so (a word of its own is kept), else its kind, its terms and,
 * with care, its name. Without repeats; empty where nothing tells.
 */
export function categoriesOf(service) {
    let found = cache.get(service);
    if (!found) {
        found = [...new Set(read(service))];
        cache.set(service, found);
    }
    return found;
}
