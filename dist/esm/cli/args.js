import { parseArgs } from 'node:util';
import { CannotRun } from './exit.js';
import { COMMAND } from './help.js';
/** The options and other words of a command; a wrong one is told with where to look. */
export function argumentsOf(command, args, options) {
    try {
        return parseArgs({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        // Node's own sentence names the option; what follows its first sentence is for programmers.
        const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
        throw new CannotRun(`${sentence}. See ${COMMAND} ${command} --help`);
    }
}
/** A word as it should be typed, for a person to copy. */
export const quoted = (word) => (/^[\w./\\:-]+$/.test(word) ? word : `"${word}"`);
