// Every search under test, as a function from services to `ask`: words to ids, best first.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/files.js';

/** Where the compiled modules are: `ESM_DIR`, or the committed build. */
export const esm = (path) =>
  import(pathToFileURL(resolve(root, process.env['ESM_DIR'] ?? 'dist/esm', path)).href);

async function ours() {
  const { serviceSearch } = await esm('search/index.js');
  return (services) => {
    const search = serviceSearch(services);
    return (words) => search(words).matches.map(({ service }) => service.id);
  };
}

/** The least that can be done: services that hold the words as typed, in the feed's order. */
const filter = () => (services) => {
  const texts = services.map((service) => JSON.stringify(service).toLowerCase());
  return (words) =>
    services.filter((_, index) => texts[index].includes(words.toLowerCase())).map(({ id }) => id);
};

export const ENGINES = { ours, filter };
