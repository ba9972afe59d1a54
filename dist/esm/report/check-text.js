/** Warnings about words and pictures, part by part. */
import { isEmpty, passagesOf, storiesBeside, warning } from './check-passages.js';
import { barePictures } from './check-words.js';
import { plainWords } from './html-words.js';
import { readingAge, wordsToRead } from './reading-age.js';
const PLACEHOLDERS = [
    /\[\s*(?:write here|insert|your|our|name|school|date|day|month|year|phone|tel|e-?mail|link|add|number|enter)\b[^\]]*\]/i,
    /\blorem ipsum\b/i,
    /\bx{3,}\b/i,
    /\binsert (?:[\w’'-]+ ){0,4}here\b/i,
    /\bdd[/-]mm[/-]yy(?:yy)?\b/i,
    /\b(?:tbc|tba|to be (?:added|confirmed|announced)|coming soon|under construction)\b/i,
];
const short = (words) => (words.length > 50 ? `${words.slice(0, 47).trim()}…` : words);
export function placeholderWarnings(looked) {
    const warnings = passagesOf(looked).flatMap(({ key, where, text }) => {
        const words = plainWords(text).replace(/\s+/g, ' ');
        const [found] = PLACEHOLDERS.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
        if (!found)
            return [];
        const message = `In ${where} there is still “${short(found)}”. Write your own words there, or take it out.`;
        return [warning('placeholder', message, key)];
    });
    if (!isEmpty(looked) || warnings.length < 2)
        return warnings;
    const message = `This is still a template: our prompts stand in ${warnings.length} places. Write your own words in place of each “[Write here: …]”.`;
    return [warning('placeholder', message)];
}
/** Above this, a part is hard going for many parents. */
const HARD_AGE = 14;
/** The formula says little of less. */
const FEWEST_WORDS = 60;
export const readingAgeWarnings = (looked) => passagesOf(looked).flatMap(({ key, where, own }) => {
    if (!key || wordsToRead(own) < FEWEST_WORDS)
        return [];
    const age = readingAge(own) ?? 0;
    if (age <= HARD_AGE)
        return [];
    const message = `${where} reads like something for ${age > 18 ? 'a university student' : `age ${age}`} (Flesch-Kincaid; a rough guide, no more). Shorter sentences and everyday words help most.`;
    return [warning('reading-age', message, key)];
});
const NO_ALT = 'Say in a few words what it shows, without the name of a child: people who cannot see it are told nothing now.';
export function pictureWarnings(looked) {
    const { report } = looked;
    const inText = passagesOf(looked).flatMap(({ key, where, text }) => {
        const bare = barePictures(text);
        if (!bare)
            return [];
        const what = bare === 1 ? 'a picture has' : `${bare} pictures have`;
        return [warning('no-alt', `In ${where} ${what} no alt text. ${NO_ALT}`, key)];
    });
    const beside = [
        ...report.sections.flatMap(({ key, heading, media = [], easy_read = [] }) => [...media.map(({ src, alt }) => ({ image: src, alt })), ...easy_read].map((picture) => ({
            ...picture,
            where: `“${heading ?? key}”`,
        }))),
        ...storiesBeside(looked).map((picture) => ({ ...picture, where: 'a case study' })),
        ...(report.provision ?? []).map((picture) => ({ ...picture, where: `“${picture.name}”` })),
    ].flatMap(({ image, alt, where }) => image && !alt?.trim()
        ? [warning('no-alt', `The picture ${image} of ${where} has no alt text. ${NO_ALT}`)]
        : []);
    return [...inText, ...beside];
}
