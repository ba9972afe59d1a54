/** A value that a cell says there is none of, so that no usual one is put in its place. */
export const NONE = Symbol('none');
export const isNotSaid = (cell) => /^not said$/i.test(cell.trim());
export const put = ({ row, values, headings }, field, path, value) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        return;
    if (!values.has(path))
        values.set(path, value);
    if (!headings.has(path))
        headings.set(path, row.heading(field));
};
