import {
  isFile,
  PAGE_PARAMETERS,
  pageAddress,
  pageAsked,
  shownAddress
} from "../../intake/snapshot/address.js";
import { snapshotFault } from "../../intake/snapshot/faults.js";
import {
  claimsOf,
  identityOf,
  isOwnFormat,
  linkIn,
  pageIn
} from "../../intake/snapshot/list.js";
import { Interrupted } from "./ends.js";
const claimsMore = ({ total, pages, isLast }, have, read) => isLast === false || Number(total) > have || Number(pages) > read;
const mayBeEnd = ({ kind }, claims, have, read) => claims.isLast === true || Number(claims.total) <= have || kind !== "failed" && !claimsMore(claims, have, read);
class Reader {
  constructor(found, client, options) {
    this.found = found;
    this.client = client;
    this.options = options;
    this.read = 1;
    this.isCut = false;
    this.records = [...found.page.records];
    this.claims = claimsOf(found.page);
    this.#known = new Set(this.records.map(identityOf));
    this.#asked = /* @__PURE__ */ new Set([found.list.href]);
  }
  #known;
  #asked;
  /** @returns the page, with what is new in it taken; undefined where it may be asked for no more. */
  async take(address) {
    if (this.#asked.has(address)) return void 0;
    if (this.read >= this.options.mostPages) {
      this.isCut = true;
      return void 0;
    }
    this.#asked.add(address);
    const answer = await this.client.get(address);
    const page = answer.kind === "document" ? pageIn(answer.document) : void 0;
    if (!page) {
      if (mayBeEnd(answer, this.claims, this.records.length, this.read)) return void 0;
      const why = "why" in answer ? answer.why : "it is data, but there is no list in it";
      await this.client.forget(address);
      throw new Interrupted(
        `Page ${this.read + 1} of the list could not be read: ${shownAddress(address)}: ${why}.`
      );
    }
    const news = page.records.filter((record) => !this.#known.has(identityOf(record)));
    for (const record of news) this.#known.add(identityOf(record));
    this.records.push(...news);
    const fresh = news.length;
    if (fresh > 0) {
      this.read++;
      this.claims = { ...this.claims, ...claimsOf(page) };
      this.tell();
    }
    return { page, fresh };
  }
  get isMore() {
    return claimsMore(this.claims, this.records.length, this.read);
  }
  tell() {
    const { total } = this.claims;
    const about = total && total > this.records.length ? ` of about ${total}` : "";
    const pages = this.read === 1 ? "1 page" : `${this.read} pages`;
    this.options.progress.now(`Reading the list: ${this.records.length}${about} services, ${pages}`);
  }
}
async function followLinks(reader) {
  const { list, page } = reader.found;
  for (let link = linkIn(page, list); link !== void 0; ) {
    const taken = await reader.take(link);
    link = taken && taken.fresh > 0 ? linkIn(taken.page, list) : void 0;
  }
}
async function countPages(reader, parameter) {
  const { list, page } = reader.found;
  const { perPage } = reader.options;
  const base = perPage === void 0 ? list : new URL(pageAddress(list, "per_page", perPage));
  const start = pageAsked(list) ?? claimsOf(page).number ?? 0;
  for (let number = start + 1; ; number++) {
    const taken = await reader.take(pageAddress(base, parameter, number));
    const isFirstAgain = number === 1 && taken && taken.page.records.length > 0;
    if (!taken || taken.fresh === 0 && !isFirstAgain) break;
  }
  if (reader.isMore && !reader.isCut && start > 0) await reader.take(pageAddress(base, parameter, start));
}
async function allPages(found, client, options) {
  const reader = new Reader(found, client, options);
  reader.tell();
  const isWhole = (isFile(found.list) || isOwnFormat(found.page)) && !reader.isMore;
  if (linkIn(found.page, found.list)) await followLinks(reader);
  else if (!isWhole && !found.isOne) {
    for (const parameter of PAGE_PARAMETERS) {
      await countPages(reader, parameter);
      if (reader.read > 1 || !reader.isMore || reader.isCut) break;
    }
  }
  const { total } = reader.claims;
  const have = reader.records.length;
  const path = found.list.href;
  const note = `it has ${have} and says ${total ?? "nothing"}`;
  return {
    records: reader.records,
    pages: reader.read,
    faults: [
      ...reader.isCut ? [snapshotFault("cut", { path, note: `${reader.read} pages` })] : [],
      ...total && total !== have ? [snapshotFault("totals", { path, note })] : []
    ]
  };
}
export {
  allPages
};
