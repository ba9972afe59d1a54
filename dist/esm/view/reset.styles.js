import { unsafeCSS } from 'lit';
/**
 * What several sheets need, said once: parts that are plain whatever the page does to their elements, and tables that
 * fold. Each sheet puts them where its own rules stand, so their place in the cascade is the sheet's.
 *
 * `unsafeCSS` gets the words below and the names of parts in our own sheets, nothing that is read or typed. The build
 * leaves a file that has it as it is: these rules are short as they stand.
 */
/** The weight of an id, for what keeps structure; and what the page may have a say in. */
const STRUCTURE = ':is([data-local-offer-view],#_) ';
const LOOK = '[data-local-offer-view] ';
const SHAPE = 'display:block;box-sizing:border-box;float:none;position:static;width:auto;min-width:0;height:auto;' +
    'margin:0;unicode-bidi:plaintext';
/** `names` are parts with a space between. */
function rule(weight, names, said) {
    const parts = names.split(' ').map((name) => `[part~=${name}]`);
    return `${weight}:is(${parts.join()}){${said}}`;
}
/** Parts that are blocks, whose padding and borders the page may set. */
export const shaped = (names) => unsafeCSS(rule(STRUCTURE, names, SHAPE));
/** Parts that are blocks with nothing round them. */
export const plain = (names) => unsafeCSS(rule(STRUCTURE, names, `${SHAPE};padding:0;border:0;list-style:none`) +
    rule(LOOK, names, 'background:none'));
/** A table that is blocks, one under another, where there is little room. Its parts are `shaped` or `plain` before. */
export const foldedTable = ({ table, head, rows, cells }) => unsafeCSS(rule(LOOK, `${table} ${rows} ${cells}`, 'border:0;border-collapse:collapse;padding:0;background:none;color:inherit;font:inherit;' +
    'letter-spacing:inherit;text-align:inherit;text-transform:inherit;vertical-align:top;white-space:normal') +
    rule(STRUCTURE, 'table-name', 'display:table-caption;padding:0') +
    rule(STRUCTURE, head, 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'));
/** The same as a table, for within the `@container` that has room for it. */
export const openTable = ({ table, groups, head, rows, cells }) => unsafeCSS(rule(STRUCTURE, table, 'display:table;table-layout:fixed;width:100%') +
    rule(STRUCTURE, groups, 'display:table-row-group') +
    rule(STRUCTURE, head, 'display:table-header-group;position:static;width:auto;height:auto;overflow:visible;clip-path:none') +
    rule(STRUCTURE, rows, 'display:table-row') +
    rule(STRUCTURE, cells, 'display:table-cell'));
