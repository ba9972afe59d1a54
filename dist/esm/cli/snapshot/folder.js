import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { isMembers } from "../../intake/snapshot/list.js";
import { CannotRun } from "../exit.js";
const FEED = "feed.json";
const PARTS = "parts";
const WORK = ".snapshot-work";
const PART_NAME = /^services-\d+-[\da-f]{16}\.json$/;
const BEAT = 2e4;
const MOVES = 10;
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
function partFile(number, services) {
  const text = `${JSON.stringify({ contents: services })}
`;
  const hash = sha256(text);
  const url = `${PARTS}/services-${number}-${hash.slice(0, 16)}.json`;
  return { text, part: { url, kind: "services", items: services.length, sha256: hash } };
}
async function textAt(path) {
  try {
    return await readFile(path, "utf8");
  } catch {
    return void 0;
  }
}
const partUrls = ({ send }) => (send.parts ?? []).flatMap(({ url }) => typeof url === "string" ? url : []);
const isFeed = (value) => isMembers(value) && Array.isArray(value["contents"]) && isMembers(value["send"]);
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};
class Folder {
  constructor(path, work) {
    this.path = path;
    this.work = work;
    const lock = join(work, "lock");
    this.#beat = setInterval(() => void touch(lock), BEAT);
    this.#beat.unref();
  }
  #beat;
  /** @throws {CannotRun} where the folder cannot be written to, or another run has it. */
  static async hold(path) {
    const work = join(path, WORK);
    try {
      await mkdir(path, { recursive: true });
      await mkdir(work, { recursive: true, mode: 448 });
      await writeFile(join(work, ".gitignore"), "*\n");
      await lockIn(work, path);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      throw new CannotRun(`The folder "${path}" could not be made or written to${code}.`);
    }
    return new Folder(path, work);
  }
  /** Lets another run have it; what is in hand stays for the next one. */
  async leave() {
    clearInterval(this.#beat);
    await rm(join(this.work, "lock"), { force: true });
  }
  /** Takes away all work in hand: it is done. */
  async clear() {
    clearInterval(this.#beat);
    await rm(this.work, { recursive: true, force: true });
  }
  /** The feed that is there; `broken` where what is there is none. */
  async lastCopy() {
    const text = await textAt(join(this.path, FEED));
    if (text === void 0) return "none";
    const document = parsed(text);
    return isFeed(document) ? document : "broken";
  }
  /**
   * Parts first, the first document last; only then are parts deleted that neither this nor the last feed names. Those of
   * the last one stay for one more run: a first document in somebody's cache still finds them.
   */
  async write(text, files, last) {
    const before = join(this.work, "before.json");
    const older = parsed(await textAt(before) ?? "[]");
    const keep = /* @__PURE__ */ new Set([
      ...Array.isArray(older) ? older.map(String) : [],
      ...last ? partUrls(last) : []
    ]);
    await writeFile(before, JSON.stringify([...keep]));
    if (files.length > 0) await mkdir(join(this.path, PARTS), { recursive: true });
    for (const { part, text: shard } of files) {
      const path = join(this.path, part.url);
      if (await textAt(path) !== shard) await this.#place(path, shard);
    }
    await this.#place(join(this.path, FEED), text);
    for (const { part } of files) keep.add(part.url);
    await this.#sweep(keep);
  }
  /** Written beside, on the disk for good, then moved to its place in one step. */
  async #place(path, text) {
    const beside = join(this.work, `${sha256(path).slice(0, 16)}.${process.pid}.part`);
    const file = await open(beside, "w", 420);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await moved(beside, path);
  }
  async #sweep(keep) {
    const folder = join(this.path, PARTS);
    const names = await readdir(folder).catch(() => []);
    for (const name of names)
      if (PART_NAME.test(name) && !keep.has(`${PARTS}/${name}`))
        await rm(join(folder, name), { force: true });
  }
}
async function moved(from, to) {
  for (let tries = MOVES; ; tries--) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (tries <= 1 || !/^E(?:PERM|BUSY|ACCES)$/.test(code)) throw error;
      await sleep(300);
    }
  }
}
async function touch(path) {
  const now = Date.now() / 1e3;
  await utimes(path, now, now).catch(() => {
  });
}
async function lockIn(work, path) {
  const lock = join(work, "lock");
  const held = await textAt(lock);
  const pid = Number(held);
  if (held !== void 0 && pid !== process.pid && isAlive(pid)) {
    const { mtimeMs } = await stat(lock);
    if (Date.now() - mtimeMs < BEAT * 3)
      throw new CannotRun(`Another snapshot is being made in "${path}". Wait for it to end.`);
  }
  await writeFile(lock, String(process.pid));
}
export {
  FEED,
  Folder,
  partFile,
  sha256
};
