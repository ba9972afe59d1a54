import { render } from 'lit';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { pageView } from './page-view.js';
import { dayOf, lineOf, previewKey, reportId } from './preview.js';
import { faultsInWords, holdsInWords } from './sentences.js';
import { START, withOffers } from './state.js';
/** What takes no longer than this is done before anybody could read that it is being done. */
const SHORT = 300;
/** What the desk holds, how it is worked out, and how it is drawn and spoken of. */
export class DeskCore {
    #root;
    #now;
    #status;
    constructor(root, now, work) {
        this.state = START;
        this.#status = '';
        /** Number of the last piece of work: what comes of an earlier one is no longer wanted. */
        this.turn = 0;
        this.#root = root;
        this.#now = now;
        this.work = work;
    }
    today() {
        return dayOf(this.#now());
    }
    line() {
        return lineOf(this.model, this.preview, this.state);
    }
    inWords({ counts, faults }) {
        return `${holdsInWords(counts)} ${faultsInWords(faults)}`;
    }
    /** @returns whether it came to an end: later work may have overtaken it, or it may have failed. */
    async compute() {
        const turn = ++this.turn;
        const late = setTimeout(() => turn === this.turn && this.busy(sayFeedDesk('working')), SHORT);
        const { sources, mapping, council, shown, decisions } = this.state;
        const now = this.#now();
        const ids = sources.map(({ id }) => id);
        try {
            const work = await this.work;
            await work.keep(ids);
            const generated = now.toISOString().replace(/\.\d+/, '');
            const asked = { sources: ids, mapping, council, shown, decisions, generated, today: dayOf(now) };
            const model = await work.model(asked);
            if (turn !== this.turn)
                return false;
            this.model = model;
            this.state = withOffers(this.state, model?.offers ?? []);
            await this.look();
            return turn === this.turn;
        }
        catch (error) {
            console.error(error);
            this.say('open', sayFeedDesk('cannotShow'));
            return false;
        }
        finally {
            clearTimeout(late);
            if (turn === this.turn)
                this.set({ ...this.state, busy: undefined });
        }
    }
    /** Gets what the chosen widget draws: the same document until something changes, so that it is not drawn anew. */
    async look() {
        const model = this.model;
        const key = model && previewKey(model, this.state);
        const today = this.today();
        const part = key && (await (await this.work).preview(key, today));
        if (model !== this.model)
            return;
        this.preview = model && key && part && { ...part, key, today, report: reportId(model, this.state) };
        this.draw();
    }
    node(id) {
        return this.#root.querySelector(`#${id}`);
    }
    busy(words) {
        this.state = { ...this.state, busy: words, said: undefined };
        this.speak(words);
    }
    say(step, words) {
        this.state = { ...this.state, busy: undefined, said: { step, words } };
        this.speak(words);
    }
    /** Said twice it must differ, or nobody hears the second. */
    speak(words) {
        this.#status = words === this.#status ? `${words}\u00a0` : words;
        this.draw();
    }
    set(state) {
        this.state = state;
        this.draw();
    }
    draw() {
        const page = {
            state: this.state,
            model: this.model,
            preview: this.model && this.preview,
            line: this.line(),
            today: this.today(),
            status: this.#status,
        };
        render(pageView(page, this.acts), this.#root);
    }
}
