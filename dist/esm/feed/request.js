const TIME_LIMIT = 2e4;
const BACK_OFF = [500, 2e3];
const LONGEST_PAUSE = 1e4;
const MOST_BYTES = 16 * 1048576;
const STATUS_REASONS = {
  401: "refused",
  403: "refused",
  404: "not-found",
  410: "not-found"
};
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
async function requestJson(address, { signal, fetch: get = fetch, wait = pause, reload, timeLimit = TIME_LIMIT }) {
  const ask = async (init, use) => {
    signal.throwIfAborted();
    const limit = new AbortController();
    const stop = () => limit.abort();
    const timer = setTimeout(stop, timeLimit);
    signal.addEventListener("abort", stop);
    try {
      return await use(await get(address, { ...init, signal: limit.signal }), stop);
    } catch {
      signal.throwIfAborted();
      if (limit.signal.aborted) return { reason: "timeout" };
      return { reason: globalThis.navigator?.onLine === false ? "offline" : "server", again: 0 };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  };
  for (let attempt = 0; ; attempt++) {
    const answer = await ask({ cache: reload ? "no-cache" : "default" }, answerOf);
    if (typeof answer === "string") return parsed(answer);
    const backOff = BACK_OFF[attempt];
    if (answer.again !== void 0 && backOff) {
      await wait(Math.max(answer.again, backOff));
    } else if (answer.reason === "server" && !answer.note) {
      const type = await ask(
        { mode: "no-cors", method: "HEAD", credentials: "omit" },
        (response) => response.type
      );
      return type === "opaque" ? { reason: "not-allowed" } : answer;
    } else {
      return answer;
    }
  }
}
async function answerOf({ ok, status, headers, body }, stop) {
  if (!ok) return badStatus(status, headers.get("retry-after"));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      stop();
      return { reason: "too-large" };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
function badStatus(status, retryAfter) {
  const reason = STATUS_REASONS[status] ?? "server";
  const again = retryAfter ? Number(retryAfter) * 1e3 : status === 429 ? NaN : 0;
  const worthIt = (status === 429 || status >= 500) && again <= LONGEST_PAUSE;
  return { reason, note: status, ...worthIt && { again } };
}
function parsed(text) {
  const json = text.trim();
  if (json[0] === "<") return { reason: "web-page" };
  if (!/^[{[]/.test(json))
    return { reason: "not-json", note: `it begins ${JSON.stringify(json.slice(0, 20))}` };
  try {
    return { document: JSON.parse(json) };
  } catch (error) {
    return { reason: "not-json", note: String(error) };
  }
}
export {
  requestJson
};
