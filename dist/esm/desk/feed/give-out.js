import { saveFile } from '../../view/save-file.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { copyWords, select } from '../copy-out.js';
import { Stopped } from './steady-work.js';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Files saved and words copied. What fails is said where it was asked for. */
export class GiveOut {
    #desk;
    constructor(desk) {
        this.getTemplate = () => this.#give('open', async (work) => {
            saveFile(sayFeedDesk('templateFile'), XLSX, await work.template());
            return sayFeedDesk('gotTemplate');
        });
        this.saveList = () => this.#give('read', async (work) => {
            saveFile(sayFeedDesk('listFile'), 'text/html', await work.list('html', this.#desk.today()));
            return sayFeedDesk('savedList');
        });
        this.copyList = () => this.#give('read', async (work) => {
            const words = await work.list('text', this.#desk.today());
            const isCopied = await copyWords(words);
            this.#desk.byHand(isCopied ? undefined : words);
            return this.#copied('list-box', isCopied, 'copiedList');
        });
        this.print = () => globalThis.print();
        this.saveFeed = () => this.#give('save', async (work) => {
            saveFile(sayFeedDesk('feedFile'), 'application/json', await work.feedText());
            this.#desk.saved(true);
            return sayFeedDesk('savedFeed');
        });
        this.saveSheet = () => this.#give('save', async (work) => {
            const { bytes, lost } = await work.workbook();
            saveFile(sayFeedDesk('sheetFile'), XLSX, bytes);
            this.#desk.saved(true);
            return lost ? sayFeedDesk('savedSheetFaults', { n: lost }) : sayFeedDesk('savedSheet');
        });
        this.saveAnswers = () => this.#give('pairs', async (work) => {
            const words = await work.decisionsText(this.#desk.decisions());
            saveFile(sayFeedDesk('answersFile'), 'application/json', words);
            this.#desk.saved(false);
            return sayFeedDesk('savedAnswers');
        });
        this.copyLine = () => this.#give('save', async () => this.#copied('line-box', await copyWords(this.#desk.line()), 'copiedLine'));
        this.#desk = desk;
    }
    /** Words that were not copied are marked, to be copied by hand. */
    #copied(id, isCopied, done) {
        const box = this.#desk.node(id);
        if (box && !isCopied)
            select(box);
        return sayFeedDesk(isCopied ? done : 'copyFailed');
    }
    async #give(step, give) {
        let words;
        try {
            words = await this.#desk.during(() => give(this.#desk.work));
        }
        catch (error) {
            if (error instanceof Stopped)
                return;
            console.error(error);
            words = sayFeedDesk('cannotSave');
        }
        this.#desk.say(step, words);
    }
}
