// What a browser test may ask of Chromium where Web Test Runner's own commands stop short: forced colours and contrast,
// and what assistive technology is told.
//   const done = await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
// gives false in the other engines; an empty object puts everything back.
//   const lines = await executeServerCommand('accessibility-tree', {});
// gives "role name" of everything on the page, in its order, and false in the other engines.

// Emulation ends with the session that asked for it, so each page's session is kept.
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const linesOf = ({ nodes }) =>
  nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());

export const engineCommands = () => ({
  name: 'local-offer-engine-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features' && command !== 'accessibility-tree') return undefined;
    const { browser, id } = session;
    if (browser.name !== 'Chromium') return false;
    const client = await sessionOf(browser.getPage(id));
    if (command === 'accessibility-tree') return linesOf(await client.send('Accessibility.getFullAXTree'));
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
