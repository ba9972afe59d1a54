import { html } from 'lit';
import { text } from './text.js';
const escaped = (word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Text in runs: every second one is a word that was looked for. Whole words only. */
export function markedRuns(words, found) {
    // The longer first: "speech therapy" before "speech".
    const all = [...new Set(found)].filter((word) => word.trim()).sort((a, b) => b.length - a.length);
    if (!all.length)
        return [words];
    const pattern = `(?<![\\p{L}\\p{N}])(${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
    return words.split(new RegExp(pattern, 'giu'));
}
/** Text with the words that were looked for marked. */
export const markView = (words, found = []) => markedRuns(words, found).flatMap((run, index) => index % 2 ? html `<mark part="mark">${text(run)}</mark>` : run ? html `<span>${text(run)}</span>` : []);
