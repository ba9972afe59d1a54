export class Tally {
    /** By value: records that name it and are otherwise shut; open records that say no to it; all that say yes. */
    #own = [];
    #barred = [];
    #yes = [];
    /** Records by what else they may be for. */
    #open = [0, 0, 0, 0];
    constructor(table) {
        this.table = table;
    }
    get facet() {
        return this.table.facet;
    }
    add(service, row) {
        const { kinds } = this.table;
        const { yes, no, maybe, open } = this.table.known(service, row);
        this.#open[open] = (this.#open[open] ?? 0) + 1;
        for (const value of yes) {
            this.#yes[value] = (this.#yes[value] ?? 0) + 1;
            if (!(open & (kinds[value] ?? 1)))
                this.#own[value] = (this.#own[value] ?? 0) + 1;
        }
        for (const value of maybe)
            if (!(open & (kinds[value] ?? 1)))
                this.#own[value] = (this.#own[value] ?? 0) + 1;
        for (const value of no)
            if (open & (kinds[value] ?? 1))
                this.#barred[value] = (this.#barred[value] ?? 0) + 1;
    }
    /** Services that fit this value or do not say. */
    count(value) {
        const number = this.table.number(value);
        const kind = this.table.kinds[number] ?? 1;
        const open = (this.#open[3] ?? 0) + (this.#open[kind] ?? 0);
        return open + (this.#own[number] ?? 0) - (this.#barred[number] ?? 0);
    }
    /**
     * The values that some service has, and whether choosing one of them could leave a service out.
     *
     * @param all how many services were counted.
     */
    values(all) {
        const values = this.table.names.filter((_, number) => this.#yes[number]);
        return { values, isUseful: values.some((value) => this.count(value) < all) };
    }
}
