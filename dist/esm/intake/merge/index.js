import { decisionsFile, readDecisions, withDecision } from "./decisions.js";
import { mergeFeeds } from "./merge.js";
export {
  decisionsFile,
  mergeFeeds,
  readDecisions,
  withDecision
};
