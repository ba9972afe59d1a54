import { resolve } from "./address.js";
import { failure } from "./failure.js";
import { requestJson } from "./request.js";
const MOST_PAGES = 20;
const members = (value) => Object(value);
const listName = (page) => Array.isArray(page["contents"]) ? "contents" : "content";
function recordsOf(page) {
  const list = Array.isArray(page) ? page : page[listName(page)];
  return Array.isArray(list) ? list : [];
}
const identity = (record) => {
  const { id } = members(record);
  return id !== "" && (typeof id === "string" || typeof id === "number") ? `${id}` : JSON.stringify(record);
};
function pageNumber(asked, page) {
  const number = Number(asked ?? page["page_number"] ?? page["number"] ?? 1);
  return number >= 0 ? number : 1;
}
function nextAddress(first, page, number, read) {
  const { next_url: next } = page;
  if (next && typeof next === "string") {
    const url2 = resolve(next, first);
    return url2?.origin === first.origin ? url2.href : void 0;
  }
  const more = (page["last_page"] ?? page["last"]) === false;
  if (!more && !(Number(page["total_pages"] ?? page["totalPages"]) > Math.max(read, number - 1)))
    return void 0;
  const url = new URL(first);
  url.searchParams.set("page", String(number));
  return url.href;
}
async function wholeDocument(address, first, options) {
  const start = new URL(address);
  let page = members(first);
  const { total_items, totalElements } = page;
  const claimed = Number(total_items || totalElements);
  const list = [...recordsOf(page)];
  const faults = [];
  const tell = (code, message, mend) => faults.push({ case: code, severity: code > 11 ? "error" : "note", path: "", message, mend });
  const asked = /* @__PURE__ */ new Set([address]);
  const known = /* @__PURE__ */ new Set();
  let number = pageNumber(start.searchParams.get("page"), page);
  let read = 1;
  for (; ; ) {
    const next = nextAddress(start, page, ++number, read);
    if (!next || asked.has(next)) break;
    if (read === MOST_PAGES) {
      tell(12, `Only ${MOST_PAGES} pages were read.`, "Publish one file, or longer pages.");
      break;
    }
    for (const record of recordsOf(page)) known.add(identity(record));
    asked.add(next);
    const answer = await requestJson(next, options);
    if ("reason" in answer) {
      tell(12, failure(next, answer).detail, `The ${list.length} records before it are shown.`);
      break;
    }
    const following = members(answer.document);
    const fresh = recordsOf(following).filter((record) => !known.has(identity(record)));
    if (fresh.length > 0) {
      page = following;
      list.push(...fresh);
      read++;
    } else if (read > 1 || number !== 1) break;
  }
  const records = list.length;
  if (claimed && claimed !== records) {
    tell(11, `It has ${records} records and says ${claimed}.`, "Publish all in one file, or mend the total.");
  }
  return {
    document: read > 1 ? { ...members(first), [listName(members(first))]: list } : first,
    records,
    faults
  };
}
export {
  wholeDocument
};
