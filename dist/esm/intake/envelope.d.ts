/** How many there are, as an HSDS list says it: a feed is one page. */
export declare const envelopeOf: <T extends object>(contents: readonly T[]) => {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
};
