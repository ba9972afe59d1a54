/** A cell as people meant it: entities of spreadsheets gone, white space single, line breaks kept. */
export const cleanCell = (cell) => cell
    .replace(/\r\n?/g, '\n')
    // No-break spaces, then zero-width and control characters.
    .replace(/[\u00a0\u202f\t]/g, ' ')
    // eslint-disable-next-line no-control-regex -- these are what is being taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    // An apostrophe keeps a spreadsheet from running a cell; it is not part of the text.
    .replace(/^'(?=[=+\-@])/, '');
export const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ');
/** Dashes of every kind become `-`. */
export const plainDashes = (text) => text.replace(/[\u2010-\u2015\u2212]/g, '-');
/** A cell that says nothing. */
export const isBlank = (text) => /^(?:n\/?[ak]|null|not (?:applicable|known|given|stated|recorded|provided|supplied|specified)|unknown|none given|no (?:data|information)|[-.?/]*)$/i.test(plainDashes(text).replace(/[\s…]/g, ' ').trim());
/** Letters and digits only, lower case, accents gone: how names and headings are compared. */
export const bare = (text) => text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
/** A name as part of an id: `st-augustines`. */
export const slug = (text) => text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** `;` or line breaks part the items of a list; a comma may be part of one. */
export const items = (text) => text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
