import { webAddress } from "../../feed/contacts.js";
import { postcode } from "../../feed/places.js";
import { NO_NUMBER, REGISTERS } from "./numbers-data.js";
import { innerOf, recordsIn, wordsOf } from "./raw.js";
const nameKey = (name) => name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/&(?:amp;)?/g, " and ").replace(/['’‘`.]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim().replace(/^the /, "");
const UUID = /^\{?([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})\}?$/i;
function sharedId({ id }) {
  const uuid = UUID.exec(id)?.[1]?.toLowerCase();
  return uuid && new Set(uuid.replace(/-/g, "")).size > 4 ? uuid : void 0;
}
const squeezed = (text) => text.replace(/[^a-z\d]/gi, "");
function numberKey(names, number) {
  const plain = squeezed(number).toUpperCase();
  for (const [key, { names: known, read }] of Object.entries(REGISTERS)) {
    const isNamed = names.some((name) => known.test(squeezed(name).toLowerCase()));
    const found = isNamed ? read(plain) : void 0;
    if (found && !NO_NUMBER.test(found)) return `${key}:${found}`;
  }
  return void 0;
}
const locationsOf = (record) => innerOf(record, "service_at_locations", "location");
function numberKeys({ record, organization }) {
  const ofBody = recordsIn(organization, "organization_identifiers").map(
    (item) => numberKey(
      [wordsOf(item, "identifier_scheme"), wordsOf(item, "identifier_type")],
      wordsOf(item, "identifier")
    )
  );
  const ofPlaces = locationsOf(record).map(
    (place) => numberKey([wordsOf(place, "external_identifier_type")], wordsOf(place, "external_identifier"))
  );
  return [...new Set([...ofBody, ...ofPlaces].filter((key) => key !== void 0))];
}
const postcodesOf = (record) => [
  ...new Set(
    locationsOf(record).flatMap((place) => recordsIn(place, "addresses")).map((address) => postcode(wordsOf(address, "postal_code"))).filter((code) => code?.includes(" ") === true).map(String)
  )
];
const TRACKING = /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs\w+|phpsessid|jsessionid|sessionid)$/i;
const LANGUAGE = /^(?:lang|language|locale|hl)$/i;
const PROFILE = /^(?:[\w-]+\.)*(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|threads|linktr|linktree|pinterest)\.(?:com|ee|net)$/;
const HOME = /^(?:\/(?:index|default|home|homepage|main|welcome)(?:\.\w{2,5})?|\/(?:en|en-gb|en_gb|cy|site|web|www))*$/i;
function pageKey(address) {
  const typed = webAddress(address);
  if (!typed) return void 0;
  const url = new URL(typed);
  const host = url.hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  const path = safeDecoded(url.pathname).replace(/;jsessionid=[^/]*/i, "").replace(/\/{2,}/g, "/").replace(/(?<=\/)(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, "").replace(/\/$/, "");
  const asked = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = asked.map(([name, value]) => `${name}=${value}`).sort().join("&");
  const route = /^#!?\/./.test(url.hash) ? url.hash.replace(/\/$/, "") : "";
  const isOnlyLanguage = asked.every(([name]) => LANGUAGE.test(name));
  if (HOME.test(path) && isOnlyLanguage && !route || PROFILE.test(host)) return void 0;
  const port = url.port ? `:${url.port}` : "";
  return `${host}${port}${path}${query && `?${query}`}${route}`;
}
function safeDecoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
export {
  locationsOf,
  nameKey,
  numberKeys,
  pageKey,
  postcodesOf,
  sharedId
};
