const READ_ME = "Read me";
const LISTS = "Lists";
const OUR_SHEETS = [READ_ME, LISTS];
export {
  LISTS,
  OUR_SHEETS,
  READ_ME
};
