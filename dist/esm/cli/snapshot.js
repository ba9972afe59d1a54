import process from 'node:process';
import { shownAddress } from '../intake/snapshot/address.js';
import { isMembers } from '../intake/snapshot/list.js';
import { CannotRun } from './exit.js';
import { keepDecisions } from './merge/decisions-file.js';
import { Client } from './snapshot/client.js';
import { countedFaults } from './snapshot/counted.js';
import { crawl } from './snapshot/crawl.js';
import { Interrupted, isOfDisk, notWritten, TooFew, Useless } from './snapshot/ends.js';
import { Folder } from './snapshot/folder.js';
import { inHand } from './snapshot/in-hand.js';
import { Journal } from './snapshot/journal.js';
import { feedOfAll } from './snapshot/make.js';
import { progressOn } from './snapshot/progress.js';
import { publish } from './snapshot/publish.js';
import { printReport } from './snapshot/report.js';
import { agentOf, wishOf } from './snapshot/wish.js';
import { version } from './version.js';
export { SNAPSHOT_HELP } from './snapshot/help.js';
const GOES_ON = 'What was read so far is kept: the next run of this command goes on from here.';
/** Families see whose feed it is: better said before hours of reading than after. */
const lookFor = ({ publisher }) => ({ around: { send } }) => {
    if (publisher || (isMembers(send) && isMembers(send['publisher'])))
        return;
    throw new CannotRun('The directory does not say whose feed it is; families see the name. Add --publisher "Name of your council"');
};
async function crawlAll({ wish, progress, signal, journal }) {
    const hosts = new Set(wish.sources.map(({ url }) => url.hostname));
    const agent = agentOf(version(), wish.contact);
    const all = [];
    const faults = [];
    for (const source of wish.sources) {
        const client = new Client({ ...wish, signal, agent, hosts, journal, progress });
        progress.say(`Reading ${shownAddress(source.url.href)}`);
        const crawled = await crawl(source, client, {
            ...wish,
            progress,
            ...(wish.sources.length === 1 && { look: lookFor(wish) }),
        });
        all.push(crawled);
        faults.push(...countedFaults(client, crawled.list));
    }
    return [all, faults];
}
async function make(run) {
    const { wish, files, folder, progress } = run;
    const [all, counted] = await crawlAll(run);
    progress.now('Making the feed');
    const made = feedOfAll(all, wish, files);
    await keepDecisions(wish.decisions, files.known, files.decisions, made.offers);
    const { parts, faults } = await publish(folder, made.document, wish);
    await folder.clear();
    progress.end();
    return printReport({ wish, ...made, parts, all, faults: [...counted, ...made.faults, ...faults] });
}
/** Tidies up after what ended a run, and says how the next one begins. */
async function ended(error, { wish, folder, journal, signal }) {
    if (isOfDisk(error))
        return new CannotRun(`${notWritten(wish.to, error).message} ${GOES_ON}`);
    if (signal.aborted)
        return new CannotRun(`Stopped. Nothing was written. ${GOES_ON}`);
    if (error instanceof Interrupted)
        return new CannotRun(`${error.message}\nNothing was written: the last copy, if there is one, stays. ${GOES_ON}`);
    if (error instanceof TooFew)
        await journal.finish();
    // A filter that leaves nothing is mended without reading it all again.
    if (error instanceof Useless || !(error instanceof CannotRun))
        await folder.clear();
    return error;
}
/** `local-offer snapshot`: live directories to a feed in a folder. Gives the exit code; see `exit.ts`. */
export async function snapshot(args) {
    const wish = wishOf(args);
    const { sources, perPage, details } = wish;
    const files = await inHand(wish);
    const folder = await Folder.hold(wish.to);
    const progress = progressOn(wish.isVerbose);
    const ending = new AbortController();
    const stop = () => ending.abort();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
        const settings = { urls: sources.map(({ id, url }) => [id, url.href]), perPage, details };
        const { journal, isResumed } = await Journal.open(folder.work, settings, {
            now: Date.now(),
            takeFinished: wish.allowFewer,
        });
        if (isResumed)
            progress.say('Going on from where an earlier run was stopped.');
        const run = { wish, files, folder, progress, signal: ending.signal, journal };
        return await make(run).catch(async (error) => {
            progress.end();
            throw await ended(error, run);
        });
    }
    catch (error) {
        throw isOfDisk(error) ? notWritten(wish.to, error) : error;
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        await folder.leave();
    }
}
