import { sayer } from "./sayer.js";
const say = sayer({
  loading: "Getting the latest list\u2026",
  offline: "You seem to be offline, so the list cannot be shown.",
  failed: "The list could not be shown just now.",
  empty: "There is nothing in this list yet.",
  tryAgain: "Try again",
  partial: {
    one: "Part of this list could not be read just now: {names}.",
    other: "Parts of this list could not be read just now: {names}."
  },
  checked: "Checked {date}",
  checkedOld: "Checked {date}: that is old, ring first",
  madeOn: "List made {date}.",
  feedOld: "This list was made in {date}. Things may have changed. Ring before you rely on it.",
  from: "From {publisher}.",
  contact: "Somebody to ask",
  ring: "Ring {name}",
  phone: "Phone",
  email: "Email",
  website: "Website",
  sendiass: "Free, independent advice (SENDIASS)",
  reportProblem: "Tell us if something here is wrong",
  clear: "Clear all choices",
  remove: "Remove {label}",
  anyChoice: "Any",
  areaOnly: "In the {area} area",
  online: "Online",
  run: "{from} to {to}",
  opens: "Due to open in {when}.",
  openPast: "Was due to open in {when}. Ask whether it did.",
  licence: "Licence: {name}",
  printedFrom: "Printed from {address}"
});
export {
  say
};
