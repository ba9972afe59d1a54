import { CannotRun } from "../exit.js";
class Interrupted extends CannotRun {
}
class Useless extends CannotRun {
}
class TooFew extends CannotRun {
}
export {
  Interrupted,
  TooFew,
  Useless
};
