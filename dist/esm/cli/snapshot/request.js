/** One call to a server, without second tries. */
import { documentIn } from '../../intake/snapshot/json.js';
import { retryAfterIn } from '../../intake/snapshot/retry-after.js';
import { causeOf, STATUSES } from '../check/fetched.js';
const MOST_BYTES = 64 * 1_048_576;
const MOST_REDIRECTS = 5;
const AGAIN = new Set([408, 425, 429]);
async function bodyOf(response) {
    const parts = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        size += part.value.length;
        if (size > MOST_BYTES) {
            await reader?.cancel();
            return undefined;
        }
        parts.push(part.value);
    }
    return Buffer.concat(parts);
}
/** Where an answer sends us, if we may go there; else why not. */
function onward(to, from, hosts) {
    let url;
    try {
        url = new URL(to ?? '', from);
    }
    catch {
        return 'it sends us on to what is no address';
    }
    if (url.username || url.password)
        return 'it sends us on to an address with a password in it';
    if (!/^https?:$/.test(url.protocol))
        return `it sends us on to ${url.protocol} which is not read`;
    if (!hosts.has(url.hostname))
        return `it sends us on to ${url.host}. If that is right, give that address`;
    if (from.protocol === 'https:' && url.protocol === 'http:')
        return 'it sends us on to an address without https';
    return url;
}
function statusOf(status, headers) {
    const why = `${STATUSES[status] ?? 'the server failed'} (${status})`;
    if (!AGAIN.has(status) && status < 500)
        return { kind: 'refused', why, status };
    const wait = retryAfterIn(headers.get('retry-after'), headers.get('date'), Date.now());
    const isBusy = status === 429 || wait !== undefined;
    return {
        kind: 'again',
        why: status === 429 ? 'the server wants to be called less often (429)' : why,
        cause: isBusy ? 'busy' : 'down',
        ...(wait !== undefined && { wait }),
    };
}
async function answerOf(response, from) {
    const bytes = await bodyOf(response);
    if (!bytes)
        return { kind: 'refused', why: `the answer is over ${MOST_BYTES / 1_048_576} MB` };
    const read = documentIn(bytes);
    if (!('why' in read))
        return { kind: 'document', from: from.href, ...read };
    if (read.why === 'too-deep')
        return { kind: 'refused', why: 'it is nested too deeply to be a directory' };
    if (read.why === 'web-page')
        return { kind: 'again', cause: 'web-page', why: 'it is a web page, perhaps to log in, not data' };
    return {
        kind: 'again',
        cause: 'down',
        why: read.why === 'nothing' ? 'the answer is empty' : 'the answer is not JSON, or was cut short',
    };
}
/** Asks once by GET, following redirections to the same hosts. No cookies. Rejects only when `signal` is aborted. */
export async function call(address, options) {
    const { signal, timeOut, agent, hosts } = options;
    const limit = AbortSignal.timeout(timeOut);
    const headers = { accept: 'application/json, */*;q=0.5', 'user-agent': agent };
    let url = new URL(address);
    try {
        for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
            const response = await fetch(url, {
                headers,
                redirect: 'manual',
                credentials: 'omit',
                signal: AbortSignal.any([signal, limit]),
            });
            if (response.ok)
                return await answerOf(response, url);
            await response.body?.cancel();
            const { status } = response;
            if (status < 300 || status > 399)
                return statusOf(status, response.headers);
            const next = onward(response.headers.get('location'), url, hosts);
            if (typeof next === 'string')
                return { kind: 'refused', why: next, status };
            url = next;
        }
        return { kind: 'refused', why: 'it sends us round in circles' };
    }
    catch (error) {
        signal.throwIfAborted();
        const why = limit.aborted ? 'the server did not answer in time' : causeOf(error);
        return { kind: 'again', why, cause: 'down' };
    }
}
