/** A person's name and the ways to reach somebody, found in what a school wrote. */
import { emailAddress } from '../feed/contacts.js';
import { linksIn, plainWords } from './html-words.js';
/** One word of a name, with an initial or "van der" before it or not. All is bounded, as any text may be asked about. */
const PART = "(?:(?:van|von|de|der|den|da|dos|du|la|le|ap|al|el|bin) ){0,2}(?:\\p{Lu}\\.? ?)?\\p{Lu}[\\p{Lu}'’-]{0,3}[\\p{Ll}'’][\\p{L}'’-]{0,30}";
const TITLED = new RegExp(`\\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Rev|Sir|Lady)\\b\\.? ?(?:\\p{Lu}\\.? ?){0,3}${PART}(?: ${PART}){0,3}`, 'gu');
const ROLE = /\b(?:assistant |deputy )?(?:send?[- ]?co\b|SEND?[- ]?Co\b|SENDCO|SENCO|SEND?Co|(?:special educational needs|SEN|SEND)[^.\n]{0,30}co-?ordinator|inclusion (?:lead|leader|manager)|SEND? (?:lead|leader|manager)|learning support manager|head of (?:additional |learning )?support|named (?:contact|person))/gi;
/** A name without Mr or Mrs: only where a word beside it says that it is one. */
const SAID = new RegExp(`(?:\\b(?:is|are|called|contact|ask for|email|ring|speak to|see|name|by|lead|co-?ordinator|manager|SEND?CO|SEND?Co|[Ss]upport(?= ?[:–—-]))\\b ?[:–—-]? ?)((?:${PART})(?: ${PART}){1,2})(?=$|[\\s.,;:()–—-])`, 'gu');
const BEFORE = new RegExp(`(${PART}(?: ${PART}){1,2})(?:,| is| \\(|:| [-–—]) ?(?:the |our |a )?(?=(?:head of|SEND?|send?|school|college|inclusion|special|learning)\\b|SEND?C)`, 'gu');
const NOT_A_NAME = /\b(?:Special|Educational|Needs?|School|Primary|Academy|College|Local|Offer|SEND?|SENCO|SENDCO|Co|Coordinator|Head|Teacher|Teachers?|Team|Inclusion|Learning|Support|Council|Office|The|Our|Please|Who|What|How|Phone|Email|Telephone|Contact|Parents?|Assistant|Manager|Street|Road|Lane|National|Award|Year|Monday|Friday|Disabilit\w+|Information|Report|Governors?)\b/;
const PHONE = /(?:\+44[\s(]*0?\)?|\(?\b0)[\d\s()-]{8,14}\d(?: ?(?:ext?(?:ension|n)?|x|opt(?:ion)?)[.:]? ?\d{1,5})?/gi;
const EMAIL = /[^\s@<>,;:"'()[\]]{1,64}@[^\s@<>,;:"'()[\]]{1,190}\.[a-z]{2,20}/gi;
const all = (text, pattern, group = 0) => [...text.matchAll(pattern)].map((match) => {
    const found = match[group] ?? '';
    return { text: found.trim(), at: match.index + match[0].indexOf(found) };
});
const near = (found, places) => {
    const distance = ({ at }) => Math.min(...places.map((place) => Math.abs(at - place)));
    return places.length ? [...found].sort((a, b) => distance(a) - distance(b))[0] : found[0];
};
/** A last word that only begins the next sentence or names the role goes. */
function onlyName(found) {
    const words = found.text.replace(/['’]s$/, '').split(' ');
    const bad = words.findIndex((word) => NOT_A_NAME.test(word));
    const kept = bad < 0 ? words : words.slice(0, bad);
    return kept.length > 1 ? [{ ...found, text: kept.join(' ') }] : [];
}
/** Phone numbers of 10 or 11 figures, or with the country before them. */
const phones = (text) => all(text, PHONE)
    .map((found) => (found.text.includes(')') ? found : { ...found, text: found.text.replace('(', '') }))
    .filter(({ text: number }) => {
    const digits = number.replace(/(?:ext?|x|opt).*$/i, '').replace(/\D/g, '');
    return digits.startsWith('44')
        ? digits.length >= 12 && digits.length <= 13
        : digits.length >= 10 && digits.length <= 11;
});
/**
 * Whom to speak to, and how: the name nearest to "SENCO" or a word like it, and the number and address nearest to that.
 *
 * @param text plain text or HTML; addresses in its links count.
 */
export function contactIn(text) {
    const words = plainWords(text).replace(/[‘’]/g, '’');
    const linked = linksIn(text).flatMap(({ url }) => /^(?:mailto|tel):(.+)$/i.exec(url)?.[1] ?? []);
    const roles = all(words, ROLE).map(({ at }) => at);
    const titled = all(words, TITLED).flatMap(onlyName);
    const names = titled.length ? titled : [...all(words, SAID, 1), ...all(words, BEFORE, 1)].flatMap(onlyName);
    const name = near(names, roles);
    const places = name ? [name.at] : roles;
    const phone = near(phones(words), places)?.text ?? linked.find((one) => /^\+?[\d\s()-]{10,}$/.test(one));
    const email = near(all(words, EMAIL).filter(({ text: address }) => emailAddress(address)), places)?.text.replace(/\.$/, '') ??
        linked.map((one) => one.replace(/\?.*$/, '')).find((one) => emailAddress(one));
    return { ...(name && { name: name.text }), ...(phone && { phone }), ...(email && { email }) };
}
