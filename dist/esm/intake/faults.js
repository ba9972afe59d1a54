import { FAULTS } from './faults-data.js';
export function fault(name, { path, record, message }) {
    const [number, severity, usual, mend] = FAULTS[name];
    return { case: number, severity, ...(record && { record }), path, message: message ?? usual, mend };
}
