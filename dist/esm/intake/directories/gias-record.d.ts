import type { Raw } from '../../feed/spot.js';
import type { SheetRow } from './sheet-cells.js';
/** A kind of base, and the columns of its figures. */
export interface Kind {
    readonly kind: string;
    readonly label: string;
    readonly type: RegExp;
    readonly total: string;
    readonly pupils: string;
}
/** The column that a member of a record came from. */
export declare const COLUMNS: Readonly<Record<string, string>>;
export type Complain = (name: 'number' | 'grid', column: string) => void;
/** The kinds of base that a school has: by its type, else by figures above nought. */
export declare function kindsOf(row: SheetRow): Kind[];
/** The needs of the whole school, in the register's order. */
export declare function needsOf(row: SheetRow): string[];
/** One base of a school, as a record of our format. */
export declare function recordOf(row: SheetRow, kind: Kind, complain: Complain): Raw;
