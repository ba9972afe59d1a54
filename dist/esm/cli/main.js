import { readFileSync } from 'node:fs';
import process from 'node:process';
import { convert } from './convert.js';
import { CannotRun, EXIT } from './exit.js';
import { CONVERT_HELP, HELP } from './help.js';
const COMMANDS = { convert: { run: convert, help: CONVERT_HELP } };
const isCommand = (word) => Object.hasOwn(COMMANDS, word);
function version() {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest
        ? String(manifest.version)
        : '';
}
async function answer(args) {
    const [name = '', ...rest] = args;
    const print = (text) => {
        process.stdout.write(`${text}\n`);
        return EXIT.clean;
    };
    if (name === '--version')
        return print(version());
    if (name === '--help' || name === '-h' || name === 'help')
        return print(HELP);
    if (!isCommand(name))
        throw new CannotRun(`${name ? `There is no command "${name}".` : 'No command was given.'}\n\n${HELP}`);
    const { run, help } = COMMANDS[name];
    return rest.includes('--help') || rest.includes('-h') ? print(help) : run(rest);
}
/** Runs one command line and gives its exit code. Prints sentences, never a stack trace, for what a person can mend. */
export async function main(args) {
    try {
        return await answer(args);
    }
    catch (error) {
        if (!(error instanceof CannotRun))
            throw error;
        process.stderr.write(`${error.message}\n`);
        return EXIT.cannotRun;
    }
}
