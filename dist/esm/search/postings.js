/** Takes the terms of one service after another, then sorts them by term. */
export class PostingsMaker {
    #terms = new Uint32Array(1 << 14);
    #services = new Uint32Array(1 << 14);
    #impacts = new Uint8Array(1 << 14);
    #length = 0;
    /** Of the service at hand: how much each term says, from 0 to 1. */
    #said = new Float32Array(1 << 12);
    #touched = [];
    /** Several mentions add up, and never to more than 1. */
    add(term, weight) {
        if (term >= this.#said.length) {
            const more = new Float32Array(term * 2);
            more.set(this.#said);
            this.#said = more;
        }
        const said = this.#said[term] ?? 0;
        if (said === 0)
            this.#touched.push(term);
        this.#said[term] = said + (1 - said) * weight;
    }
    /** The terms since the last call belong to this service. */
    close(service) {
        for (const term of this.#touched) {
            if (this.#length === this.#terms.length)
                this.#grow();
            this.#terms[this.#length] = term;
            this.#services[this.#length] = service;
            this.#impacts[this.#length] = Math.max(1, Math.round((this.#said[term] ?? 0) * 255));
            this.#length += 1;
            this.#said[term] = 0;
        }
        this.#touched.length = 0;
    }
    postings(terms) {
        const starts = new Uint32Array(terms + 1);
        for (let i = 0; i < this.#length; i += 1)
            starts[(this.#terms[i] ?? 0) + 1] += 1;
        for (let term = 0; term < terms; term += 1)
            starts[term + 1] += starts[term] ?? 0;
        const next = starts.slice();
        const services = new Uint32Array(this.#length);
        const impacts = new Uint8Array(this.#length);
        for (let i = 0; i < this.#length; i += 1) {
            const at = next[this.#terms[i] ?? 0]++;
            services[at] = this.#services[i] ?? 0;
            impacts[at] = this.#impacts[i] ?? 0;
        }
        return { starts, services, impacts };
    }
    #grow() {
        const bigger = (old, next) => (next.set(old), next);
        const length = this.#length * 2;
        this.#terms = bigger(this.#terms, new Uint32Array(length));
        this.#services = bigger(this.#services, new Uint32Array(length));
        this.#impacts = bigger(this.#impacts, new Uint8Array(length));
    }
}
