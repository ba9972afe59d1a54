import { feedFromDirectory } from '../directories/directory.js';
import { parseDirectory } from '../directories/parse.js';
import { isOwnFormat } from '../directories/private.js';
/**
 * A feed as one of our own format. Ours is taken as it is, so that nothing in it is lost; a directory's document of
 * another shape is made into one first. Text that holds neither stays, to be told.
 */
export function opened({ id, document }, generated) {
    const { document: parsed } = parseDirectory(document);
    if (isOwnFormat(parsed) || typeof parsed !== 'object' || parsed === null)
        return { feed: { id, document: parsed }, faults: [] };
    const made = feedFromDirectory(parsed, { generated, publisher: { name: id } });
    return {
        feed: { id, document: made.document },
        faults: made.faults.map((fault) => ({ ...fault, path: fault.path ? `${id}: ${fault.path}` : id })),
    };
}
