/** Letters that nobody explains: "EHCP" where "education, health and care plan (EHCP)" would do. */
import { LETTERS, PLAIN_LETTERS } from './check-letters-data.js';
import { passagesOf, warning } from './check-passages.js';
const CAPITALS = /(?<![\w@&.-])(?:[A-Z]{2,8}|S[Pp]LD|SENC[Oo]|SENDC[Oo]|P[Ff]A)s?(?![\w@&-])/g;
/** A line of a contents list only names what stands further down. */
const CONTENTS = /^.*\.{4,} *\d+ *$/gm;
/** How far after its first use an explanation may stand. */
const NEAR = 300;
const squeezed = (words) => words
    .toLowerCase()
    .replace(/[-–,'’]/g, ' ')
    .replace(/\bco ordinat/g, 'coordinat')
    .replace(/\s+/g, ' ');
/** "Special needs co-ordinator (SENCO)", "SENCO (special …)", "SENCO stands for", or the words themselves near by. */
function isExplained(letters, words, at) {
    const until = words.slice(0, at + NEAR);
    // Whoever knows the one knows the other.
    const meaning = LETTERS[letters === 'SEND' ? 'SEN' : letters];
    if (meaning && squeezed(until).includes(squeezed(meaning)))
        return true;
    return new RegExp(`[a-z]{3}[^()\\n]{0,${NEAR}}\\(\\s*${letters}s?\\s*[),;]|\\b${letters}s?\\s*\\(\\s*[A-Za-z][^)\\s]{0,${NEAR}}\\s[^)]{0,${NEAR}}\\)|\\b${letters}s?,? (?:stands for|means|is short for|short for)\\b`, 'i').test(until);
}
/** A word in capitals beside another is somebody shouting, not an acronym. */
const isShouted = (words, from, to) => /\b[A-Z]{2,}[,:]? $/.test(words.slice(0, from)) || /^[,:]? [A-Z]{2,}\b/.test(words.slice(to));
export function letterWarnings(looked) {
    const seen = new Set();
    let words = '';
    const parts = passagesOf(looked).map((passage) => {
        // A heading may explain; what stands in it is asked of the words below.
        words += `${passage.heading}\n`;
        const from = words.length;
        words += `${passage.read.replace(CONTENTS, '')}\n`;
        return { ...passage, from, to: words.length };
    });
    return parts.flatMap(({ from, to, where, key }) => {
        const unexplained = [...words.slice(from, to).matchAll(CAPITALS)].flatMap(({ 0: found, index }) => {
            const letters = found.replace(/s$/, '').toUpperCase();
            if (seen.has(letters) || PLAIN_LETTERS.has(letters) || /^X+$/.test(letters))
                return [];
            const at = from + index;
            const isKnown = letters in LETTERS;
            if (!isKnown && isShouted(words, at, at + found.length))
                return [];
            seen.add(letters);
            return isExplained(letters, words, at) ? [] : [isKnown ? `${letters} (${LETTERS[letters]})` : letters];
        });
        if (!unexplained.length)
            return [];
        const message = `In ${where} these letters are not explained where they first stand: ${unexplained.join(', ')}. Write the words, with the letters after them.`;
        return [warning('acronym', message, key)];
    });
}
