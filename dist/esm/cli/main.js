import process from 'node:process';
import { CannotRun, EXIT } from './exit.js';
import { COMMAND } from './help.js';
import { version } from './version.js';
/** One line for each command, in the order in which a council meets them. */
const COMMANDS = {
    template: {
        load: async () => {
            const { template, TEMPLATE_HELP } = await import('./template.js');
            return { run: template, help: TEMPLATE_HELP };
        },
        usage: 'template DIR',
        does: 'Write the spreadsheet to fill in.',
    },
    convert: {
        load: async () => ({
            run: (await import('./convert.js')).convert,
            help: (await import('./convert-help.js')).CONVERT_HELP,
        }),
        usage: 'convert SOURCE --to FEED',
        does: 'Turn a spreadsheet or a directory into a feed, or a feed into a spreadsheet.',
    },
    check: {
        load: async () => {
            const { check, CHECK_HELP } = await import('./check.js');
            return { run: check, help: CHECK_HELP };
        },
        usage: 'check FEED…',
        does: 'Say what to mend before a feed is published.',
    },
    snapshot: {
        load: async () => {
            const { snapshot, SNAPSHOT_HELP } = await import('./snapshot.js');
            return { run: snapshot, help: SNAPSHOT_HELP };
        },
        usage: 'snapshot URL… --to DIR',
        does: 'Read live directories into a folder to publish, every night.',
    },
    merge: {
        load: async () => {
            const { merge, MERGE_HELP } = await import('./merge.js');
            return { run: merge, help: MERGE_HELP };
        },
        usage: 'merge FEED FEED… --to OUT',
        does: 'Make one feed of those of several councils.',
    },
};
const HELP = `Makes and checks feeds for the Local Offer widgets.

${Object.values(COMMANDS)
    .map(({ usage, does }) => `  ${COMMAND} ${usage}\n      ${does}`)
    .join('\n\n')}

  ${COMMAND} COMMAND --help    Options and examples of a command.
  ${COMMAND} --version`;
async function answer(args) {
    const [name = '', ...rest] = args;
    const print = (text) => {
        process.stdout.write(`${text}\n`);
        return EXIT.clean;
    };
    if (name === '--version')
        return print(version());
    if (name === '--help' || name === '-h')
        return print(HELP);
    if (name === 'help' && rest.length === 0)
        return print(HELP);
    const wanted = name === 'help' ? (rest[0] ?? '') : name;
    const command = Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined;
    if (!command)
        throw new CannotRun(`${wanted ? `There is no command "${wanted}".` : 'No command was given.'}\n\n${HELP}`);
    const asksHelp = name === 'help' || rest.includes('--help') || rest.includes('-h');
    const { run, help } = await command.load();
    return asksHelp ? print(help) : run(rest);
}
/** What to print for an error: our sentence for what a person can mend, one sentence for a mistake of ours. */
export function sentenceFor(error) {
    if (error instanceof CannotRun)
        return error.message;
    if (process.env.LOCAL_OFFER_DEBUG)
        return error instanceof Error ? (error.stack ?? error.message) : String(error);
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `This is a mistake in the command itself, not in your file (${reason}). Please report it, with what you typed: run it again with LOCAL_OFFER_DEBUG=1 and add what that prints.`;
}
/** Runs one command line and gives its exit code. Prints sentences, never a stack trace, for what a person can mend. */
export async function main(args) {
    try {
        return await answer(args);
    }
    catch (error) {
        process.stderr.write(`${sentenceFor(error)}\n`);
        return EXIT.cannotRun;
    }
}
