/** The state of each item, and why. */
import { answerTo, reachOf } from './check-answers.js';
import { dutyOf, isAsked, isUnder16s, lawOf } from './check-duty.js';
import { isFile, isPage } from './check-words.js';
import { reportItems } from './items.js';
import { PROMPTS } from './prompts-data.js';
import { isCollege } from './types.js';
/** Fewer of the school's own words than this say too little. */
export const ENOUGH_WORDS = 20;
const ONLY_FILE = 'A link to a file is no answer on the page: a PDF or Word file is hard to read on a phone, is often not read aloud well, and is not translated with the page. Put the words here, and keep the file beside them.';
const ONLY_HEADING = 'The heading is there, and nothing of your own is under it yet.';
const ONLY_PROMPT = 'Only our prompt is under this heading. Nothing of your own is there yet: write it in place of the prompt.';
const AMONG_LINKS = 'It stands only among the links. Give it a heading of its own too: a parent who reads down the page finds it there.';
const AMONG_PEOPLE = 'It stands only in the list of contacts. Give it a heading of its own too.';
const FILE_PLAN = 'It is a file, which is hard to read on a phone. A page, or a summary here, reaches more families.';
const OVER_16 = 'In the Act, young people are over 16, so the law asks this of schools that have them. Every child has a view: say how you hear it.';
const NO_SENCO_DUTY = 'The duty to have a SENCO is not one of 16 to 19 academies. Name whoever leads on support: people need somebody to ring.';
const thin = (note) => ({ state: 'thin', note });
const PRESENT = { state: 'present' };
const MISSING = { state: 'missing' };
const isNothing = ({ words, links, hasPicture }) => !words && !links.length && !hasPicture;
/** Where no part answers it, or the part has nothing of the school's own. */
function absence({ sections, touchedBy, hasWords }) {
    if (touchedBy)
        return thin(`“${touchedBy}” only touches on this. Give it a heading of its own.`);
    if (hasWords)
        return thin(ONLY_PROMPT);
    return sections.length ? { ...MISSING, note: ONLY_HEADING } : MISSING;
}
function wordsFound(answer) {
    const { words, links } = answer;
    if (words >= ENOUGH_WORDS)
        return PRESENT;
    if (isNothing(answer))
        return absence(answer);
    if (links.some(({ url }) => isFile(url)))
        return thin(ONLY_FILE);
    const few = words ? `Only ${words} ${words === 1 ? 'word' : 'words'} of your own` : 'No words of your own';
    return thin(`${few} here, once links and our prompts are taken away. Say what you would say on the phone.`);
}
/** Whom to talk to: a name, and a way to reach them. */
function reachFound(report, answer) {
    const { name, phone, email } = reachOf(report, answer);
    if (name && (phone || email))
        return answer.sections.length ? PRESENT : { ...PRESENT, note: AMONG_PEOPLE };
    if (name)
        return thin('There is a name, and no phone number or e-mail address beside it. Put one in.');
    if (phone || email)
        return thin('There is a way to get in touch, and no name. Say who it is, so that people know whom to ask for.');
    if (isNothing(answer))
        return absence(answer);
    const isOnlyFile = answer.words < ENOUGH_WORDS && answer.links.some(({ url }) => isFile(url));
    return thin(isOnlyFile ? ONLY_FILE : 'There is no name here, and no phone number or e-mail address. Put them in.');
}
/** Items that are a link. */
const LINKED = new Map([
    ['sir-13', ['local_offer', 'the council’s Local Offer']],
    ['sir-17', ['accessibility_plan', 'your accessibility plan']],
]);
function linkFound(report, answer, kind, what) {
    const isListed = isPage(report.links?.[kind]?.url);
    const [link] = answer.links;
    if (link)
        return kind === 'accessibility_plan' && isFile(link.url) ? { ...PRESENT, note: FILE_PLAN } : PRESENT;
    // A heading may be the link itself.
    if (isListed)
        return answer.sections.length ? PRESENT : { ...PRESENT, note: AMONG_LINKS };
    if (isNothing(answer))
        return absence(answer);
    return thin(`There is no link here to ${what}. Put one in.`);
}
const LOCAL_OFFER = /local[\s_-]*offer/i;
/** Complaints in words, and a link to the Local Offer. */
function complaintsFound(report, answer) {
    const found = wordsFound(answer);
    const isLinked = isPage(report.links?.['local_offer']?.url) ||
        answer.links.some(({ url, text, kind = '' }) => [url, text, kind].some((part) => LOCAL_OFFER.test(part)));
    if (found.state !== 'present' || isLinked)
        return found;
    return thin('There is no link here to the council’s Local Offer. Put one in.');
}
function find(report, key) {
    const answer = answerTo(report, key);
    if (key === 'sir-4' || key === 'col-19')
        return reachFound(report, answer);
    if (key === 'col-20')
        return complaintsFound(report, answer);
    const [kind, what] = (key === 'sir-13' || key === 'sir-17' ? LINKED.get(key) : undefined) ?? [];
    return kind && what ? linkFound(report, answer, kind, what) : wordsFound(answer);
}
/** What else to know, of this item in this setting. */
function aside(setting, phase, key, state) {
    if (key === 'sir-8' &&
        !/nursery|hospital|16-19/.test(setting) &&
        (isUnder16s(phase) || state === 'missing'))
        return OVER_16;
    if (key === 'sir-4' && setting === '16-19-academy' && state !== 'present')
        return NO_SENCO_DUTY;
    return;
}
/** Each item asked of such a setting, in the order of the law. */
export function checkedItems(report, setting, phase) {
    return reportItems(setting).map((item) => {
        const { key } = item;
        const found = find(report, key);
        const state = found.state === 'missing' && !isAsked(setting, key) ? 'not-required' : found.state;
        const note = [found.note, isCollege(setting) ? undefined : aside(setting, phase, key, state)]
            .filter(Boolean)
            .join(' ');
        return {
            key,
            state,
            duty: dutyOf(setting, key),
            law: lawOf(setting, item),
            prompt: PROMPTS[key] ?? '',
            ...(note && { note }),
        };
    });
}
