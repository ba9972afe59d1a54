import type { Place, Service } from '../feed/types.js';
/** A place in a few words: its name, the town and the postcode district. */
export declare function placeInShort(place: Place): string;
/** Where a kind of setting is; an unknown word is shown as written. */
export declare function settingOf({ send: { setting } }: Service): string;
/** Where it happens in short: two places at most, else the kind of setting, else the part of the area. */
export declare function whereOf(service: Service): readonly string[];
/** A distance as exact as anybody needs. Blank for what is no distance. */
export declare function milesInWords(miles: number | undefined): string;
