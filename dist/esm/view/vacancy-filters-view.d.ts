import { nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import { type Choices, type Filter } from './vacancy-choices.js';
import type { Row } from './vacancy-rows.js';
export interface FilterOptions {
    readonly feed: Feed;
    readonly rows: readonly Row[];
    readonly choices: Choices;
    readonly filters: readonly Filter[];
    readonly onChoose: (key: Filter | 'sort', value: string) => void;
    /** Takes one choice away by a button that goes with it: focus must move on. */
    readonly onDrop: (filter: Filter) => void;
    readonly onClear: () => void;
}
/** A filter's value as families read it. */
export declare function valueInWords(filter: Filter, value: string, { feed, rows }: Pick<FilterOptions, 'feed' | 'rows'>): string;
/** Controls, then what has been chosen as chips that take a choice away. */
export declare function filtersView(options: FilterOptions): TemplateResult | typeof nothing;
/** Nothing fits: which choice to take away, and how many settings that brings back. */
export declare function emptyView({ feed, rows, choices, filters, onDrop }: FilterOptions): TemplateResult;
