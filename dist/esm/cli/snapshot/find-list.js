import { listAddresses, pageAddress, shownAddress } from "../../intake/snapshot/address.js";
import { isMembers, pageIn } from "../../intake/snapshot/list.js";
import { Useless } from "./ends.js";
const first = (url, perPage) => perPage === void 0 ? url.href : pageAddress(url, "per_page", perPage);
const isService = (document) => isMembers(document) && "id" in document && typeof document["name"] === "string";
function whyOf(answer) {
  if (answer.kind !== "document") return answer.why;
  return "it is data, but there is no list of services in it";
}
async function findList(given, client, perPage) {
  const addresses = listAddresses(given);
  let one;
  const reasons = /* @__PURE__ */ new Map();
  for (const isPatient of [false, true]) {
    for (const url of addresses) {
      const answer = await client.get(first(url, perPage), isPatient);
      reasons.set(url.href, whyOf(answer));
      if (answer.kind !== "document") continue;
      const page = pageIn(answer.document);
      const list = new URL(answer.from);
      if (perPage !== void 0) list.searchParams.delete("per_page");
      if (page) return { list, page, isOne: false };
      if (isService(answer.document))
        one ??= { list, page: { name: "", records: [answer.document], around: {} }, isOne: true };
    }
    if (one) return one;
  }
  const told = [...reasons].map(([address, why]) => `  ${shownAddress(address)}: ${why}.`).join("\n");
  throw new Useless(`No list of services could be read.
${told}`);
}
export {
  findList
};
