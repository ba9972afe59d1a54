const OF_A_LIST = /^(?:page|page_?number|per_?page|size|limit|offset|minimal|search|text)$/i;
const PAGE_PARAMETERS = ["page", "page_number", "pageNumber"];
const isFile = ({ pathname }) => /\.(?:json|txt)$/i.test(pathname);
function listAddresses(given) {
  const path = given.pathname.replace(/\/+$/, "");
  if (isFile(given)) return [given];
  const other = new URL(given);
  other.pathname = /\/services$/.test(path) ? path.replace(/\/services$/, "") || "/" : `${path}/services`;
  return [given, other];
}
function pageAsked({ searchParams }) {
  const said = PAGE_PARAMETERS.map((name) => searchParams.get(name)).find((value) => value !== null);
  return said && /^\d+$/.test(said) ? Number(said) : void 0;
}
function pageAddress(list, parameter, number) {
  const url = new URL(list);
  url.searchParams.set(parameter, String(number));
  return url.href;
}
const OF_A_KEY = /key|token|secret|auth|pass|sig|session|code$/i;
function shownAddress(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  for (const name of [...url.searchParams.keys()]) if (OF_A_KEY.test(name)) url.searchParams.set(name, "\u2026");
  return url.href;
}
function publicAddress(address) {
  const url = new URL(address);
  url.search = "";
  return url.href;
}
function serviceAddress(list, id) {
  const url = new URL(list);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/${encodeURIComponent(id)}`;
  for (const name of [...url.searchParams.keys()]) if (OF_A_LIST.test(name)) url.searchParams.delete(name);
  return url.href;
}
export {
  PAGE_PARAMETERS,
  isFile,
  listAddresses,
  pageAddress,
  pageAsked,
  publicAddress,
  serviceAddress,
  shownAddress
};
