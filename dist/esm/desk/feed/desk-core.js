import { render } from 'lit';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { pageView } from './page-view.js';
import { dayOf, lineOf, previewKey, reportId } from './preview.js';
import { faultsInWords, holdsInWords } from './sentences.js';
import { backTo, START, withOffers } from './state.js';
import { Stopped } from './steady-work.js';
/** What takes no longer than this is done before anybody could read that it is being done. */
const SHORT = 300;
/** What has taken longer, and is no longer wanted, is ended rather than waited for. */
const LONG = 3_000;
const STAGES = {
    convert: 'stageConvert',
    check: 'stageCheck',
    order: 'stageOrder',
};
/** What was stopped is no fault; of anything else the page goes on without. */
function failed(error) {
    if (!(error instanceof Stopped))
        console.error(error);
}
/** What the desk holds, how it is worked out, and how it is drawn and spoken of. */
export class DeskCore {
    #root;
    #now;
    /** The state that the model is of: where nothing came of what was done since, the page goes back to it. */
    #good;
    #status;
    /** When the work began that is not done yet. */
    #since;
    /** What is being done, and has it taken so long that this was said? */
    #doing;
    #isLate;
    /** Number of the last thing that is waited for. */
    #waits;
    constructor(root, now, work) {
        this.state = START;
        /** The state that the model is of: where nothing came of what was done since, the page goes back to it. */
        this.#good = START;
        this.#status = '';
        /** What is being done, and has it taken so long that this was said? */
        this.#doing = '';
        this.#isLate = false;
        /** Number of the last thing that is waited for. */
        this.#waits = 0;
        /** Number of the last piece of work: what comes of an earlier one is no longer wanted. */
        this.turn = 0;
        this.#root = root;
        this.#now = now;
        this.work = work;
        work.heard = (stage) => {
            this.#doing = sayFeedDesk(STAGES[stage]);
            if (this.#isLate)
                this.busy(this.#doing);
        };
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
        if (this.#since !== undefined && performance.now() - this.#since > LONG)
            this.work.stop();
        this.#since = performance.now();
        const { sources, mapping, council, shown, decisions } = this.state;
        const now = this.#now();
        const ids = sources.map(({ id }) => id);
        const generated = now.toISOString().replace(/\.\d+/, '');
        const asked = { sources: ids, mapping, council, shown, decisions, generated, today: dayOf(now) };
        try {
            const model = await this.during(sayFeedDesk('working'), () => this.work.model(asked));
            if (turn !== this.turn)
                return false;
            this.model = model;
            this.state = withOffers(this.state, model?.offers ?? []);
            this.#good = this.state;
            await this.work.keep(ids);
            await this.look();
            return turn === this.turn;
        }
        catch (error) {
            if (turn !== this.turn || error instanceof Stopped)
                return false;
            console.error(error);
            this.state = backTo(this.state, this.#good);
            this.say('open', sayFeedDesk('cannotShow'));
            return false;
        }
        finally {
            if (turn === this.turn)
                this.#since = undefined;
        }
    }
    /** Does what may take long, and says so once it does. */
    async during(words, act) {
        const mine = ++this.#waits;
        this.#isLate = false;
        this.#doing = words;
        const late = setTimeout(() => {
            this.#isLate = true;
            this.busy(this.#doing);
        }, SHORT);
        try {
            return await act();
        }
        finally {
            clearTimeout(late);
            if (mine === this.#waits) {
                this.#isLate = false;
                this.set({ ...this.state, busy: undefined });
            }
        }
    }
    /** Ends what is being done: all is as it was before. */
    end() {
        this.turn++;
        this.#waits++;
        this.#isLate = false;
        this.#since = undefined;
        this.work.stop();
        this.state = { ...backTo(this.state, this.#good), busy: undefined };
    }
    /** All that was opened and chosen is gone. */
    forget() {
        this.#good = this.state = START;
        this.model = this.preview = undefined;
    }
    /** Gets what the chosen widget draws: the same document until something changes, so that it is not drawn anew. */
    async look() {
        const model = this.model;
        const key = model && previewKey(model, this.state);
        const today = this.today();
        const part = key && (await this.work.preview(key, today).catch(failed));
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
