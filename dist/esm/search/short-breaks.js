import { categoriesOf } from "./categories.js";
const KIND = /^short[-_ ]?breaks?$/i;
const isShortBreak = (service) => KIND.test(service.send.kind ?? "") || service.send.break_kinds.length > 0 || categoriesOf(service).includes("short-breaks");
export {
  isShortBreak
};
