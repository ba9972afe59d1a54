/** What the first sheet of a workbook of ours says: a line is a heading, or a paragraph. */
export const READ_ME_LINES = [
    ['title', 'Your Local Offer, in a spreadsheet'],
    [
        'words',
        'Fill in the other sheets, as much or as little as you have. This workbook is then turned into the feed that the widgets on your website show.',
    ],
    ['heading', 'How to fill it in'],
    [
        'words',
        'Start with the sheet "About": the name of your council, and a telephone number that families can ring.',
    ],
    ['words', 'One row is one thing: one service, one base, one short break, one answer, one comment.'],
    [
        'words',
        'Point at a heading to read what goes below it. Where a cell has a list, you may choose from it or write your own words.',
    ],
    ['words', 'Leave a cell empty when you do not know. Empty is better than a guess.'],
    [
        'words',
        'You may delete a column or a whole sheet that you do not need, and put columns in another order.',
    ],
    ['heading', 'How to write things'],
    ['words', 'Dates: 01/09/2026, the day first. Or a month: September 2026.'],
    ['words', 'Ages: 5 - 11. Or year groups: Year 7 - Year 11.'],
    ['words', 'Several things in one cell: put a semicolon between them, or each on a line of its own.'],
    ['words', 'Numbers of pupils from 1 to 4: write "fewer than 5". A smaller number could point to a child.'],
    [
        'words',
        'Contacts: give the job ("Inclusion manager") and a shared e-mail address, not the name of a person.',
    ],
    ['heading', 'The grey rows'],
    [
        'words',
        'They show how it is done. Their first cell starts with "example", and such rows are never published. Write your own rows below them; delete them when you like.',
    ],
    ['heading', 'When you have finished'],
    [
        'words',
        'Save the workbook as it is (.xlsx), and convert it. You are told, cell by cell, what could not be read.',
    ],
    ['words', 'What you hide is left out: hidden rows, hidden columns, hidden sheets.'],
];
