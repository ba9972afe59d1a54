import { CannotRun } from '../exit.js';
const MOST_BYTES = 64 * 1_048_576;
const CAUSES = {
    ENOTFOUND: 'there is no server of that name',
    EAI_AGAIN: 'the name of the server could not be looked up',
    ECONNREFUSED: 'the server does not take calls',
    ECONNRESET: 'the server broke off',
    UND_ERR_SOCKET: 'the server broke off',
    ETIMEDOUT: 'the server did not answer in time',
    UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
    CERT_HAS_EXPIRED: "the server's certificate has run out",
    DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is not one that others vouch for",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate could not be checked",
    ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
};
export const STATUSES = {
    401: 'it asks for a log-in',
    403: 'it is not open to everybody',
    404: 'there is nothing at that address',
    410: 'it was taken away',
    429: 'the server wants to be called less often',
};
/** Why a call failed, in words. */
export function causeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return CAUSES[code] ?? (code ? `the connection failed (${code})` : 'the connection failed');
}
async function bodyOf(response) {
    const parts = [];
    let size = 0;
    // A body is bytes; the type of a reader says so only of newer Node.
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        size += part.value.length;
        if (size > MOST_BYTES) {
            await reader?.cancel();
            throw new CannotRun(`it is over ${MOST_BYTES / 1_048_576} MB`);
        }
        parts.push(part.value);
    }
    return Buffer.concat(parts);
}
/** The bytes at an address. Throws a reason in words. */
export async function fetchedBytes(address, timeOut) {
    const { username, password } = new URL(address);
    if (username || password)
        throw new CannotRun('an address with a password in it is not read');
    const signal = AbortSignal.timeout(timeOut);
    try {
        const response = await fetch(address, {
            headers: { accept: 'application/json, */*;q=0.5' },
            credentials: 'omit',
            signal,
        });
        if (response.ok)
            return await bodyOf(response);
        await response.body?.cancel();
        const { status } = response;
        throw new CannotRun(`${STATUSES[status] ?? 'the server failed'} (${status})`);
    }
    catch (error) {
        if (error instanceof CannotRun)
            throw error;
        throw new CannotRun(signal.aborted ? `the server did not answer in ${timeOut / 1000} seconds` : causeOf(error));
    }
}
