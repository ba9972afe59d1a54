import { serviceSearch, serviceSearchSoon } from "./service-search.js";
export {
  serviceSearch,
  serviceSearchSoon
};
