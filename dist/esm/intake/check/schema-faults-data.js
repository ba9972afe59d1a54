/** What does not fit the published schema, in words. */
export const SCHEMA = {
    kind: [110, 'warning', 'form', '', 'Write it as the description of the format says.'],
    quoted: [
        110,
        'note',
        'form',
        'A number stands in quotes here. It is understood; other programs may not.',
        'Write it without quotes.',
    ],
    numberId: [
        15,
        'note',
        'form',
        'An id is a number here. It is understood; other programs may not.',
        'Write it in quotes.',
    ],
    number: [
        110,
        'note',
        'form',
        'A number stands here where text is due. It is understood; other programs may not.',
        'Write it in quotes.',
    ],
    nothing: [
        30,
        'note',
        'form',
        'Nothing stands here (null).',
        'Leave the member out where there is nothing to say.',
    ],
    word: [111, 'warning', 'wrong', '', 'Use one of these words, spelt as here.'],
    capitals: [
        40,
        'note',
        'form',
        'The status is in capitals. It is understood; other programs may not.',
        'Write it in small letters.',
    ],
    missing: [112, 'warning', 'form', '', 'Add it.'],
    address: [
        31,
        'note',
        'form',
        'Something is missing of this web address. It is mended for families; other programs may not.',
        'Copy it whole from the browser. It starts with https://',
    ],
    email: [
        33,
        'note',
        'form',
        'Something else stands beside this e-mail address. It is understood; other programs may not.',
        'Put the address and nothing else, no spaces.',
    ],
    date: [
        42,
        'note',
        'form',
        'This date is in another form than the format asks for. It is understood; other programs may not.',
        'Write the day as 2026-09-15, the month as 2026-09, and a time as 2026-09-15T09:00:00Z.',
    ],
    version: [116, 'warning', 'form', 'This is not a version of the format.', 'Write "version": "1.0".'],
    limit: [113, 'warning', 'wrong', 'This number is too small or too large to be right.', 'Check the figure.'],
    other: [113, 'warning', 'form', 'This does not fit the format.', 'See the description of the format.'],
};
/** What the schema calls them, as people do. */
export const KINDS = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a record in { }',
    null: 'nothing',
};
/** How each is written. */
export const WRITE = {
    string: 'Write it as text, in quotes.',
    number: 'Write a number alone, without quotes.',
    integer: 'Write a whole number alone, without quotes.',
    boolean: 'Write true or false, without quotes.',
    array: 'Put it in a list: [ ] round it, commas between.',
    object: 'Write it as a record: { } round it, each value after its name.',
};
