import { FAULTS } from './faults-data.js';
export function foundAs(row, { path, record, message, mend }) {
    const [number, severity, harm, usual, usualMend] = row;
    return {
        case: number,
        severity,
        ...(record && { record }),
        path,
        message: message ?? usual,
        mend: mend ?? usualMend,
        harm,
    };
}
export const found = (name, where) => foundAs(FAULTS[name], where);
