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
export function serve(workOf, port) {
    const work = workOf((stage) => port.postMessage({ stage }));
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
function calling(worker, tell) {
    const waiting = new Map();
    let last = 0;
    let isOver = false;
    const end = () => {
        isOver = true;
        worker.terminate();
        for (const { fail } of waiting.values())
            fail(new Error('the worker has ended'));
        waiting.clear();
    };
    worker.addEventListener('message', ({ data }) => {
        const { number = 0, value, failed, stage } = data;
        if (stage)
            tell(stage);
        const one = waiting.get(number);
        waiting.delete(number);
        if (failed === undefined)
            one?.done(value);
        else
            one?.fail(new Error(failed));
    });
    // What it throws while it works comes back as an answer: this is its end, for want of memory.
    for (const type of ['error', 'messageerror'])
        worker.addEventListener(type, end);
    const call = (name) => (...given) => new Promise((done, fail) => {
        if (isOver)
            throw new Error('the worker has ended');
        const number = ++last;
        waiting.set(number, { done, fail });
        worker.postMessage({ number, name, given });
    });
    // Each name is called as the work itself would be: what goes out and in are plain objects.
    const work = Object.fromEntries(NAMES.map((name) => [name, call(name)]));
    return { work, end, isOver: () => isOver };
}
const PATIENCE = 5_000;
/**
 * Work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export function workIn(code, policy, inPage) {
    const here = () => ({ work: inPage(), end: () => undefined, isOver: () => false });
    let address;
    return (tell) => new Promise((done) => {
        try {
            address ??= trusted(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), policy);
            // A worker takes what Trusted Types make in the place of a string.
            const worker = new Worker(address);
            const fallBack = () => {
                worker.terminate();
                done(here());
            };
            const timer = setTimeout(fallBack, PATIENCE);
            const isThere = () => {
                clearTimeout(timer);
                worker.removeEventListener('error', fallBack);
                done(calling(worker, tell));
            };
            worker.addEventListener('error', fallBack, { once: true });
            worker.addEventListener('message', isThere, { once: true });
        }
        catch {
            done(here());
        }
    });
}
/** The address as browsers with Trusted Types want it, made once: a policy has one maker. It is one of our own making. */
function trusted(address, policy) {
    // TypeScript's library of the browser does not know them yet.
    const types = Reflect.get(globalThis, 'trustedTypes');
    return types?.createPolicy(policy, { createScriptURL: (url) => url }).createScriptURL(address) ?? address;
}
