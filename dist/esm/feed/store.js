import { isAddressList } from './context.js';
import { failure } from './failure.js';
import { feedOf, loadFeed } from './load.js';
import { mergeFeeds } from './merge.js';
import { faultReport, tellOnce } from './tell.js';
const LOADING = Object.freeze({ status: 'loading' });
const stores = new Map();
/** A feed is better than none, a whole one better than a partial one. */
const rank = (state) => (state.status !== 'ready' ? 0 : state.partial ? 1 : 2);
function createStore(key, start) {
    const listeners = new Set();
    let state = LOADING;
    let stop;
    const settle = (next) => {
        // What is shown stays until there is something better.
        if (next === state || rank(next) < rank(state))
            return;
        state = Object.freeze(next);
        for (const listener of [...listeners])
            listener();
    };
    const check = () => {
        if (listeners.size > 0)
            stop ??= start(settle, false);
        // A feed that has been read is kept for whoever comes next; a document stays with whoever has it in hand.
        else if (rank(state) < 2 || typeof key === 'object') {
            stop?.();
            stop = undefined;
            stores.delete(key);
        }
    };
    return {
        get state() {
            return state;
        },
        subscribe(listener) {
            listeners.add(listener);
            queueMicrotask(check);
            return () => {
                listeners.delete(listener);
                queueMicrotask(check);
            };
        },
        reload() {
            stop?.();
            settle(LOADING);
            stop = start(settle, true);
        },
    };
}
/** Puts a result into a state, and what its author should know into words. */
function stateOf(address, result) {
    if ('reason' in result) {
        tellOnce(result.detail);
        return { status: 'failed', failed: [result] };
    }
    const { feed, faults, failed = [] } = result;
    if (faults.length > 0)
        tellOnce(faultReport(address, result));
    return { status: 'ready', feed, faults, failed };
}
const alone = (address, work) => (settle, reload) => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = ({ feed, faults }) => {
        if (!signal.aborted)
            settle({ status: 'ready', partial: true, feed, faults, failed: [] });
    };
    void work({ signal, reload, show })
        .catch((error) => failure(address, { reason: 'no-list', note: String(error) }))
        .then((result) => signal.aborted || settle(stateOf(address, result)));
    return () => controller.abort();
};
const together = (addresses) => (settle, reload) => {
    const parts = addresses.map((address) => storeFor([address]));
    const check = () => settle(combined(addresses, parts));
    const leave = parts.map((part) => part.subscribe(check));
    if (reload)
        for (const part of parts)
            part.reload();
    check();
    return () => leave.forEach((part) => part());
};
function combined(addresses, parts) {
    const states = parts.map(({ state }) => state);
    // Nothing is shown before all have answered, so that a list does not move under its reader.
    if (states.includes(LOADING))
        return LOADING;
    const failed = states.flatMap((state) => ('failed' in state ? state.failed : []));
    const [first, ...others] = states.flatMap((state, index) => 'feed' in state ? { ...state, address: addresses[index] ?? '' } : []);
    if (!first)
        return { status: 'failed', failed };
    const faults = [first, ...others].flatMap((part) => part.faults);
    const partial = [first, ...others].some((part) => part.partial);
    return { status: 'ready', partial, feed: mergeFeeds([first, ...others]), faults, failed };
}
function starter(source) {
    if (!isAddressList(source))
        return alone('document', () => new Promise((done) => done(feedOf(source, 'document'))));
    const [only = ''] = source;
    return source.length > 1 ? together(source) : alone(only, (options) => loadFeed(only, options));
}
/** The one store of these addresses, or of this document: a request for each address, however many elements name it. */
export function storeFor(source) {
    const key = isAddressList(source) ? source.join(' ') : source;
    const store = stores.get(key) ?? createStore(key, starter(source));
    stores.set(key, store);
    return store;
}
