import { resolve } from "./address.js";
import { failure } from "./failure.js";
import { wholeDocument } from "./paging.js";
import { withParts } from "./parts.js";
import { readFeed } from "./read.js";
import { requestJson } from "./request.js";
function feedOf(document, address, read = readFeed) {
  const { feed, faults } = read(document, { source: address });
  if (!feed) return failure(address, { reason: "no-list" });
  const { services, reports, comments, send } = feed;
  if (!send.short_breaks && [services, reports, comments].every((list) => list.length === 0)) {
    return failure(address, { reason: "empty", note: faults[0]?.message ?? "an empty list" });
  }
  return { feed, faults, records: services.length };
}
async function loadFeed(address, options) {
  const url = resolve(address);
  if (!url || url.username || !/^(http|blob|data)/.test(url.protocol))
    return failure(address, { reason: "address" });
  const answer = await requestJson(address, options);
  if ("reason" in answer) return failure(address, answer);
  const whole = await wholeDocument(address, answer.document, options);
  const loaded = feedOf(whole.document, address, options.read);
  if ("reason" in loaded) return loaded;
  const faults = [...whole.faults, ...loaded.faults];
  return withParts(address, { ...loaded, faults, records: whole.records || loaded.records }, options);
}
export {
  feedOf,
  loadFeed
};
