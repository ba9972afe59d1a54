// Drawing in a page: our table beside a bare table of the same texts, and a choice from press to paint.

/** The page's processor, slowed as a cheap phone's is against this machine's. */
export const SLOWER = 4;
export const ROUNDS = 7;

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs in the page: draws `size` settings, then the same texts as a bare table, then chooses a need. */
async function inPage(size) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const answer = await fetch('/feeds/borough.json');
  const feed = await answer.json();
  const bases = feed.contents.filter(({ send }) => send.places?.length);
  const contents = Array.from({ length: size }, (_, index) => ({
    ...bases[index % bases.length],
    id: `b-${index}`,
  }));
  const holder = document.createElement('local-offer-feed');
  const table = document.createElement('local-offer-vacancy-table');
  table.setAttribute('address', 'none');
  holder.append(table);
  document.body.replaceChildren(holder);
  const began = performance.now();
  holder.document = { ...feed, contents };
  while (!table.querySelector('[part~="row"]')) await frame();
  await frame();
  const ours = performance.now() - began;

  const texts = [...table.querySelectorAll('[part~="row"]')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
  const bare = document.createElement('table');
  const beganBare = performance.now();
  for (const cells of texts) {
    const row = bare.insertRow();
    for (const words of cells) row.insertCell().textContent = words;
  }
  document.body.append(bare);
  await frame();
  const floor = performance.now() - beganBare;
  bare.remove();

  const select = table.querySelector('select');
  const beganChoice = performance.now();
  select.value = select.options[1].value;
  select.dispatchEvent(new globalThis.Event('change'));
  await frame();
  return { ours, floor, choice: performance.now() - beganChoice };
}

/** Runs a function several times in a page with our script on a slowed processor. Gives the median of each number it gives. */
export async function slowly({ browser, site }, act, argument) {
  const page = await browser.newPage();
  const protocol = await page.context().newCDPSession(page);
  await page.goto(`${site.url}/404.html`);
  await page.addScriptTag({ url: '/dist/local-offer.js' });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await page.evaluate(act, argument));
  await page.close();
  const names = Object.keys(times[0]);
  return Object.fromEntries(names.map((name) => [name, median(times.map((one) => one[name]))]));
}

/** Prints a row for each length of list. */
export async function drawing({ browser, site, row }) {
  console.log(
    `\nDrawing in Chromium, processor slowed ${SLOWER} times, medians of ${ROUNDS}; feed in hand to next paint\n`,
  );
  row(
    'settings',
    'bare table of the same texts ms',
    'ours, with reading ms',
    'ratio',
    'a choice, press to paint ms',
  );
  row('---', '---', '---', '---', '---');
  for (const size of [12, 100, 500]) {
    const { ours, floor, choice } = await slowly({ browser, site }, inPage, size);
    row(size, floor.toFixed(1), ours.toFixed(1), (ours / floor).toFixed(1), choice.toFixed(1));
  }
}
