/** What a school runs, with how many pupils had it, as far as that may be shown. */
import { type Figure } from './disclosure.js';
import type { DocumentProvision } from './document.js';
import type { Report } from './types.js';
export type ShownProvision = Readonly<Omit<DocumentProvision, 'pupils'>> & {
    readonly pupils: Figure;
};
/**
 * The provision of a report under a threshold from `hideUnder`: counts from 1 to one below it are "fewer than", and a
 * line named "Total" or "All" loses its number where a hidden one, or one that is not given, could be worked out from it.
 * A pupil may be in two groups, so the lines may come to more than their total: how many are in both is as telling.
 */
export declare function shownProvision({ provision }: Pick<Report, 'provision'>, under: number): readonly ShownProvision[];
