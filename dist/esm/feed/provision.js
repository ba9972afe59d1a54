/** What a school runs, with how many pupils had it, as far as that may be shown. */
import { isWhole } from './disclosure.js';
/**
 * The provision of a report under a threshold from `hideUnder`: counts from 1 to one below it are "fewer than", and a
 * line named "Total" or "All" loses its number where a hidden one, or one that is not given, could be worked out from it.
 * A pupil may be in two groups, so the lines may come to more than their total: how many are in both is as telling.
 */
export function shownProvision({ provision = [] }, under) {
    const isSmall = (count = 0) => count > 0 && count < under;
    const sumOf = (lines) => lines.reduce((sum, { name, pupils = 0 }) => sum + (isWhole(name) ? 0 : pupils), 0);
    const givesAway = ({ pupils = 0, layer }) => [provision, provision.filter((line) => line.layer === layer)]
        .map(sumOf)
        .some((sum) => sum > 0 && isSmall(Math.abs(pupils - sum)));
    const figure = (line) => {
        const { name, pupils } = line;
        if (pupils === undefined)
            return { kind: 'unknown' };
        const others = provision.filter((other) => other !== line);
        if (isWhole(name) && (others.some((other) => isSmall(other.pupils)) || givesAway(line)))
            return { kind: 'hidden' };
        return isSmall(pupils) ? { kind: 'under', under } : { kind: 'known', value: pupils };
    };
    return provision.map((line) => ({ ...line, pupils: figure(line) }));
}
