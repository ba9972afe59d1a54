import { isRaw } from "../../feed/spot.js";
import { foundAs } from "./fault.js";
import { nearest } from "./near.js";
import { FEED_MEMBERS, SERVICE_MEMBERS } from "./schema-data.js";
import { safeWords } from "./safe-words.js";
function membersOf(value, tree, path, told2) {
  if (Array.isArray(value))
    return value.flatMap((item, index) => membersOf(item, tree, `${path}[${index}]`, told2));
  if (!isRaw(value)) return [];
  const free = Object.keys(tree).filter((name) => !Object.hasOwn(value, name));
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${path}.${name}`;
    const members = Object.hasOwn(tree, name) ? tree[name] : void 0;
    if (members !== void 0) return members ? membersOf(inner, members, at, told2) : [];
    const near = nearest(name, free);
    return near ? [told2(at, name, near)] : [];
  });
}
const told = (record) => (path, name, near) => foundAs(
  [
    22,
    "warning",
    "wrong",
    `"${safeWords(name, 40)}" is no name the widgets know, so what it says is not shown. Is "${near}" meant?`,
    `Name it "${near}".`
  ],
  { path, record }
);
function memberFaults({ send, entries, isOurs }) {
  return [
    ...isOurs ? membersOf(send, FEED_MEMBERS, "send", told()) : [],
    ...entries.flatMap(
      ({ raw, path, record }) => isRaw(raw.send) ? membersOf(raw.send, SERVICE_MEMBERS, path ? `${path}.send` : "send", told(record)) : []
    )
  ];
}
export {
  memberFaults
};
