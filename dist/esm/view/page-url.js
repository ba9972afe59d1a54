const ADDRESS_CHANGED = "local-offer-address-changed";
const PAUSE = 1e3;
const pairs = (search) => search.replace(/^\?/, "").split("&").filter(Boolean);
const decoded = (part) => {
  try {
    return decodeURIComponent(part.replace(/\+/g, " "));
  } catch {
    return part;
  }
};
function choicesIn(search, prefix) {
  const found = {};
  for (const pair of pairs(search)) {
    const [key = "", ...value] = pair.split("=");
    const name = decoded(key);
    if (name.startsWith(`${prefix}.`) && value.join(""))
      found[name.slice(prefix.length + 1)] = decoded(value.join("="));
  }
  return found;
}
function searchWith(search, prefix, choices) {
  const others = pairs(search).filter((pair) => !decoded(pair.split("=")[0] ?? "").startsWith(`${prefix}.`));
  const ours = Object.entries(choices).flatMap(
    ([key, value]) => value ? `${prefix}.${key}=${encodeURIComponent(value)}` : []
  );
  const all = [...others, ...ours];
  return all.length ? `?${all.join("&")}` : "";
}
function addressWith(prefix, choices) {
  const { href, protocol, search, hash } = location;
  const [page = ""] = href.split(/[?#]/);
  return protocol === "about:" ? "" : `${page}${searchWith(search, prefix, choices)}${hash}`;
}
class AddressWriter {
  constructor(prefix) {
    this.prefix = prefix;
  }
  #last = -PAUSE;
  #timer;
  #waiting;
  #isRefused = false;
  read() {
    return choicesIn(location.search, this.prefix());
  }
  write(choices) {
    this.drop();
    const wait = Math.max(0, this.#last + PAUSE - performance.now());
    if (!wait) return this.#now(choices);
    this.#waiting = choices;
    this.#timer = setTimeout(() => this.#now(choices), wait);
  }
  /** Writes at once, as a new entry of the history that Back leaves again. What waits goes into the entry before it. */
  push(choices) {
    if (this.#waiting) this.#now(this.#waiting);
    this.#now(choices, true);
  }
  /** The page's address with these choices, whole: a foreign `<base>` moves what is not. Blank where it cannot be told. */
  hrefOf(choices) {
    return addressWith(this.prefix(), choices);
  }
  /** Is there a choice that the address does not show: not yet, or because the browser refused it? */
  get waits() {
    return this.#waiting !== void 0 || this.#isRefused;
  }
  /** Forgets what has not been written yet. */
  drop() {
    clearTimeout(this.#timer);
    this.#timer = this.#waiting = void 0;
  }
  #now(choices, isNew = false) {
    this.#last = performance.now();
    this.drop();
    this.#isRefused = true;
    try {
      const address = this.hrefOf(choices) || location.href;
      const isHere = address === location.href;
      if (!isHere) history[isNew ? "pushState" : "replaceState"](history.state, "", address);
      this.#isRefused = false;
      if (!isHere) dispatchEvent(new Event(ADDRESS_CHANGED));
    } catch {
    }
  }
}
export {
  ADDRESS_CHANGED,
  AddressWriter,
  addressWith,
  choicesIn,
  searchWith
};
