import { foundAs } from './fault.js';
import { LOST, READER, SWAPPED } from './reader-data.js';
/** Told by the check itself, with more to say. */
const ELSEWHERE = new Set([17, 36, 66]);
function rowOf({ case: number, severity, message, mend }) {
    if (number === 70 && severity === 'error')
        return LOST;
    if (number === 51 && severity === 'note')
        return SWAPPED;
    return READER[number] ?? [number, severity, 'form', message, mend];
}
const LEFT_OUT = 'So it is left out, and families do not see it.';
/** Of what is not due, the schema knows what would be. */
function inWords(fault, because) {
    if (fault.case !== 70 || !because)
        return fault;
    return { ...fault, message: `${because.message} ${LEFT_OUT}`, mend: because.mend };
}
/**
 * The reader's faults as the checker says them.
 *
 * @param schema what does not fit the schema, which may say more of the same place
 */
export function readerFaults(faults, schema) {
    const said = new Map(schema.map((fault) => [fault.path, fault]));
    return faults
        .filter(({ case: number }) => !ELSEWHERE.has(number))
        .map((fault) => inWords(foundAs(rowOf(fault), { path: fault.path, record: fault.record }), said.get(fault.path)));
}
