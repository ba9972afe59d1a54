import type { ReactiveController, ReactiveControllerHost } from 'lit';
export type ChoicesHost = ReactiveControllerHost & HTMLElement & {
    readonly name: string;
    readonly address: string;
};
/**
 * What a visitor has chosen, kept in the page's address unless the author said `address="none"`.
 * An author's attributes are where it starts; a visitor's choice stands over them.
 */
export declare class ChoicesController<Key extends string> implements ReactiveController {
    #private;
    private readonly keys;
    /**
     * @param noun the first part of each name in the address: `places` gives `places.need`.
     * @param keys what may be chosen; anything else in the address is left alone and not read.
     */
    constructor(host: ChoicesHost, noun: string, keys: readonly Key[]);
    /** The choices in force: the visitor's, else the author's. Absent: any. */
    over(preset: Readonly<Partial<Record<Key, string>>>): Partial<Record<Key, string>>;
    /** Takes a visitor's choice; blank takes it away. */
    choose(key: Key, value: string, preset: Readonly<Partial<Record<Key, string>>>): void;
    /** Takes every choice away, the author's too. */
    clear(preset: Readonly<Partial<Record<Key, string>>>): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
