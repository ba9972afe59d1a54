import { yearNumber } from '../feed/year-groups.js';
import { say } from './words/shared.js';
/** "Year 7 to Year 11" where they follow each other, else each by name. */
export function yearsInWords(groups) {
    const [first = '', last = ''] = [groups[0], groups.at(-1)];
    const isRun = groups.every((group, index) => yearNumber(group) === yearNumber(first) + index);
    return isRun && groups.length > 2 ? say('run', { from: first, to: last }) : groups.join(', ');
}
