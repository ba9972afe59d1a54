import {
  bandedPlaces,
  hideUnder,
  shownPlaces
} from "./disclosure.js";
import { loadFeed } from "./load.js";
import { readFeed } from "./read.js";
import {
  datesOf,
  seasonOn,
  sessionsOf,
  termsOf
} from "./sessions.js";
export {
  bandedPlaces,
  datesOf,
  hideUnder,
  loadFeed,
  readFeed,
  seasonOn,
  sessionsOf,
  shownPlaces,
  termsOf
};
