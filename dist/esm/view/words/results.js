import { sayer } from "./sayer.js";
const sayResults = sayer(
  {
    count: { one: "{n} service", other: "{n} services" },
    countOf: { one: "{n} of {all} services", other: "{n} of {all} services" },
    countNone: "No service fits.",
    mostOld: "Most of these were checked over a year ago, or have no date. Ring before you rely on them.",
    ringSomebody: "Rather talk to somebody?",
    results: "Services",
    openToUs: "Open to you",
    openTo: "For people who live in {area}",
    nearby: "Nearby: check with them",
    nearbyHint: "These may be for people of other areas. Ask them first.",
    page: "Page {page}",
    pageOf: "{from} to {to} of {n}",
    pages: "Pages of services",
    previous: "Back to page {page}",
    next: "On to page {page}",
    sortBy: "Sort by",
    best: "Best match",
    nearest: "Nearest",
    name: "Name, A to Z",
    checked: "Checked most recently",
    list: { one: "My list ({n})", other: "My list ({n})" },
    listBack: "Back to the services",
    alone: "See all services",
    unknownItem: "The service in this link is not in the list any more. Here is what there is.",
    copy: "Copy a link to this search",
    copied: "Copied. Whoever opens the link sees the words you typed.",
    copiedList: "Copied. Whoever opens the link sees your list.",
    copyItem: "Copy a link to this service",
    copiedItem: "Copied.",
    copyHere: "Copy this link",
    none: "Nothing fits all of that.",
    noneWords: "Nothing here has those words.",
    noneRead: "We read it as: {read}.",
    noneHint: "You could leave one thing out:",
    noneDrop: { one: "Leave out {label}: shows {n} service", other: "Leave out {label}: shows {n} services" },
    noneWithoutWords: {
      one: "Leave out the words: shows {n} service",
      other: "Leave out the words: shows {n} services"
    },
    noneAreas: "Or try another part of the area:",
    noneArea: { one: "{label}: {n} service", other: "{label}: {n} services" },
    noneNearest: "The nearest we have",
    noneAsk: "Somebody may know of something that is not in this list. Ask them:",
    emptyFeed: "There are no services in this list yet."
  },
  {
    ringSomebody: "Would you rather talk to somebody?",
    nearbyHint: "These may be for people who live somewhere else. Ask them first.",
    noneAsk: "Somebody may know of something that is not in this list. You can ask them:"
  }
);
export {
  sayResults
};
