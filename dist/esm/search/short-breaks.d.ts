/** Which services are short breaks, said by the record or plain from what it is filed under. */
import type { Service } from '../feed/types.js';
/**
 * Is it a short break: by its kind, the kinds of break it offers, its categories, or, where it names none, a term or a name
 * that says so ("Saturday short breaks")?
 */
export declare const isShortBreak: (service: Service) => boolean;
