const NAMES = [
    'read',
    'model',
    'preview',
    'feedText',
    'workbook',
    'template',
    'list',
    'decisionsText',
    'keep',
];
/** In the worker: does what it is asked, one thing after another. */
export function serve(work, port) {
    let before = Promise.resolve();
    port.addEventListener('message', ({ data }) => {
        const { number, name, given } = data;
        before = before.then(async () => {
            try {
                // The page calls with what the method of that name takes.
                const value = await work[name].apply(work, [
                    ...given,
                ]);
                port.postMessage({ number, value });
            }
            catch (error) {
                port.postMessage({ number, failed: String(error) });
            }
        });
    });
    port.postMessage({});
}
/** In the page: the work that a worker does. */
function calling(worker) {
    const waiting = new Map();
    let last = 0;
    worker.addEventListener('message', ({ data }) => {
        const { number = 0, value, failed } = data;
        const one = waiting.get(number);
        waiting.delete(number);
        if (failed === undefined)
            one?.done(value);
        else
            one?.fail(new Error(failed));
    });
    const call = (name) => (...given) => new Promise((done, fail) => {
        const number = ++last;
        waiting.set(number, { done, fail });
        worker.postMessage({ number, name, given });
    });
    // Each name is called as the work itself would be: what goes out and in are plain objects.
    return Object.fromEntries(NAMES.map((name) => [name, call(name)]));
}
const PATIENCE = 5_000;
/**
 * The work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export function workIn(code, policy, inPage) {
    return new Promise((done) => {
        try {
            const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
            const worker = new Worker(trusted(address, policy));
            const fallBack = () => {
                worker.terminate();
                done(inPage());
            };
            const timer = setTimeout(fallBack, PATIENCE);
            const isThere = () => {
                clearTimeout(timer);
                worker.removeEventListener('error', fallBack);
                done(calling(worker));
            };
            worker.addEventListener('error', fallBack, { once: true });
            worker.addEventListener('message', isThere, { once: true });
        }
        catch {
            done(inPage());
        }
    });
}
/** The address as browsers with Trusted Types want it. It is one of our own making. */
function trusted(address, policy) {
    // TypeScript's library of the browser does not know them yet.
    const types = Reflect.get(globalThis, 'trustedTypes');
    const made = types?.createPolicy(policy, { createScriptURL: (url) => url }).createScriptURL(address);
    // A worker takes what they make in the place of a string.
    return (made ?? address);
}
