const HARMS = ["privacy", "wrong", "contact", "stale", "statutory", "form"];
export {
  HARMS
};
