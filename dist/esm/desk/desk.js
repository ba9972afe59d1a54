import { render } from 'lit';
import { plainWords, reportItems, reportTemplate } from '../report/index.js';
import { sayDesk } from '../view/words/desk.js';
import { copyFormatted, copyWords, select } from './copy-out.js';
import { deskModel } from './desk-model.js';
import { joined, START, withSetting, withSource, withTaken, } from './desk-state.js';
import { pageView } from './page-view.js';
import { sourceOfFile, sourceOfText } from './take-in.js';
const READ = { formatted: 'readFormatted', code: 'readCode', text: 'readText' };
const countWords = (html) => plainWords(html).split(/\s+/).filter(Boolean).length;
/** "We read 1,204 words and 17 headings with their formatting." */
const readInWords = ({ source, reading }) => sayDesk(READ[source.kind], {
    n: countWords(source.html).toLocaleString('en-GB'),
    headings: sayDesk('headingCount', { n: reading.headings.length }),
});
/** The desk: what was chosen and pasted, kept in this object alone and drawn again after every act. */
export class ReportDesk {
    #root;
    #today;
    #state;
    #model;
    #status;
    constructor(root, today) {
        this.#state = START;
        this.#status = '';
        this.chooseSetting = (setting) => this.#checkAgain(withSetting(this.#state, setting));
        this.choosePhase = (phase) => this.#checkAgain({ ...this.#state, phase });
        this.chooseDate = (which, date) => this.#checkAgain({ ...this.#state, [which]: date });
        this.chooseTemplateHeadings = (templateHeadings) => this.#set({ ...this.#state, templateHeadings, said: undefined });
        this.chooseOrder = (order) => this.#set({ ...this.#state, order, said: undefined, code: undefined });
        this.chooseBackHeadings = (backHeadings) => this.#set({ ...this.#state, backHeadings, said: undefined, code: undefined });
        this.paste = (source, isMore) => {
            this.#set(withSource(this.#state, isMore ? joined(this.#state.source, source) : source));
            this.#sayRead();
        };
        this.type = (words) => {
            const wasFormatted = this.#state.source?.kind === 'formatted';
            const next = withSource(this.#state, words.trim() ? sourceOfText(words) : undefined);
            this.#set({ ...next, said: undefined });
            if (wasFormatted && next.source)
                this.#say('check', sayDesk('typed'));
        };
        this.openFile = async (file) => {
            const source = await sourceOfFile(file);
            if (source)
                this.paste(source, false);
            else
                this.#say('check', sayDesk('notText'));
        };
        this.empty = () => {
            this.#set(withSource(this.#state, undefined));
            this.#say('check', sayDesk('emptied'));
            // The file may be chosen again: it is no change to the browser while its name stands there.
            const file = this.#node('report-file');
            if (file instanceof HTMLInputElement)
                file.value = '';
            // The button that was pressed has gone.
            this.#node('report-box')?.focus();
        };
        this.take = (index, keys, place, key) => {
            this.#checkAgain(withTaken(this.#state, index, keys, place, key));
        };
        this.askAnother = (index, place) => {
            this.#set({ ...this.#state, asking: [...this.#state.asking, index] });
            this.#node(`heading-${index}-${place}`)?.focus();
        };
        this.undoTaken = () => {
            this.#set({ ...this.#state, taken: {}, asking: [] });
            this.#say('check', sayDesk('undone'));
            this.#node('headings')?.focus();
        };
        this.copyTemplate = async () => {
            const preview = this.#node('template-preview');
            if (!preview)
                return;
            const isCopied = await copyFormatted(this.#template(), preview.innerText, preview);
            this.#say('template', sayDesk(isCopied ? 'copiedTemplate' : 'copyFailed'));
        };
        this.copyBack = async () => {
            const preview = this.#node('back-preview');
            if (!preview || !this.#model)
                return;
            const isCopied = await copyFormatted(this.#model.back, preview.innerText, preview);
            this.#say('back', sayDesk(isCopied ? 'copiedBack' : 'copyFailed'));
        };
        this.copyCode = async () => {
            const code = this.#model?.back;
            if (!code)
                return;
            const isCopied = await copyWords(code);
            this.#set({ ...this.#state, code: isCopied ? undefined : code });
            const box = this.#node('back-code');
            if (box)
                select(box);
            this.#say('back', sayDesk(isCopied ? 'copiedCode' : 'copyFailed'));
        };
        this.print = () => globalThis.print();
        this.#root = root;
        this.#today = today;
        root.replaceChildren();
        this.#draw();
    }
    #node(id) {
        return this.#root.querySelector(`#${id}`);
    }
    #template() {
        const { setting, templateHeadings } = this.#state;
        return reportTemplate({ setting, headings: templateHeadings });
    }
    /** A choice that may change the check says what the check says first now. */
    #checkAgain(state) {
        this.#set({ ...state, said: undefined, code: undefined });
        const [summary] = this.#model?.lines ?? [];
        if (summary)
            this.#speak(sayDesk('changed', { summary }));
    }
    #sayRead() {
        if (!this.#model)
            return;
        const words = readInWords(this.#model);
        this.#say('check', words);
        this.#speak([words, this.#model.lines[0] ?? ''].join(' '));
    }
    #say(step, words) {
        this.#state = { ...this.#state, said: { step, words } };
        this.#speak(words);
    }
    /** Said twice it must differ, or nobody hears the second. */
    #speak(words) {
        this.#status = words === this.#status ? `${words}\u00a0` : words;
        this.#draw();
    }
    #set(state) {
        this.#state = state;
        this.#model = deskModel(state, this.#today());
        this.#draw();
    }
    #draw() {
        const page = {
            state: this.#state,
            model: this.#model,
            template: this.#template(),
            items: reportItems(this.#state.setting),
            today: this.#today(),
            status: this.#status,
        };
        render(pageView(page, this), this.#root);
    }
}
