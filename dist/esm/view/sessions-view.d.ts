import { type TemplateResult } from 'lit';
import { type Session } from '../feed/sessions.js';
import type { Feed, PartialDate, Service, Weekday } from '../feed/types.js';
import type { Audience } from './words/sayer.js';
export interface SessionsViewOptions {
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly audience: Audience;
    /** Asked for a calendar file. Only of a session whose days can be told. */
    readonly onFile: (session: Session) => void;
}
export declare const dayName: (day: Weekday) => string;
/** "Saturday 5 December 2026"; a month or a year stays as it is. */
export declare const dayInWords: (date: PartialDate) => string;
/** When a break is on, session by session, each with its next days and a calendar file where its days are known. */
export declare function sessionsView(service: Service, options: SessionsViewOptions): TemplateResult;
