import { reworded, sayer } from './sayer.js';
import { sayResults } from './results.js';
/** Sentences of the short breaks: finding one, and the way about the parts. */
export const sayBreaks = sayer({
    menu: 'Find a short break',
    week: 'The week',
    statement: 'How short breaks work here',
    parts: 'On this page',
    intro: 'A short break is time for a disabled child to have fun and learn, and time off for the people who look after them.',
    age: 'How old is your child?',
    ageIs: { one: 'Age {age}: {n} break', other: 'Age {age}: {n} breaks' },
    adult: '18 and over',
    adultIs: { one: '18 and over: {n} break', other: '18 and over: {n} breaks' },
    matters: 'What matters most?',
    toggle: '{label} ({n})',
    noAssessment: 'Start without an assessment',
    transport: 'With transport',
    show: 'Show these short breaks',
    more: 'More to choose by',
}, {
    age: 'How old are you?',
    matters: 'What matters most to you?',
    intro: 'A short break is time to have fun, try new things and be with friends.',
});
/** The sentences of a list of results, for short breaks. */
export const sayBreakResults = reworded(sayResults, sayer({
    count: { one: '{n} short break', other: '{n} short breaks' },
    countOf: { one: '{n} of {all} short breaks', other: '{n} of {all} short breaks' },
    countNone: 'No short break fits.',
    results: 'Short breaks',
    pages: 'Pages of short breaks',
    list: { one: 'My list ({n})', other: 'Compare my list ({n})' },
    listBack: 'Back to the short breaks',
    alone: 'See all short breaks',
    unknownItem: 'The short break in this link is not in the list any more. Here is what there is.',
    copyItem: 'Copy a link to this short break',
    emptyFeed: 'There are no short breaks in this list yet.',
    noneDrop: {
        one: 'Leave out “{label}”: shows {n} break',
        other: 'Leave out “{label}”: shows {n} breaks',
    },
    noneArea: { one: '{label}: {n} break', other: '{label}: {n} breaks' },
}, {}));
