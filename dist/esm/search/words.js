/** Words as the search sees them: folded, without stop words, with light stems. */
/** Lower case, no accents, no apostrophes: "Children’s Café" is "childrens cafe". */
export function folded(text) {
    const lower = text.toLowerCase();
    const plain = /[^\n\x20-\x7e]/.test(lower)
        ? lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
        : lower;
    return plain.replace(/['’‘`´]/g, '');
}
/** Words, numbers, and the ends of sentences (as `.`). Scripts without spaces come as one word a run. */
export const TOKEN = /[\p{L}\p{N}]+|[.!?](?=\s|$)/gu;
/** Words that carry nothing, not even inside a name: they are dropped before names are looked for. */
export const STOP = new Set(('a am an and any anyone anything are as at be because been being but by can could did does for from had has have having he her hers him his how i id if im in into is ' +
    'it its ive just like me might must my of on or our ours please she should so some than that the their them then there theres these they theyre this those to too ' +
    'us very was we were what whats when where wheres which who whos whom whose why will with would you your').split(' '));
/** Words so common in a directory, or in a question put to one, that they may only tip the balance. They do count inside a name: "special school". */
export const WEAK = new Set(('about access accessible activity additional after age aged all also another around available based before best better big both boy boys bit child children childs childrens contact council ' +
    'dad daughter daughters different disabled disability disabilities east easy every family families fill find first form forms friendly fun get gets getting girl girls give go going good ' +
    'group groups hard help helps helping inclusive information join kid kids kind know learn live local look looking lot lots make mum more most near nearby nearest need needs new north ' +
    'not now offer offers old one only open over parent parents people person place places project programme provide provided provides provision really recommend right round school schools ' +
    'sen send sessions service services session small son sons south special specialist start struggling suitable support supports team tell thing things try trying use using want wants way ' +
    'well west women work works world year years young ask asking advice can’t cant dont doesnt isnt someplace somewhere something anywhere someone somebody do doing ill during club clubs centre').split(' '));
/** Words that turn a sentence away from what it names: "we do not offer", "a separate group", "our manager previously worked in". */
export const AWAY = new Set('not unable cannot cant dont sorry unfortunately elsewhere separately separate previously formerly alongside colleagues referrals referral refer sister moved signpost towards another'.split(' '));
/** A map, since everything else has a `constructor`. */
const IRREGULAR = new Map(Object.entries({
    children: 'child',
    childrens: 'child',
    swam: 'swim',
    taught: 'teach',
    feet: 'foot',
    riding: 'ride',
    rider: 'ride',
    riders: 'ride',
    caring: 'care',
    dining: 'dine',
    hiking: 'hike',
    biking: 'bike',
    baking: 'bake',
    skating: 'skate',
    // These are not about downs, houses, parks and sending.
    downs: 'downs',
    housing: 'housing',
    parking: 'parking',
    sendist: 'sendist',
}));
const VOWEL = /[aeiouy]/;
/** A light stem: plurals, -ing, -ed, -er and -ist go where enough is left. "therapists" and "therapy" meet, "carer" and "care" do not. */
export function stem(word) {
    const irregular = IRREGULAR.get(word);
    if (irregular)
        return irregular;
    if (word.length < 4 || /\d/.test(word))
        return word;
    let w = word;
    if (w.endsWith('ies') && w.length > 4)
        w = `${w.slice(0, -3)}y`;
    else if (/(?:s|x|ch|sh)es$/.test(w))
        w = w.slice(0, -2);
    else if (/[^sui]s$/.test(w))
        w = w.slice(0, -1);
    const ending = /(?:ings?|ers?|ists?|ed)$/.exec(w)?.[0] ?? '';
    const left = w.slice(0, w.length - ending.length);
    if (ending && left.length >= 4 && VOWEL.test(left))
        w = left.replace(/([bdgmnprt])\1$/, '$1');
    return w.length > 4 ? w.replace(/(?:ll|[eyi])$/, (end) => (end === 'll' ? 'l' : '')) : w;
}
