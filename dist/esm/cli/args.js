import { parseArgs } from "node:util";
import { CannotRun } from "./exit.js";
import { COMMAND } from "./help.js";
function argumentsOf(command, args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new CannotRun(`${sentence}. See ${COMMAND} ${command} --help`);
  }
}
const quoted = (word) => /^[\w./\\:-]+$/.test(word) ? word : `"${word}"`;
export {
  argumentsOf,
  quoted
};
