const TIME_LIMIT = 20_000;
const BACK_OFF = [500, 2000];
const LONGEST_PAUSE = 10_000;
const MOST_BYTES = 16 * 1_048_576;
const STATUS_REASONS = {
    401: 'refused',
    403: 'refused',
    404: 'not-found',
    410: 'not-found',
};
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/**
 * Reads one JSON document by GET, trying up to three times where that may help (no answer, 5xx, a short 429).
 * Cookies go to the page's own origin only, which is what `fetch` does unasked.
 *
 * @returns what was parsed, whatever its file name or content type, or why not. Rejects only when `signal` is aborted.
 */
export async function requestJson(address, { signal, fetch: get = fetch, wait = pause, reload, timeLimit = TIME_LIMIT }) {
    const ask = async (init, use) => {
        signal.throwIfAborted();
        const limit = new AbortController();
        const stop = () => limit.abort();
        const timer = setTimeout(stop, timeLimit);
        signal.addEventListener('abort', stop);
        try {
            return await use(await get(address, { ...init, signal: limit.signal }), stop);
        }
        catch {
            signal.throwIfAborted();
            if (limit.signal.aborted)
                return { reason: 'timeout' };
            return { reason: globalThis.navigator?.onLine === false ? 'offline' : 'server', again: 0 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        }
    };
    for (let attempt = 0;; attempt++) {
        const answer = await ask({ cache: reload ? 'no-cache' : 'default' }, answerOf);
        if (typeof answer === 'string')
            return parsed(answer);
        const backOff = BACK_OFF[attempt];
        if (answer.again !== undefined && backOff) {
            await wait(Math.max(answer.again, backOff));
        }
        else if (answer.reason === 'server' && !answer.note) {
            // A host that answers when it is asked without CORS is up, and does not let other sites read.
            const type = await ask({ mode: 'no-cors', method: 'HEAD', credentials: 'omit' }, (response) => response.type);
            return type === 'opaque' ? { reason: 'not-allowed' } : answer;
        }
        else {
            return answer;
        }
    }
}
/** The body as UTF-8 without its byte order mark, read until it is too large. */
async function answerOf({ ok, status, headers, body }, stop) {
    if (!ok)
        return badStatus(status, headers.get('retry-after'));
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        size += part.value.length;
        if (size > MOST_BYTES) {
            stop();
            return { reason: 'too-large' };
        }
        text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
}
function badStatus(status, retryAfter) {
    const reason = STATUS_REASONS[status] ?? 'server';
    // Seconds, or a date, which is taken as "long". A server that is too busy is only asked again when it says when.
    const again = retryAfter ? Number(retryAfter) * 1000 : status === 429 ? NaN : 0;
    const worthIt = (status === 429 || status >= 500) && again <= LONGEST_PAUSE;
    return { reason, note: status, ...(worthIt && { again }) };
}
function parsed(text) {
    const json = text.trim();
    if (json[0] === '<')
        return { reason: 'web-page' };
    if (!/^[{[]/.test(json))
        return { reason: 'not-json', note: `it begins ${JSON.stringify(json.slice(0, 20))}` };
    try {
        return { document: JSON.parse(json) };
    }
    catch (error) {
        return { reason: 'not-json', note: String(error) };
    }
}
