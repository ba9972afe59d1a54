import { type TemplateResult } from 'lit';
import type { ReportCheck } from '../report/types.js';
import { type ReportOptions } from './report-parts.js';
/** What a report has and lacks, for whoever writes it. Never shown to visitors; never says that it is right. */
export declare const reportCheckView: (options: ReportOptions, check: ReportCheck) => TemplateResult;
