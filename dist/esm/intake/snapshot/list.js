const isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function pageIn(document) {
  if (Array.isArray(document)) return { name: "", records: document, around: {} };
  if (!isMembers(document)) return void 0;
  for (const name of ["contents", "content"]) {
    const records = document[name];
    if (Array.isArray(records)) return { name, records, around: document };
    if (isMembers(records)) return { name, records: [records], around: document };
  }
  return void 0;
}
function documentWith({ name, around }, records) {
  if (!name) return records;
  const rest = Object.entries(around).filter(
    ([member]) => !/^(?:total_?(?:items|pages|elements)|(?:page_)?number|size|(?:first|last)(?:_page)?|empty|.*next.*|_?links)$/i.test(
      member
    )
  );
  return { ...Object.fromEntries(rest), [name]: records };
}
function idOf(record) {
  const id = isMembers(record) ? record["id"] : void 0;
  return typeof id === "number" || typeof id === "string" && id.trim() ? String(id).trim() : void 0;
}
const identityOf = (record) => idOf(record) ?? JSON.stringify(record);
function labelOf(record) {
  const name = isMembers(record) ? record["name"] : void 0;
  const words = typeof name === "string" ? name.replace(/[\p{Cc}\s]+/gu, " ").trim() : "";
  return words.slice(0, 100) || idOf(record);
}
const isOwnFormat = ({ around: { send } }) => isMembers(send) && "version" in send;
const isShallow = (records) => records.length > 0 && !records.some(
  (record) => isMembers(record) && Object.values(record).some((value) => Array.isArray(value) && value.length > 0)
);
const whole = (value) => {
  const number = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : void 0;
};
function claimsOf({ around }) {
  const total = whole(around["total_items"] ?? around["totalElements"] ?? around["totalItems"]);
  const pages = whole(around["total_pages"] ?? around["totalPages"]);
  const number = whole(around["page_number"] ?? around["number"] ?? around["page"]);
  const last = around["last_page"] ?? around["last"];
  return {
    ...total && { total },
    ...pages && { pages },
    ...number !== void 0 && { number },
    ...typeof last === "boolean" && { isLast: last }
  };
}
function linkIn({ around }, from) {
  const links = [around["links"], around["_links"]].find(isMembers);
  const said = [around["next_url"], around["next"], links?.["next"]].map((link) => isMembers(link) ? link["href"] ?? link["url"] : link).find((link) => typeof link === "string" && link !== "");
  if (typeof said !== "string") return void 0;
  try {
    const url = new URL(said, from);
    url.hash = "";
    return url.origin === from.origin && !url.username ? url.href : void 0;
  } catch {
    return void 0;
  }
}
export {
  claimsOf,
  documentWith,
  idOf,
  identityOf,
  isMembers,
  isOwnFormat,
  isShallow,
  labelOf,
  linkIn,
  pageIn
};
