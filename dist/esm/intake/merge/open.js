import { feedFromDirectory } from "../directories/directory.js";
import { parseDirectory } from "../directories/parse.js";
import { isOwnFormat } from "../directories/private.js";
function opened({ id, document }, generated) {
  const { document: parsed } = parseDirectory(document);
  if (isOwnFormat(parsed) || typeof parsed !== "object" || parsed === null)
    return { feed: { id, document: parsed }, faults: [] };
  const made = feedFromDirectory(parsed, { generated, publisher: { name: id } });
  return {
    feed: { id, document: made.document },
    faults: made.faults.map((fault) => ({ ...fault, path: fault.path ? `${id}: ${fault.path}` : id }))
  };
}
export {
  opened
};
