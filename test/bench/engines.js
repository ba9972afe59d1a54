// Every search under test: `label`, and `build`, from services to `ask`: words to ids, best first.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/files.js';
import { PEERS, recordOf } from './peers.js';

/** A compiled module of ours, from `ESM_DIR` or the committed build. */
export const esm = (path) =>
  import(pathToFileURL(resolve(root, process.env['ESM_DIR'] ?? 'dist/esm', path)).href);

async function ours() {
  const { serviceSearch } = await esm('search/index.js');
  const build = (services) => {
    const search = serviceSearch(services);
    return (words) => search(words).matches.map(({ service }) => service.id);
  };
  return { label: 'Ours', build };
}

/** Names of the engines, ours first. */
export const ENGINES = ['ours', ...Object.keys(PEERS)];

export async function engine(name) {
  if (name === 'ours') return ours();
  if (!PEERS[name]) throw new Error(`No engine ${name}. There are ${ENGINES.join(', ')}.`);
  const [label, index] = PEERS[name];
  return { label, build: (services) => index(services.map(recordOf)) };
}
