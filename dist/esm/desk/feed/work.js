import { readFeed } from '../../feed/read.js';
import { checkFeed, faultsHtml, faultsText } from '../../intake/check/index.js';
import { decisionsFile } from '../../intake/merge/index.js';
import { sheetsFromFeed } from '../../intake/sheets/index.js';
import { templateSheets, writeWorkbook } from '../../intake/workbook/index.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { commentsOf, countsOf, faultCounts, groupsOf, previewOf, previewsOf, wholeReport } from './derive.js';
import { readGiven, takenOf } from './sources.js';
import { KIND_CHOICES } from './taken.js';
import { unitsOf } from './units.js';
/** Bytes of a buffer of their own, to be put into a file. */
const owned = (bytes) => new Uint8Array(bytes);
/** Reads, converts and checks, in the page or in a worker. */
export class DeskWork {
    #kept = new Map();
    #tell;
    #done;
    /** @param tell is called at the beginning of each part of what takes long. */
    constructor(tell = () => undefined) {
        this.#tell = tell;
    }
    async read(id, given) {
        const read = await readGiven(given);
        if ('kept' in read)
            this.#kept.set(id, read.kept);
        return takenOf(read);
    }
    model({ sources, mapping, council, shown, decisions, generated, today, }) {
        this.#done = undefined;
        const units = unitsOf(sources.flatMap((id) => this.#kept.get(id) ?? []));
        const unit = units.find(({ key }) => key === shown) ?? units.at(-1);
        if (!unit)
            return Promise.resolve(undefined);
        this.#tell('convert');
        const made = unit.convert({ generated, mapping, decisions, council });
        const { document, asks, offers = [] } = made;
        this.#tell('check');
        const { feed } = readFeed(document);
        if (!feed)
            return Promise.resolve(undefined);
        const taken = unit.taken(mapping);
        const check = checkFeed(document, { today });
        this.#tell('order');
        const report = wholeReport(check, made.faults, document, unit.isOfSheets);
        this.#done = { document, feed, report, offers };
        const counts = countsOf(feed, today);
        return Promise.resolve({
            units: units.map(({ key, name }) => ({ key, name })),
            shown: unit.key,
            taken,
            kinds: KIND_CHOICES,
            groups: groupsOf(report),
            faults: faultCounts(report.faults),
            counts,
            asks,
            previews: previewsOf(counts, feed),
            offers,
            reports: feed.reports.map(({ id, organization, urn }) => ({
                id,
                name: organization.name ?? id,
                ...(urn && { urn }),
            })),
            comments: commentsOf(feed),
            contact: feed.send.contact ?? {},
        });
    }
    preview(key, today) {
        const { document, feed } = this.#last();
        return Promise.resolve(previewOf(document, feed, key, today));
    }
    feedText() {
        return Promise.resolve(`${JSON.stringify(this.#last().document, null, 2)}\n`);
    }
    async workbook() {
        const { sheets, faults } = sheetsFromFeed(this.#last().document);
        return { bytes: owned(await writeWorkbook(sheets)), lost: faults.length };
    }
    async template() {
        return owned(await writeWorkbook(templateSheets()));
    }
    list(as, today) {
        const { report } = this.#last();
        return Promise.resolve(as === 'html'
            ? faultsHtml(report, { title: sayFeedDesk('listTitle'), today })
            : faultsText(report, { most: 100 }));
    }
    decisionsText(decisions) {
        return Promise.resolve(decisionsFile(decisions, this.#last().offers));
    }
    keep(ids) {
        for (const id of [...this.#kept.keys()])
            if (!ids.includes(id))
                this.#kept.delete(id);
        if (!ids.length)
            this.#done = undefined;
        return Promise.resolve();
    }
    #last() {
        if (!this.#done)
            throw new Error('there is no feed yet');
        return this.#done;
    }
}
