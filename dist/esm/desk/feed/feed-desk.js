import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { DeskCore } from './desk-core.js';
import { GiveOut } from './give-out.js';
import { listenToPage } from './page-events.js';
import { FEW_KINDS, START, withAnswer, withColumn, withDecisions, withoutSource, withSheetKind, withSource, } from './state.js';
/** Mega-bytes; more than a page has room for. */
const MOST_MB = 100;
/** The desk: what was opened and chosen, kept in this object alone and drawn again after every act. */
export class FeedDesk extends DeskCore {
    #lastId;
    /** @param signal ends listening to the page around the desk. */
    constructor(root, now, work, signal) {
        super(root, now, work);
        this.#lastId = 0;
        this.openFiles = async (files) => {
            const turn = ++this.turn;
            const troubles = [];
            for (const file of files) {
                this.busy(sayFeedDesk('reading', { name: file.name }));
                const trouble = await this.#open(file, turn);
                if (turn !== this.turn)
                    return;
                if (trouble)
                    troubles.push(trouble);
            }
            await this.#sayRead(troubles);
        };
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
            const name = this.state.sources.find((source) => source.id === id)?.name ?? '';
            this.state = withoutSource(this.state, id);
            if (!(await this.compute()))
                return;
            this.say('open', sayFeedDesk('removed', { name }));
            // The button that was pressed has gone.
            this.node(this.state.sources.length ? 'files' : 'feed-file')?.focus();
        };
        this.startAgain = async () => {
            this.turn++;
            this.state = START;
            this.model = this.preview = undefined;
            this.say('open', sayFeedDesk('startedAgain'));
            this.node('feed-file')?.focus();
            await (await this.work).keep([]);
        };
        this.nameCouncil = (which, words) => {
            const council = { ...this.state.council, [which]: words.trim() };
            return this.#change({ ...this.state, council });
        };
        this.chooseShown = (shown) => this.#change({ ...this.state, shown });
        this.chooseKind = (sheet, kind) => this.#change(withSheetKind(this.state, sheet, kind));
        this.chooseColumn = (heading, field) => this.#change(withColumn(this.state, heading, field));
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
            work: () => work,
            today: () => this.today(),
            line: () => this.line(),
            say: (step, words) => this.say(step, words),
            decisions: () => this.state.decisions,
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
    /** @returns a sentence that says why there is nothing of it. */
    async #open(file, turn) {
        const { name, size } = file;
        if (!size)
            return sayFeedDesk('fileEmpty', { name });
        if (size > MOST_MB * 1_000_000)
            return sayFeedDesk('fileTooLarge', { name, n: MOST_MB });
        try {
            return await this.#add({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, turn, true);
        }
        catch {
            // A folder, or a file that another program holds.
            return sayFeedDesk('fileBroken', { name });
        }
    }
    async #add(given, turn, isFile) {
        const id = ++this.#lastId;
        const { source, decisions, trouble } = await (await this.work).read(id, given);
        if (turn !== this.turn)
            return undefined;
        if (source)
            this.state = withSource(this.state, { ...source, id }, isFile);
        if (decisions)
            this.state = withDecisions(this.state, decisions);
        return trouble;
    }
    async #take(given) {
        const turn = ++this.turn;
        this.busy(sayFeedDesk('reading', { name: sayFeedDesk('pasted') }));
        const trouble = await this.#add(given, turn, false);
        if (turn === this.turn)
            await this.#sayRead(trouble ? [trouble] : []);
    }
    /** Something was opened: works it out, and says what it holds, or what could not be read. */
    async #sayRead(troubles) {
        if (!(await this.compute()))
            return;
        const words = this.model && !troubles.length ? [this.inWords(this.model)] : troubles;
        this.say('open', words.join(' '));
    }
    /** A choice that may change everything below says what there is now. */
    async #change(state) {
        this.set({ ...state, said: undefined, list: undefined });
        if ((await this.compute()) && this.model)
            this.speak(sayFeedDesk('changed', { summary: this.inWords(this.model) }));
    }
}
