import { placeKey } from "./place-names.js";
function named(key, names) {
  const known = new Map(names.map((name) => [placeKey(name), name]));
  const same = known.get(key);
  return same ? [same] : [...known].flatMap(([name, shown]) => ` ${name} `.includes(` ${key} `) ? shown : []);
}
function areaNamed(words, services) {
  const key = placeKey(words);
  if (!key) return void 0;
  const parts = named(
    key,
    services.flatMap(({ send }) => send.localities)
  );
  const areas = () => named(
    key,
    services.flatMap(({ service_areas }) => service_areas.flatMap(({ name }) => name ?? []))
  );
  const found = parts.length ? parts : areas();
  return found.length === 1 ? found[0] : void 0;
}
export {
  areaNamed
};
