import type { ReactiveController, ReactiveControllerHost } from 'lit';
export type ChoicesHost = ReactiveControllerHost & HTMLElement & {
    readonly name: string;
    readonly address: string;
};
type Preset<Key extends string> = Readonly<Partial<Record<Key, string>>>;
/** The first part of a widget's names in the address: `places`, or `places-north` where the author named it so. */
export declare const prefixOf: (host: ChoicesHost, noun: string) => string;
/**
 * What a visitor has chosen, kept in the page's address unless the author said `address="none"`.
 * An author's attributes are where it starts; a visitor's choice stands over them.
 */
export declare class ChoicesController<Key extends string> implements ReactiveController {
    #private;
    private readonly keys;
    private readonly kept?;
    /**
     * @param noun the first part of each name in the address: `places` gives `places.need`.
     * @param keys what may be chosen; anything else in the address is left alone and not read.
     * @param kept a list that is gathered page by page: going back in the history takes nothing from it.
     */
    constructor(host: ChoicesHost, noun: string, keys: readonly Key[], kept?: Key | undefined);
    /** The choices in force: the visitor's, else the author's. Absent: any. */
    over(preset: Preset<Key>): Partial<Record<Key, string>>;
    /** Takes a visitor's choice; blank takes it away. */
    choose(key: Key, value: string, preset: Preset<Key>): void;
    /** Takes several choices at once; blank takes one away. */
    set(changes: Preset<Key>, preset: Preset<Key>): void;
    /** The same as a step that Back undoes. */
    go(changes: Preset<Key>, preset: Preset<Key>): void;
    /** Where such a step leads, to open in another window; blank where the address is not ours to use. */
    hrefOf(changes: Preset<Key>, preset: Preset<Key>): string;
    /** Takes every choice away, the author's too. */
    clear(preset: Preset<Key>): void;
    /** Forgets the visitor's choices: the author's stand again, and nothing of ours is in the address. */
    forget(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
