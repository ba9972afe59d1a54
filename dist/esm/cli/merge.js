import process from 'node:process';
import { decisionsFile, mergeFeeds, readDecisions, withDecision, } from '../intake/merge/index.js';
import { CannotRun, EXIT } from './exit.js';
import { readBytes, whatIsAt, writeWhole } from './files.js';
import { ask } from './merge/ask.js';
import { readFeeds } from './merge/feeds.js';
import { many, mergeText, summaryOf } from './merge/text.js';
import { wishOf } from './merge/wish.js';
export { MERGE_HELP } from './merge/help.js';
/** `local-offer merge`: the feeds of several councils to one. Gives the exit code; see `exit.ts`. */
export async function merge(args) {
    const wish = wishOf(args);
    const feeds = await readFeeds(wish.feeds, wish.names);
    if (wish.home !== undefined && !feeds.some(({ id }) => id === wish.home))
        throw new CannotRun(`No feed is called "${wish.home}". --home takes one of: ${feeds.map(({ id }) => id).join(', ')}.`);
    const file = await decisionsAt(wish.decisions);
    let decisions = file.decisions;
    let merged = mergedOf(feeds, wish, decisions);
    if (wish.isAsking && merged.offers.length > 0) {
        decisions = await asked(merged.offers, decisions, wish);
        merged = mergedOf(feeds, wish, decisions);
    }
    const isUsable = merged.document.contents.length > 0;
    if (isUsable)
        await writeWhole(wish.to, `${JSON.stringify(merged.document, null, 2)}\n`);
    await keepDecisions(wish.decisions, file.text, decisions, merged.offers);
    const summary = summaryOf(merged, countsOf(feeds), isUsable ? wish.to : null);
    tell(wish, merged, summary);
    if (summary.errors > 0 || !isUsable)
        return EXIT.errors;
    return wish.isStrict && summary.warnings > 0 ? EXIT.warnings : EXIT.clean;
}
const isMissing = ({ case: number, severity }) => number === 198 && severity === 'error';
/** A feed that lacks one of its councils would take its services off every page: nothing is written. */
function mergedOf(feeds, wish, decisions) {
    const { generated, publisher, home } = wish;
    const merged = mergeFeeds(feeds, {
        generated,
        decisions,
        ...(publisher && { publisher }),
        ...(home !== undefined && { home }),
    });
    const missing = merged.faults.find(isMissing);
    if (!missing)
        return merged;
    const place = wish.feeds[feeds.findIndex(({ id }) => id === missing.path)] ?? missing.path;
    throw new CannotRun(`"${place}": ${missing.message} ${missing.mend} Nothing was written.`);
}
async function decisionsAt(path) {
    if (path === undefined || (await whatIsAt(path)) === undefined)
        return { decisions: [] };
    const text = new TextDecoder().decode(await readBytes(path));
    const { decisions, problems } = readDecisions(text);
    if (problems.length > 0)
        throw new CannotRun(`"${path}" cannot be used. Nothing was written.\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    return { decisions, text };
}
async function asked(offers, decisions, { decisions: path = '' }) {
    if (!process.stdin.isTTY || !process.stderr.isTTY) {
        process.stderr.write('--ask was left out: there is nobody at a terminal to ask.\n');
        return decisions;
    }
    let all = decisions;
    const { answered, isStopped } = await ask({
        input: process.stdin,
        output: process.stderr,
        offers,
        today: new Date().toISOString().slice(0, 10),
        save: async (decision) => {
            all = withDecision(all, decision);
            await writeWhole(path, decisionsFile(all, offers));
        },
    });
    process.stderr.write('\n');
    if (isStopped)
        throw new CannotRun(`Stopped. ${many(answered, 'answer is', 'answers are')} kept in ${path}; no feed was written.`);
    return all;
}
/** The decisions file is written only where something in it changes. */
async function keepDecisions(path, known, decisions, offers) {
    if (path === undefined)
        return;
    const text = decisionsFile(decisions, offers);
    const isNothing = known === undefined && decisions.length === 0 && offers.length === 0;
    if (text !== known && !isNothing)
        await writeWhole(path, text);
}
const countsOf = (feeds) => Object.fromEntries(feeds.map(({ id, document }) => [id, recordsIn(document)]));
function recordsIn(document) {
    if (Array.isArray(document))
        return document.length;
    if (typeof document !== 'object' || document === null)
        return 0;
    const lists = ['contents' in document && document.contents, 'content' in document && document.content];
    const list = lists.find(Array.isArray);
    return Array.isArray(list) ? list.length : 1;
}
function tell({ isJson, decisions, home, publisher, feeds }, merged, summary) {
    const { faults, offers } = merged;
    if (isJson) {
        process.stdout.write(`${JSON.stringify({ summary, faults, offers }, null, 2)}\n`);
        return;
    }
    const needsHome = feeds.length > 1 && home === undefined && publisher === undefined;
    const advice = needsHome
        ? [
            'No council is the home of this feed. Say on each page whose it is (home="…" on the element), or run this with --home.',
        ]
        : [];
    process.stderr.write(`${mergeText({ summary, faults, offers, decisions, advice })}\n`);
}
