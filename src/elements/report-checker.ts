import { checkInWords, reportCheck } from '../report/check.js';
import type { ReportCheck, ReportReading } from '../report/types.js';
import { tellOnce } from '../feed/tell.js';
import { reportContent, type ReportSources } from '../view/report-model.js';
import { ReportCheckedEvent } from './events.js';

/** Looks a report through for its author, and tells what was found: by an event and in the console, once until it changes. */
export class ReportChecker {
  readonly #host: HTMLElement;
  #told = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param reading of the page, with what stands there under no item. */
  look(sources: ReportSources, reading: ReportReading, phase: string | undefined): ReportCheck {
    const { setting, today } = sources;
    const content = { ...reading, report: reportContent(sources) };
    const check = reportCheck(content, { setting, today, ...(phase && { phase }) });
    const told = JSON.stringify(check);
    if (told !== this.#told) {
      this.#told = told;
      for (const words of checkInWords(check, { setting })) tellOnce(`<${this.#host.localName}> ${words}`);
      this.#host.dispatchEvent(new ReportCheckedEvent(check));
    }
    return check;
  }
}
