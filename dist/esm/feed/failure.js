const COPY = 'Put a copy beside the page';
/** For the page's author, in the console. What families read is in `view/words`. */
const WHY = {
    address: 'is no web address: begin it with https:// or /',
    offline: 'was not read: this device is offline',
    'not-allowed': `does not let other sites read it (no Access-Control-Allow-Origin header). ${COPY}, or ask its host to add it`,
    'not-found': 'is not there: check the address',
    refused: 'is not open to everybody: take away the log-in',
    server: `gave no good answer. Host down, name wrong, or not in Content-Security-Policy connect-src? ${COPY}`,
    timeout: `takes too long. ${COPY}`,
    'web-page': 'is a web page, perhaps to log in. A private window must show JSON',
    'not-json': 'is not JSON. Export or convert it again',
    'no-list': 'has no list of services. It needs one named "contents"',
    empty: 'has nothing to show',
    'too-large': 'is over 16 MB. Publish only SEND records',
};
/** Puts a refusal into words for the page's author. */
export const failure = (address, { reason, note }) => ({
    address,
    reason,
    detail: `${address} ${WHY[reason]}${note ? ` (${note})` : ''}.`,
});
