import { ContextProvider, createContext } from "@lit/context";
import { resolve } from "./address.js";
const feedContext = createContext(/* @__PURE__ */ Symbol.for("local-offer/feed-address/1"));
const PAGE = /* @__PURE__ */ Symbol.for("local-offer/page/1");
const ownScript = typeof document === "undefined" ? null : document.currentScript;
const isAddressList = (source) => Array.isArray(source) && typeof source[0] === "string";
function addressList(attribute, base) {
  const words = String(attribute ?? "").split(/\s+/).filter(Boolean);
  const addresses = new Set(words.map((word) => resolve(word, base)?.href ?? word));
  return addresses.size > 0 ? Object.freeze([...addresses]) : void 0;
}
function pageFeed(page) {
  const own = ownScript?.ownerDocument === page ? ownScript.dataset["feed"] : void 0;
  const attribute = own ?? page.querySelector("script[data-feed]")?.dataset["feed"];
  return addressList(attribute, page.baseURI);
}
function providePage(page) {
  const root = page.documentElement;
  let provider = Reflect.get(root, PAGE);
  if (!provider) {
    provider = new ContextProvider(root, { context: feedContext });
    Reflect.set(root, PAGE, provider);
  }
  if (!provider.value) provider.setValue(pageFeed(page));
}
export {
  addressList,
  feedContext,
  isAddressList,
  providePage
};
