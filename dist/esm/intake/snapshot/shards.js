import { cardOf } from "./cards.js";
const RECORDS = 80;
const BYTES = 3e4;
function hashOf(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
function shardCount(records, packedBytes) {
  const wanted = Math.max(records / RECORDS, packedBytes / BYTES);
  let step = 1;
  while (step * 1.5 < wanted) step *= 2;
  return step >= wanted ? step : Math.ceil(step * 1.5);
}
function shardsOf(services, count) {
  const shards = Array.from({ length: count }, () => []);
  for (const service of services) shards[hashOf(service.id) % count]?.push(service);
  return shards.flatMap((shard, number) => shard.length > 0 ? { number, services: shard } : []);
}
function firstDocument(document, parts) {
  return {
    ...document,
    contents: document.contents.map(cardOf),
    send: { ...document.send, parts: [...parts] }
  };
}
export {
  firstDocument,
  shardCount,
  shardsOf
};
