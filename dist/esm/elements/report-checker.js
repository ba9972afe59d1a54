import { checkInWords, reportCheck } from '../report/check.js';
import { tellOnce } from '../feed/tell.js';
import { reportContent } from '../view/report-model.js';
import { ReportCheckedEvent } from './events.js';
/** Looks a report through for its author, and tells what was found: by an event and in the console, once until it changes. */
export class ReportChecker {
    #host;
    #told = '';
    constructor(host) {
        this.#host = host;
    }
    /** @param reading of the page, with what stands there under no item. */
    look(sources, reading, phase) {
        const { setting, today } = sources;
        const content = { ...reading, report: reportContent(sources) };
        const check = reportCheck(content, { setting, today, ...(phase && { phase }) });
        const told = JSON.stringify(check);
        if (told !== this.#told) {
            this.#told = told;
            for (const words of checkInWords(check, { setting }))
                tellOnce(`<${this.#host.localName}> ${words}`);
            this.#host.dispatchEvent(new ReportCheckedEvent(check));
        }
        return check;
    }
}
