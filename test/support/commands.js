// What a browser test may ask of Chromium where Web Test Runner's own commands stop short: forced colours and contrast.
//   const done = await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
// gives false in the other engines; an empty object puts everything back.

// Emulation ends with the session that asked for it, so each page's session is kept.
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export const engineCommands = () => ({
  name: 'local-offer-engine-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const { browser, id } = session;
    if (browser.name !== 'Chromium') return false;
    const client = await sessionOf(browser.getPage(id));
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
