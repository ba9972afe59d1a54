import { councilOf, publisherOf } from "../feed/publisher.js";
import { remember } from "./remember.js";
const NATION = /^(?:[EKSW]92000001|K0[1-4]000001)$/;
const NATION_NAME = /^(?:all of )?(?:england|england and wales|great britain|uk|united kingdom|national(?:ly)?|nationwide|everywhere)$/;
const LONDON = /^(?:(?:greater |all of )?london|all london boroughs)$/;
const COUNCIL = /^E(?:06|08|09|10)/;
const TITLE = /\b(?:the|royal|london|borough|city|county|district|metropolitan|unitary|council|authority|of)\b/g;
const bare = remember((name) => {
  const plain = name.toLowerCase().replace(/&/g, " and ").replace(/\(.*?\)/g, " ");
  const words = plain.replace(/[^a-z\d]+/g, " ").trim();
  return words.replace(TITLE, " ").replace(/\s+/g, " ").trim() || words;
});
const isSame = (name, home) => !!name && bare(name) === bare(home);
const isNation = ({ code = "", name = "" }) => NATION.test(code) || NATION_NAME.test(name.toLowerCase().trim());
function areaFits(area, ours) {
  const { code, name = "" } = area;
  const words = name.toLowerCase().trim();
  if (code && code === ours.code) return "yes";
  if (isNation(area)) return "yes";
  if (ours.code?.startsWith("E09") && (code === "E12000007" || LONDON.test(words))) return "yes";
  if (code && COUNCIL.test(code) && ours.code) return "no";
  if (ours.name && isSame(name, ours.name)) return "yes";
  return code && !COUNCIL.test(code) ? "unsaid" : "no";
}
function ourArea({ feed, home }) {
  const areas2 = [
    feed.send.publisher?.area,
    ...(feed.send.merged ?? []).map(({ publisher }) => publisher?.area)
  ];
  if (!home) return areas2[0] ?? { ...feed.send.publisher && { name: feed.send.publisher.name } };
  const known = areas2.find((area) => area?.code === home || isSame(area?.name, home));
  return known ?? (/^[EKNSW]\d{8}$/.test(home) ? { code: home } : { name: home });
}
const areas = /* @__PURE__ */ new WeakMap();
function isOurs(service, { feed, home }, ours) {
  const council = councilOf(feed, service);
  const publisher = council ?? publisherOf(feed, service);
  if (!home && !council) return !feed.send.merged || service.feed === feed.send.merged[0]?.feed;
  const { area } = publisher ?? {};
  const named = ours.name ?? home ?? "";
  return area?.code ? area.code === ours.code || isSame(area.name, home ?? named) : [area?.name, publisher?.name].some((name) => isSame(name, named));
}
function openTo(service, context) {
  const ours = areas.get(context) ?? ourArea(context);
  areas.set(context, ours);
  const fits = service.service_areas.map((area) => areaFits(area, ours));
  if (fits.includes("yes")) return "yes";
  const own = isOurs(service, context, ours);
  if (!fits.length) return own ? "yes" : "unsaid";
  const isPart = own && service.service_areas.some(({ code }) => !code);
  return fits.includes("unsaid") || isPart || !(ours.code ?? ours.name) ? "unsaid" : "no";
}
export {
  isNation,
  openTo
};
