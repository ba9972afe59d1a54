import { parseArgs, type ParseArgsConfig } from 'node:util';
/** The options and other words of a command; a wrong one is told with where to look. */
export declare function argumentsOf<T extends NonNullable<ParseArgsConfig['options']>>(command: string, args: readonly string[], options: T): ReturnType<typeof parseArgs<{
    options: T;
    allowPositionals: true;
}>>;
/** A word as it should be typed, for a person to copy. */
export declare const quoted: (word: string) => string;
