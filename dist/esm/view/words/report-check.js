import { sayer } from './sayer.js';
/** Sentences for the author of a report: visitors do not see them. */
export const sayCheck = sayer({
    title: 'Check of this report, for its author',
    hidden: 'Visitors to your website do not see this. It shows on your own computer, or where “report.check=yes” is in the address.',
    missing: 'Nothing found under these headings',
    thin: 'Little found under these headings',
    warnings: 'Also look at these',
    present: { one: '{n} heading has something under it', other: '{n} headings have something under them' },
    notRequired: {
        one: '{n} heading that this kind of school is not asked for',
        other: '{n} headings that this kind of school is not asked for',
    },
    law: 'Asked for by: {law}',
    code: 'Asked for by the Code: {law}',
    'good-practice': 'Good practice: {law}',
    go: 'Go to it: {words}',
});
