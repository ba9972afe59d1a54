import { sayer } from './sayer.js';
/** Sentences of a short breaks statement, and of what changes at 18. */
export const sayStatement = sayer({
    range: 'What breaks there are',
    glance: 'When the breaks in this list are',
    breaks: { one: '{n} break', other: '{n} breaks' },
    unsaid: { one: 'and {n} that does not say', other: 'and {n} that do not say' },
    several: 'A break can be in more than one line.',
    criteria: 'Who can have them',
    needs: 'How they meet the needs of parents and carers',
    reviewed: 'Last reviewed {date}.',
    reviewedOld: 'Last reviewed {date}: that is over a year ago.',
    comment: 'Say what you think of the short breaks',
    own: 'Read this statement on their website',
    ownOf: 'Read the statement of {council}',
    movingOn: 'Moving on at 18',
    until: 'Short breaks for children go on until 18.',
    after: 'From 18 support comes from adult social care, and works differently.',
    before: 'You can ask for an assessment before then.',
    adult: 'Support from adult social care',
    adultOf: 'Support from adult social care: {council}',
}, {
    criteria: 'Who can go',
    needs: 'How they help parents and carers',
    movingOn: 'When you are 18',
    until: 'Short breaks for children go on until you are 18.',
    after: 'From 18 your support comes from adult social care, and works differently.',
});
