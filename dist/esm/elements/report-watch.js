/** Tells of changes to the author's nodes, once a frame, and of the moment when all of them are there. */
export class ReportWatch {
    #host;
    #isOurs;
    #tell;
    #observer = new MutationObserver((records) => this.#look(records));
    #frame = 0;
    #hasChanged = false;
    /** @param tell the author's nodes are in the page, have changed, or are complete. */
    constructor(host, isOurs, tell) {
        this.#host = host;
        this.#isOurs = isOurs;
        this.#tell = tell;
        host.addController(this);
    }
    /** A parser is past the element once something follows it, or once the page is read to its end. */
    get isComplete() {
        return this.#host.ownerDocument.readyState !== 'loading' || this.#host.nextSibling !== null;
    }
    hostConnected() {
        this.#observer.observe(this.#host, {
            childList: true,
            subtree: true,
            characterData: true,
            attributeFilter: ['data-item', 'data-easy-read', 'data-site', 'data-consent-until', 'href'],
        });
        if (!this.isComplete)
            this.#wait();
        this.#tell();
    }
    hostDisconnected() {
        this.#observer.disconnect();
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
    }
    #look(records) {
        const isAuthors = (node) => !this.#isOurs(node);
        const changes = records.some(({ target, addedNodes, removedNodes, type }) => type === 'childList' && target === this.#host
            ? [...addedNodes, ...removedNodes].some(isAuthors)
            : isAuthors(target));
        if (!changes)
            return;
        this.#hasChanged = true;
        this.#wait();
    }
    /** Nothing says that a parser has gone past: it is looked at once a frame. What has come by then is shown. */
    #wait() {
        this.#frame ||= requestAnimationFrame(() => {
            this.#frame = 0;
            const { isComplete } = this;
            if (!isComplete)
                this.#wait();
            if (!isComplete && !this.#hasChanged)
                return;
            this.#hasChanged = false;
            this.#tell();
        });
    }
}
