import { type SourceKind } from '../intake/convert.js';
import type { SheetKindKey } from '../intake/types.js';
export type Target = 'feed' | 'workbook' | 'folder';
/** What a person wants converted. */
export interface Wish {
    readonly files: readonly string[];
    readonly to: string;
    readonly target: Target;
    readonly publisher: string;
    readonly area?: string;
    readonly kind?: SheetKindKey;
    readonly mapping?: string;
    readonly from?: SourceKind;
    readonly generated: string;
    readonly keepSmallNumbers: boolean;
    readonly isJson: boolean;
}
/** The command as it should be typed, for a person to copy. */
export declare const example: (files: readonly string[], to: string, publisher?: string) => string;
/** The words of a command line as a wish; stops where one of them cannot be meant. */
export declare function wishOf(args: readonly string[]): Promise<Wish>;
