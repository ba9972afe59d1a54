import type { ReportCheck, ReportReading } from '../report/types.js';
import { type ReportSources } from '../view/report-model.js';
/** Looks a report through for its author, and tells what was found: by an event and in the console, once until it changes. */
export declare class ReportChecker {
    #private;
    constructor(host: HTMLElement);
    /** @param reading of the page, with what stands there under no item. */
    look(sources: ReportSources, reading: ReportReading, phase: string | undefined): ReportCheck;
}
