#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit.js';
import { cause } from './files.js';
import { main, sentenceFor } from './main.js';
/**
 * `local-offer … | head` closes the pipe early: that is no fault of anyone's, and what is to be written is written all the
 * same. Anything else, such as a full disk under `> report.html`, is told.
 */
const onRefusal = (error) => {
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`What this command prints could not be written: ${cause(error)}.\n`);
    process.exit(EXIT.cannotRun);
};
process.stdout.on('error', onRefusal);
// Nobody can be told of this one.
process.stderr.on('error', () => { });
process.on('uncaughtException', (error) => {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(EXIT.cannotRun);
});
process.exitCode = await main(process.argv.slice(2));
