import { resolve } from "./address.js";
import { failure } from "./failure.js";
import { readFeed } from "./read.js";
import { requestJson } from "./request.js";
const AT_ONCE = 4;
function replaced(list, others) {
  const all = new Map([...list, ...others].map((item) => [item.id ?? item, item]));
  return Object.freeze([...all.values()]);
}
async function withParts(address, loaded, options) {
  const { parts = [], disclosure } = loaded.feed.send;
  const read = options.read ?? readFeed;
  const origin = resolve(address)?.origin;
  const partOf = async (url) => {
    const part = resolve(url, address);
    const refuse = (message) => {
      const fault = {
        case: 14,
        severity: "error",
        path: "send.parts",
        message,
        mend: "Its services show in brief."
      };
      return { faults: [fault] };
    };
    if (!part || part.origin !== origin) return refuse(`${url} is not beside the feed.`);
    const answer = await requestJson(part.href, { ...options, reload: false });
    if ("reason" in answer) return refuse(failure(part.href, answer).detail);
    return read({ ...answer.document, send: { disclosure } }, { source: address });
  };
  const waiting = parts.flatMap(({ kind, url }) => kind === "services" ? url : []);
  for (let size = AT_ONCE; waiting.length; size *= 2) {
    options.show?.(loaded);
    const batch = waiting.splice(0, size);
    const results = [];
    const work = async () => {
      for (let url = batch.shift(); url !== void 0; url = batch.shift()) results.push(await partOf(url));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const { feed, faults } = loaded;
    const feeds = results.flatMap((result) => result.feed ?? []);
    loaded = {
      ...loaded,
      feed: Object.freeze({
        ...feed,
        services: replaced(
          feed.services,
          feeds.flatMap(({ services }) => services)
        ),
        organizations: replaced(
          feed.organizations,
          feeds.flatMap(({ organizations }) => organizations)
        )
      }),
      faults: [...faults, ...results.flatMap((result) => result.faults)]
    };
  }
  return loaded;
}
export {
  withParts
};
