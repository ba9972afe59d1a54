/** The publisher's own safeguarding and crisis lines: `send.urgent[]`. */
import { phoneHref } from '../feed/contacts.js';
/** No feed can push the lines everybody has out of sight. */
const MOST = 6;
const LONGEST = 200;
const ABUSE = /safeguard|safety|safe\b|abus|violen|protect|neglect|exploit|refuge|domestic|groom|social care|social work|front door|\bmash\b|child(?:ren)? at risk|hurt(?:s|ing)? (?:you|a child|another)/i;
const SELF_HARM = /mental|suicid|self.?harm|hurt(?:s|ing)? (?:them|your|him|her)sel|psychiat|camhs|wellbeing/i;
// A feed may hold a bare number where words are due.
const wordsOf = (value) => typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST) : '';
function groupsOf(line) {
    const words = `${wordsOf(line.name)} ${wordsOf(line.for)}`;
    const isAbuse = ABUSE.test(words);
    const isSelfHarm = SELF_HARM.test(words) || (!isAbuse && /crisis/i.test(words));
    // Where its words do not say, or say both, it stands with both.
    return isAbuse === isSelfHarm ? ['self-harm', 'abuse'] : [isAbuse ? 'abuse' : 'self-harm'];
}
function phoneWay(phone) {
    const href = phoneHref(phone);
    const isBare = /^[+\d\s().-]+$/.test(phone);
    return { kind: href && isBare ? 'ring' : 'own', to: phone, ...(href && { href }) };
}
function textWay(words) {
    const numbers = words.match(/\+?\d[\d ]{2,15}/g) ?? [];
    const href = numbers.length === 1 ? `sms:${numbers[0]?.replace(/ /g, '')}` : undefined;
    const isBare = href !== undefined && /^[+\d\s]+$/.test(words);
    return { kind: isBare ? 'text' : 'own', to: words, ...(href && { href }) };
}
function lineOf(line) {
    const [phone, words] = [wordsOf(line.phone), wordsOf(line.text)];
    const ways = [...(phone ? [phoneWay(phone)] : []), ...(words ? [textWay(words)] : [])];
    return { name: wordsOf(line.name), for: wordsOf(line.for), ways };
}
/** The lines that belong to a group, in the feed's order; those with no way in are left out. */
export function urgentLines(lines, group) {
    return lines
        .filter((line) => groupsOf(line).includes(group))
        .map(lineOf)
        .filter(({ ways }) => ways.length > 0)
        .slice(0, MOST);
}
