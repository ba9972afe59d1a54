import { access } from "node:fs/promises";
import { basename } from "node:path";
import { readFeed } from "../../feed/read.js";
import {
  decisionsFile,
  readDecisions
} from "../../intake/merge/index.js";
import { CannotRun } from "../exit.js";
import { readBytes, writeWhole } from "../files.js";
const textOf = async (file) => new TextDecoder().decode(await readBytes(file));
const isThere = (file) => access(file).then(
  () => true,
  () => false
);
async function decisionsIn(file) {
  if (file === void 0 || !await isThere(file)) return [];
  const { decisions, problems } = readDecisions(await textOf(file));
  if (problems.length > 0)
    throw new CannotRun(`"${file}":
${problems.map((line) => `  ${line}`).join("\n")}`);
  return decisions;
}
async function feedIn(file, taken) {
  const document = await textOf(file);
  if (!readFeed(document).feed)
    throw new CannotRun(`"${file}" is not a feed: make one of a spreadsheet with convert.`);
  const name = basename(file).replace(/\.\w+$/, "").replace(/[^a-z\d]+/gi, "-").toLowerCase();
  let id = name || "added";
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return { id, document };
}
async function inHand({ sources, decisions, add }) {
  const taken = new Set(sources.map(({ id }) => id));
  const added = [];
  for (const file of add) added.push(await feedIn(file, taken));
  return { decisions: await decisionsIn(decisions), added };
}
async function keepDecisions(file, decisions, offers) {
  if (file === void 0) return;
  const old = await isThere(file) ? await textOf(file) : void 0;
  const text = decisionsFile(decisions, offers);
  if (text !== old) await writeWhole(file, text);
}
export {
  inHand,
  keepDecisions
};
