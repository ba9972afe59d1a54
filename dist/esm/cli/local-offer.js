#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './exit.js';
import { main, sentenceFor } from './main.js';
/** `local-offer … | head` closes the pipe early: that is no fault of anyone's. */
const quietlyClosed = (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit(process.exitCode ?? EXIT.clean);
};
process.stdout.on('error', quietlyClosed);
process.stderr.on('error', quietlyClosed);
process.on('uncaughtException', (error) => {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(EXIT.cannotRun);
});
process.exitCode = await main(process.argv.slice(2));
