import { categoriesOf } from './categories.js';
const KIND = /^short[-_ ]?breaks?$/i;
/**
 * Is it a short break: by its kind, the kinds of break it offers, its categories, or, where it names none, a term or a name
 * that says so ("Saturday short breaks")?
 */
export const isShortBreak = (service) => KIND.test(service.send.kind ?? '') ||
    service.send.break_kinds.length > 0 ||
    categoriesOf(service).includes('short-breaks');
