import { sayer } from './sayer.js';
/** How often something happens, where it is not each week. Each stands within a sentence. */
export const sayOften = sayer({
    which: '{places} {days} of the month',
    whichDay: '{place} day of each month',
    ownWord: 'How often, in their words: {word}',
    times: { one: 'once', other: '{n} times in all' },
    term: 'in term time',
    holiday: 'in the school holidays',
    'all-year': 'in term time and in the holidays',
});
/** Which of the month, by number; from the end where it is below 0. */
export const PLACES = {
    1: 'first',
    2: 'second',
    3: 'third',
    4: 'fourth',
    5: 'fifth',
    [-1]: 'last',
    [-2]: 'last but one',
    [-3]: 'last but two',
    [-4]: 'last but three',
    [-5]: 'last but four',
};
