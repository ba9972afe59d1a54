import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code is inside the script files or installed with them. */
const PACKAGES = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/context',
  'fuse.js',
  'papaparse',
  'hucre',
];

/** The notices that a bundled script owes: name, version and licence text of each package. */
export function notices(root) {
  const texts = PACKAGES.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
  });
  return `Software of others in local-offer-widgets. lit, @lit/context and fuse.js are inside the script files, papaparse and hucre inside feed-desk.html.\n\n${texts.join('\n---\n\n')}`;
}
