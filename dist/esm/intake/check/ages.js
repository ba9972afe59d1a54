import { isRaw } from '../../feed/spot.js';
import { found } from './fault.js';
const OLDEST = 25;
const AGE = /^(?:m(?:in|ax)imum_age|m(?:in|ax)_age)$/;
function ageFault({ name, value, path }, record) {
    if (!AGE.test(name) || value === null || value === '' || isRaw(value))
        return [];
    const age = Number(value);
    if (age < 0 || (age === 0 && name.startsWith('max')))
        return [found('unknownAge', { path, record })];
    // Under 25 the schema has nothing to say of the youngest age; over it, both are the same fault.
    return age > OLDEST ? [found('overAge', { path, record })] : [];
}
/** Ages that stand for "not known" or "and over". Those that are swapped the reader tells. */
export const ageFaults = ({ entries }) => entries.flatMap(({ leaves, record }) => leaves.flatMap((leaf) => ageFault(leaf, record)));
