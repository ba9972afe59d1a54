import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { DeskCore } from './desk-core.js';
import { GiveOut } from './give-out.js';
import { listenToPage } from './page-events.js';
import { FEW_KINDS, isUnsaved, START, withAnswer, withColumn, withDecisions, withoutSource, withSheetKind, withSource, } from './state.js';
import { listed } from './sentences.js';
/** Mega-bytes; more than a page has room for. */
const MOST_MB = 100;
/** The desk: what was opened and chosen, kept in this object alone and drawn again after every act. */
export class FeedDesk extends DeskCore {
    #lastId;
    /** What was chosen when it was last saved. */
    #saved;
    /** What is given while something is read waits for its turn; what was given before a stop is no longer wanted. */
    #opening;
    #round;
    /** @param signal ends listening to the page around the desk. */
    constructor(root, now, work, signal) {
        super(root, now, work);
        this.#lastId = 0;
        /** What was chosen when it was last saved. */
        this.#saved = START;
        /** What is given while something is read waits for its turn; what was given before a stop is no longer wanted. */
        this.#opening = Promise.resolve();
        this.#round = 0;
        this.openFiles = (files) => this.#inTurn(async (isWanted) => {
            const told = { troubles: [], replaced: [], ids: [] };
            for (const file of files) {
                if (!isWanted())
                    return;
                const words = sayFeedDesk('reading', { name: file.name });
                await this.during(words, () => this.#open(file, told, isWanted));
            }
            if (isWanted())
                await this.#sayRead(told);
        });
        this.paste = (data) => {
            const files = [...(data?.files ?? [])];
            const html = data?.getData('text/html') ?? '';
            const words = data?.getData('text/plain') ?? '';
            const hasWords = Boolean(html.trim() || words.trim());
            // Spreadsheet programs put a picture of the cells beside them.
            if (hasWords)
                void this.#take({ html, words });
            else if (files.length)
                void this.openFiles(files);
            return hasWords || files.length > 0;
        };
        this.type = (words) => {
            if (words.trim())
                void this.#take({ html: '', words });
        };
        this.remove = async (id) => {
            const { sources } = this.state;
            if (sources.length === 1 && !this.#mayLose('sureRemove'))
                return;
            const name = sources.find((source) => source.id === id)?.name ?? '';
            this.state = withoutSource(this.state, id);
            if (!(await this.compute()))
                return;
            this.say('open', sayFeedDesk('removed', { name }));
            // The button that was pressed has gone.
            this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
        };
        this.startAgain = async () => {
            if (!this.#mayLose('sureAgain'))
                return;
            this.#round++;
            this.end();
            this.forget();
            this.#saved = START;
            this.say('open', sayFeedDesk('startedAgain'));
            this.node('feed-file')?.focus();
            await this.work.keep([]);
        };
        this.stop = () => {
            this.#round++;
            this.end();
            this.say('open', sayFeedDesk('stopped'));
            // The button that was pressed has gone.
            this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
        };
        this.isUnsaved = () => isUnsaved(this.state, this.#saved);
        this.nameCouncil = (which, words) => {
            const council = { ...this.state.council, [which]: words.trim() };
            return this.#change({ ...this.state, council });
        };
        this.chooseShown = (shown) => this.#change({ ...this.state, shown });
        this.chooseKind = (sheet, kind) => this.#change(withSheetKind(this.state, sheet, kind));
        this.chooseColumn = (sheet, heading, field) => this.#change(withColumn(this.state, sheet, heading, field));
        this.answer = (offer, answer) => this.#change(withAnswer(this.state, offer, answer, this.today()));
        this.showMoreOffers = () => this.set({ ...this.state, pairs: this.state.pairs + 50 });
        this.undoMapping = async () => {
            await this.#change({ ...this.state, mapping: START.mapping });
            this.say('read', sayFeedDesk('undone'));
            this.node('sheets')?.focus();
        };
        this.chooseSeverity = (severity) => this.set({ ...this.state, severity, kinds: FEW_KINDS });
        this.showMore = (group, from, list) => {
            this.set({ ...this.state, more: { ...this.state.more, [group]: from + 200 } });
            // The button that was pressed may have gone.
            this.node(list)?.focus();
        };
        this.showMoreKinds = () => this.set({ ...this.state, kinds: this.state.kinds + 100 });
        this.choosePreview = async (preview) => {
            this.set({ ...this.state, preview });
            await this.look();
        };
        this.chooseReport = async (report) => {
            this.set({ ...this.state, report });
            await this.look();
        };
        this.typeAddress = (which, words) => this.set({ ...this.state, [which]: words });
        this.out = new GiveOut({
            work,
            during: (act) => this.during(sayFeedDesk('making'), act),
            today: () => this.today(),
            line: () => this.line(),
            say: (step, words) => this.say(step, words),
            decisions: () => this.state.decisions,
            saved: (isAll) => {
                const { decisions } = this.state;
                this.#saved = isAll ? this.state : { ...this.#saved, decisions };
            },
            byHand: (list) => this.set({ ...this.state, list }),
            node: (id) => this.node(id),
        });
        root.replaceChildren();
        listenToPage(root, this, signal);
        this.draw();
    }
    get acts() {
        return this;
    }
    #mayLose(question) {
        return !this.isUnsaved() || confirm(sayFeedDesk(question));
    }
    #inTurn(open) {
        const round = this.#round;
        const isWanted = () => round === this.#round;
        this.#opening = this.#opening.then(() => (isWanted() ? open(isWanted) : undefined));
        return this.#opening;
    }
    async #open(file, told, isWanted) {
        const { name, size } = file;
        if (!size)
            told.troubles.push(sayFeedDesk('fileEmpty', { name }));
        else if (size > MOST_MB * 1_000_000)
            told.troubles.push(sayFeedDesk('fileTooLarge', { name, n: MOST_MB }));
        else
            try {
                await this.#add({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, told, isWanted);
            }
            catch {
                // A folder, or a file that another program holds.
                told.troubles.push(sayFeedDesk('fileBroken', { name }));
            }
    }
    async #add(given, told, isWanted) {
        const id = ++this.#lastId;
        const { source, decisions, trouble } = await this.work.read(id, given);
        if (!isWanted())
            return;
        if (trouble)
            told.troubles.push(trouble);
        if (source) {
            const before = this.state.sources.length;
            this.state = withSource(this.state, { ...source, id }, 'bytes' in given, told.ids);
            told.ids.push(id);
            if (this.state.sources.length === before)
                told.replaced.push(sayFeedDesk('replaced', { name: source.name }));
        }
        if (decisions) {
            const isSaved = this.#saved.decisions === this.state.decisions;
            this.state = withDecisions(this.state, decisions);
            if (isSaved)
                this.#saved = { ...this.#saved, decisions: this.state.decisions };
        }
    }
    #take(given) {
        return this.#inTurn(async (isWanted) => {
            const told = { troubles: [], replaced: [], ids: [] };
            const name = sayFeedDesk('pasted');
            await this.during(sayFeedDesk('reading', { name }), () => this.#add(given, told, isWanted)).catch(() => void told.troubles.push(sayFeedDesk('fileBroken', { name })));
            if (isWanted())
                await this.#sayRead(told);
        });
    }
    /** Something was opened: works it out, and says what it holds, or what could not be read. */
    async #sayRead({ troubles, replaced }) {
        if (!(await this.compute()))
            return;
        const words = this.model && !troubles.length ? [this.inWords(this.model)] : troubles;
        const unknown = this.model?.taken.filter(({ kind }) => !kind).map(({ name }) => `“${name}”`) ?? [];
        const look = unknown.length
            ? [sayFeedDesk('sheetsUnknown', { n: unknown.length, names: listed(unknown) })]
            : [];
        this.say('open', [...replaced, ...words, ...look].join(' '));
    }
    /** A choice that may change everything below says what there is now. */
    async #change(state) {
        this.set({ ...state, said: undefined, list: undefined });
        if ((await this.compute()) && this.model)
            this.speak(sayFeedDesk('changed', { summary: this.inWords(this.model) }));
    }
}
