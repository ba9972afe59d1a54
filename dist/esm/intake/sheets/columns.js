export const columnsOf = (rows) => rows.map(([field, heading, spellings, note, more]) => ({
    field,
    heading,
    spellings: [heading, ...spellings.split('|').filter(Boolean)],
    note,
    ...more,
}));
/** Some columns of a table, in the order asked for. */
export const picked = (columns, fields) => fields.split(' ').map((field) => {
    const found = columns.find((column) => column.field === field);
    if (!found)
        throw new Error(`No column is called ${field}`);
    return found;
});
/** The columns of a table that are not among others. */
export const others = (columns, chosen) => columns.filter(({ field }) => !chosen.some((column) => column.field === field));
