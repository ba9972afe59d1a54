import { setTimeout as sleep } from 'node:timers/promises';
import { shownAddress } from '../../intake/snapshot/address.js';
import { documentIn } from '../../intake/snapshot/json.js';
import { Interrupted } from './ends.js';
import { inWords } from './progress.js';
import { call } from './request.js';
const LONGEST_BACK_OFF = 60_000;
/** A server may say "not yet" this often for one call. */
const MOST_LIMITS = 30;
const COUNTED = { 'web-page': 'webPage', busy: 'limited', down: 'slow' };
const isMend = (word) => word === 'byteOrderMark' || word === 'controls';
/** What a server says of an address where nothing is: the same whenever it is asked. */
export const isNothing = (status) => status !== undefined && [400, 404, 405, 410].includes(status);
/** Asks politely: a pause between calls, ever longer waits, and never twice for what is on disk. */
export class Client {
    #options;
    #ending;
    /** When the next call may begin. */
    #next;
    constructor(options) {
        this.counts = new Map();
        this.#ending = new AbortController();
        /** When the next call may begin. */
        this.#next = 0;
        const signal = AbortSignal.any([options.signal, this.#ending.signal]);
        this.#options = { ...options, signal };
    }
    get atOnce() {
        return this.#options.atOnce;
    }
    /** @param isPatient whether a web page may be a server's passing mood; not while looking for where the list is. */
    async get(address, isPatient = true) {
        const { journal, signal } = this.#options;
        signal.throwIfAborted();
        const kept = await journal.read(address);
        const answer = kept && this.#recalled(kept);
        return answer ?? this.#ask(address, isPatient);
    }
    /** Gives up all calls that are open. */
    end() {
        this.#ending.abort();
    }
    /** Asks again next time, whatever was said: a list that breaks off is not taken for one that ends. */
    forget(address) {
        return this.#options.journal.forget(address);
    }
    #count(what) {
        this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
    }
    #recalled({ text, mends = [], from, address, why = '', status }) {
        if (text === undefined)
            return { kind: 'refused', why, ...(status && { status }) };
        const read = documentIn(new TextEncoder().encode(text));
        if ('why' in read)
            return undefined;
        for (const mend of mends)
            if (isMend(mend))
                this.#count(mend);
        return { kind: 'document', from: from ?? address, document: read.document };
    }
    async #turn() {
        const { pause, signal } = this.#options;
        for (let wait; (wait = this.#next - Date.now()) > 0;)
            await sleep(wait, undefined, { signal });
        signal.throwIfAborted();
        this.#next = Date.now() + pause;
    }
    async #ask(address, isPatient) {
        const { tries } = this.#options;
        let attempt = 1;
        let limits = 0;
        let waited = 0;
        for (;;) {
            await this.#turn();
            const called = await call(address, this.#options);
            if (called.kind !== 'again')
                return this.#settled(address, called);
            const { why, cause, wait } = called;
            if (cause === 'web-page' && !isPatient)
                return { kind: 'refused', why };
            this.#count(COUNTED[cause]);
            if (cause === 'busy' && wait === undefined) {
                // It does not say how long: some count the calls of a quarter of an hour.
                waited += await this.#wait(called, ++limits + 1, address, waited);
                continue;
            }
            const isAsked = wait !== undefined && limits++ < MOST_LIMITS;
            if (!isAsked && attempt++ >= tries)
                return { kind: 'failed', why };
            await this.#wait(called, attempt, address);
        }
    }
    /** @returns for how many milliseconds it waited; `waited` is how long it did before, for the same reason. */
    async #wait({ wait, why, cause }, attempt, address, waited = 0) {
        const { retryWait, longestWait, progress, signal } = this.#options;
        if (wait !== undefined && wait > longestWait)
            throw new Interrupted(`${shownAddress(address)} could not be read: the server wants to be left alone for ${inWords(wait)}.`);
        const milliseconds = Math.max(wait ?? 0, Math.min(LONGEST_BACK_OFF, retryWait * 2 ** Math.max(0, attempt - 2)));
        if (waited + milliseconds > longestWait && wait === undefined && cause === 'busy')
            throw new Interrupted(`${shownAddress(address)} could not be read: ${why}, and still does after ${inWords(waited)}.`);
        // Whoever calls too often is left alone by all calls, not only by this one.
        if (cause === 'busy')
            this.#next = Math.max(this.#next, Date.now() + milliseconds);
        progress.now(`Waiting for the server ${inWords(milliseconds)}: ${why}`);
        await sleep(milliseconds, undefined, { signal });
        return milliseconds;
    }
    async #settled(address, called) {
        const { journal } = this.#options;
        if (called.kind === 'refused') {
            // A door that is shut tonight may be open when the next run asks.
            if (!isNothing(called.status))
                return called;
            await journal.write({ address, why: called.why, ...(called.status && { status: called.status }) });
            return called;
        }
        const { text, mends, from, document } = called;
        await journal.write({
            address,
            text,
            ...(mends.length > 0 && { mends }),
            ...(from !== address && { from }),
        });
        for (const mend of mends)
            if (isMend(mend))
                this.#count(mend);
        return { kind: 'document', from, document };
    }
}
