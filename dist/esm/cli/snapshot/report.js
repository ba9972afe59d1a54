import { join } from 'node:path';
import process from 'node:process';
import { checkFeed, faultsHtml, faultsText } from '../../intake/check/index.js';
import { safeFault } from '../../intake/check/safe-words.js';
import { many } from '../../intake/check/say.js';
import { shownAddress } from '../../intake/snapshot/address.js';
import { EXIT } from '../exit.js';
import { FEED } from './folder.js';
const SEVERITIES = ['error', 'warning', 'note'];
/** What is wrong with the feed, and before it what was wrong on the way to it; each case number counted. */
function reportOf({ document, faults: met, wish }) {
    const check = checkFeed(document, { today: wish.generated.slice(0, 10) });
    // A fault that reading mended or told of is not told again where the check still sees it.
    const told = new Set(met.map((fault) => `${fault.case}|${fault.record ?? ''}`));
    const all = [
        ...met.map(safeFault),
        ...check.faults.filter((fault) => !fault.record || !told.has(`${fault.case}|${fault.record}`)),
    ];
    const faults = SEVERITIES.flatMap((severity) => all.filter((fault) => fault.severity === severity));
    const cases = {};
    for (const { case: number } of faults)
        cases[number] = (cases[number] ?? 0) + 1;
    const countOf = (wanted) => faults.filter(({ severity }) => severity === wanted).length;
    const counts = { errors: countOf('error'), warnings: countOf('warning'), notes: countOf('note') };
    return { summary: { ...check.summary, ...counts, cases }, faults };
}
function headline({ wish, document, all, read, kept, parts, offers }) {
    const pages = all.reduce((sum, crawled) => sum + crawled.pages, 0);
    const from = all.length > 1 ? `${many(all.length, 'directory', 'directories')}, ` : '';
    return [
        `${join(wish.to, FEED)} is written: ${many(document.contents.length, 'service')}.`,
        `Read: ${from}${many(pages, 'page')}, ${many(read, 'service')}${kept < read ? `, of which ${kept.toLocaleString('en-GB')} passed the filters` : ''}.`,
        ...(parts > 0 ? [`The feed holds cards; whole records are in ${many(parts, 'part')} beside it.`] : []),
        ...(offers.length > 0
            ? [
                `${many(offers.length, 'pair')} of services may be the same: ${wish.decisions ? `say so in ${wish.decisions}.` : 'give --decisions FILE to decide.'}`,
            ]
            : []),
    ].join('\n');
}
function asData(reported, { summary, faults }) {
    const { wish, document, all, read, kept, parts, offers } = reported;
    const sources = all.map(({ source, list, pages, records }) => ({
        id: source.id,
        list: shownAddress(list),
        pages,
        records: records.length,
    }));
    const written = { file: join(wish.to, FEED), services: document.contents.length, parts };
    return JSON.stringify({ summary: { written, read, kept, sources, ...summary }, faults, offers }, null, 2);
}
/** Tells what was written and what is wrong, as the wish says; gives the exit code. */
export function printReport(reported) {
    const { wish } = reported;
    const report = reportOf(reported);
    const { stdout, stderr } = process;
    if (wish.format === 'json')
        stdout.write(`${asData(reported, report)}\n`);
    else if (wish.format === 'html')
        stdout.write(faultsHtml(report, { title: 'Snapshot of the Local Offer feed', today: wish.generated.slice(0, 10) }));
    if (wish.format === 'text') {
        const colour = stderr.isTTY && !process.env['NO_COLOR'];
        stderr.write(`${headline(reported)}\n\n${faultsText(report, { colour })}\n`);
    }
    const { errors, warnings } = report.summary;
    if (errors > 0)
        return EXIT.errors;
    return wish.isStrict && warnings > 0 ? EXIT.warnings : EXIT.clean;
}
