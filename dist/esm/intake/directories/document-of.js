import { tell } from "./faults.js";
import { feedSendOf } from "./write-feed.js";
import { serviceOf } from "./write-service.js";
const envelopeOf = (contents) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0
});
function writeFeed(feed, options = {}) {
  const faults = [];
  const note = (name, spot) => void faults.push(tell(name, spot));
  const contents = feed.services.map(
    (service, index) => serviceOf(service, { path: `contents[${index}]`, record: service.name, tell: note })
  );
  const send = feedSendOf(feed, options, { path: "send", tell: note });
  const document = { ...envelopeOf(contents), contents, send };
  return { document, faults };
}
const documentOf = (feed, options = {}) => writeFeed(feed, options).document;
export {
  documentOf,
  envelopeOf,
  writeFeed
};
