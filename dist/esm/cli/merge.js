import process from 'node:process';
import { many } from '../intake/check/say.js';
import { recordsIn } from '../intake/directories/parse.js';
import { decisionsFile, mergeFeeds, withDecision, } from '../intake/merge/index.js';
import { CannotRun, EXIT } from './exit.js';
import { writeWhole } from './files.js';
import { ask } from './merge/ask.js';
import { decisionsAt, keepDecisions } from './merge/decisions-file.js';
import { missingIn, readFeeds } from './merge/feeds.js';
import { mergeText, summaryOf } from './merge/text.js';
import { wishOf } from './merge/wish.js';
import { placeOf, SPLIT_OVER, writeFeed } from './merge/write.js';
export { MERGE_HELP } from './merge/help.js';
/** `local-offer merge`: the feeds of several councils to one. Gives the exit code; see `exit.ts`. */
export async function merge(args) {
    const wish = wishOf(args);
    const place = await placeOf(wish);
    const feeds = await readFeeds(wish.feeds, wish.names);
    if (wish.home !== undefined && !feeds.some(({ id }) => id === wish.home))
        throw new CannotRun(`No feed is called "${wish.home}". --home takes one of: ${feeds.map(({ id }) => id).join(', ')}.`);
    const file = await decisionsAt(wish.decisions);
    let decisions = file.decisions;
    let merged = mergedOf(feeds, wish, decisions);
    if (wish.isAsking && merged.offers.length > 0) {
        decisions = await asked(merged.offers, decisions, wish, file.text);
        merged = mergedOf(feeds, wish, decisions);
    }
    const isUsable = merged.document.contents.length > 0;
    const written = isUsable ? await writeFeed(merged.document, place, wish.allowFewer) : undefined;
    if (written)
        merged = { ...merged, faults: [...merged.faults, ...written.faults] };
    await keepDecisions(wish.decisions, file.text, decisions, merged.offers);
    const summary = summaryOf(merged, countsOf(feeds), written?.file ?? null);
    tell(wish, merged, summary, [...homeAdvice(wish), ...sizeAdvice(summary, written)]);
    if (summary.errors > 0 || !isUsable)
        return EXIT.errors;
    return wish.isStrict && summary.warnings > 0 ? EXIT.warnings : EXIT.clean;
}
/** A feed that lacks one of its councils would take its services off every page: nothing is written. */
function mergedOf(feeds, wish, decisions) {
    const { generated, publisher, home } = wish;
    const merged = mergeFeeds(feeds, {
        generated,
        decisions,
        ...(publisher && { publisher }),
        ...(home !== undefined && { home }),
    });
    const missing = missingIn(merged, feeds);
    if (!missing)
        return merged;
    const place = wish.feeds[feeds.findIndex(({ id }) => id === missing.id)] ?? missing.id;
    throw new CannotRun(`"${place}": ${missing.why} Nothing was written.`);
}
async function asked(offers, decisions, { decisions: path = '' }, known) {
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
            await writeWhole(path, decisionsFile(all, offers, known));
        },
    });
    process.stderr.write('\n');
    if (isStopped)
        throw new CannotRun(`Stopped. ${many(answered, 'answer is', 'answers are')} kept in ${path}; no feed was written.`);
    return all;
}
const countsOf = (feeds) => Object.fromEntries(feeds.map(({ id, document }) => [id, recordsIn(document)?.records.length ?? 0]));
/** On whose pages the feed stands changes what is open to whom. */
const homeAdvice = ({ feeds, home, publisher }) => feeds.length > 1 && home === undefined && publisher === undefined
    ? [
        'No council is the home of this feed. Say on each page whose it is (home="…" on the element), or run this with --home.',
    ]
    : [];
function sizeAdvice({ services }, written) {
    if (!written)
        return [];
    const { file, parts } = written;
    if (parts > 0)
        return [
            `${file} holds cards; whole records are in ${many(parts, 'part')} beside it. Publish the whole folder.`,
        ];
    return services > SPLIT_OVER
        ? [
            `${many(services, 'service')} in one file load slowly on a phone. With --to and a folder the feed is written in parts.`,
        ]
        : [];
}
function tell({ isJson, decisions }, merged, summary, advice) {
    const { faults, offers } = merged;
    if (isJson)
        process.stdout.write(`${JSON.stringify({ summary, faults, offers }, null, 2)}\n`);
    else
        process.stderr.write(`${mergeText({ summary, faults, offers, decisions, advice })}\n`);
}
