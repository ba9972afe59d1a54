/** Work was ended before it was done, since somebody wished so. */
export class Stopped extends Error {
}
/**
 * Work that can be stopped, and goes on after a crash: what was opened is kept here, and given once more to whoever does
 * the work next. One thing is done after another.
 */
export class SteadyWork {
    #connect;
    #given;
    #now;
    /** What the model that is shown was asked with. */
    #asked;
    #last;
    /** Counts the stops: what was asked before one is no longer wanted. */
    #round;
    constructor(connect) {
        /** Told how far it is. */
        this.heard = () => undefined;
        this.#given = new Map();
        this.#last = Promise.resolve();
        /** Counts the stops: what was asked before one is no longer wanted. */
        this.#round = 0;
        this.#connect = connect;
        this.#now = this.#begin();
    }
    read(id, given) {
        return this.#do(async (knowing) => {
            const taken = await knowing.hand.work.read(id, given);
            if (taken.source) {
                this.#given.set(id, given);
                knowing.read.add(id);
            }
            return taken;
        });
    }
    model(ask) {
        return this.#do(async (knowing) => {
            const model = await this.#model(knowing, ask);
            // Else it was stopped meanwhile, by whom it could not be ended.
            if ((await this.#now) === knowing)
                this.#asked = ask;
            return model;
        });
    }
    preview(key, today) {
        return this.#ofModel((work) => work.preview(key, today));
    }
    feedText() {
        return this.#ofModel((work) => work.feedText());
    }
    workbook() {
        return this.#ofModel((work) => work.workbook());
    }
    template() {
        return this.#do(({ hand }) => hand.work.template());
    }
    decisionsText(decisions) {
        return this.#ofModel((work) => work.decisionsText(decisions));
    }
    list(as, today) {
        return this.#ofModel((work) => work.list(as, today));
    }
    keep(ids) {
        for (const id of [...this.#given.keys()])
            if (!ids.includes(id))
                this.#given.delete(id);
        if (!ids.length)
            this.#asked = undefined;
        return this.#do(async (knowing) => {
            for (const id of [...knowing.read])
                if (!ids.includes(id))
                    knowing.read.delete(id);
            await knowing.hand.work.keep(ids);
        });
    }
    /** Ends what is being done. What is asked next is done by another, who is first given all that was read. */
    stop() {
        this.#round++;
        const ended = this.#now;
        this.#now = this.#begin();
        this.#last = Promise.resolve();
        void ended.then(({ hand }) => hand.end());
    }
    async #begin() {
        const hand = await this.#connect((stage) => this.heard(stage));
        return { hand, read: new Set() };
    }
    #do(act) {
        const round = this.#round;
        const whenWanted = (value) => {
            if (round !== this.#round)
                throw new Stopped();
            return value;
        };
        const done = this.#last.then(async () => {
            let knowing = whenWanted(await this.#now);
            if (knowing.hand.isOver()) {
                this.#now = this.#begin();
                knowing = whenWanted(await this.#now);
            }
            try {
                return whenWanted(await act(knowing));
            }
            catch (error) {
                throw round === this.#round ? error : new Stopped();
            }
        });
        this.#last = done.catch(() => undefined);
        return done;
    }
    /** For what needs the model that is shown: after a stop or a fault, it is made once more. */
    #ofModel(act) {
        return this.#do(async (knowing) => {
            if (this.#asked && knowing.asked !== this.#asked)
                await this.#model(knowing, this.#asked);
            return act(knowing.hand.work);
        });
    }
    async #model(knowing, ask) {
        knowing.asked = undefined;
        for (const [id, given] of this.#given)
            if (ask.sources.includes(id) && !knowing.read.has(id)) {
                await knowing.hand.work.read(id, given);
                knowing.read.add(id);
            }
        const model = await knowing.hand.work.model(ask);
        knowing.asked = ask;
        return model;
    }
}
