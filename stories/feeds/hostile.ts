import type { FeedDocument } from '../../src/feed/document.js';
import { base, feedOf } from './make.js';

const SCRIPT = '<script>window.hostile = true</script>';
const PICTURE = `<img src=x onerror="window.hostile = true"><img src="data:image/png;base64,${'A'.repeat(4000)}">`;
const OVERRIDE = '\u202Eecnac\u0069avon\u202C'; // a right-to-left override, closed again
const UNBROKEN = 'Llanfennbridge'.repeat(30);

/** What a feed should never hold: markup, scripts, addresses that run, numbers without sense, text that turns around. */
export function hostileFeed(): FeedDocument {
  const nonsense = { total: -5, on_roll: 9e15, available: -1, as_at: '2026-02-31' };
  return feedOf(
    [
      base({
        id: 'h1',
        name: `${SCRIPT}Script base`,
        description: SCRIPT + PICTURE,
        url: 'javascript:window.hostile=1',
      }),
      base({
        id: 'h2',
        name: 'Huge',
        description: `${PICTURE}<p onclick="x()">Words &amp; more. </p>`.repeat(30),
      }),
      base({ id: 'h3', name: 'Numbers', minimum_age: -3, maximum_age: 1e9, places: nonsense }),
      base({
        id: 'h4',
        name: 'More numbers',
        places: { total: 1e21, on_roll: 0.5, available: Number.MAX_VALUE },
      }),
      base({
        id: 'h5',
        name: `Turned ${OVERRIDE} around`,
        send: { needs_text: '\u202Eon end', needs: [OVERRIDE] },
      }),
      base({
        id: 'h6',
        name: 'مدرسة النور الابتدائية',
        description: 'قاعدة للأطفال \u2067(12 places)\u2069 بيت',
      }),
      base({ id: 'h7', name: UNBROKEN, email: `${UNBROKEN}@example.org`, alternate_name: UNBROKEN }),
      base({
        id: '__proto__',
        name: '=HYPERLINK("https://example.org","Cell")',
        send: { kind: 'constructor' },
      }),
      base({ id: 'h1', name: 'The same id again', phones: [{ number: 'javascript:alert(1)' }] }),
      base({ id: '"><b>', name: '   ', email: 'a@example.org\nbcc:b@example.org' }),
      base({ id: 'h9', name: 'Many at once', places: { total: 5000, on_roll: 4000 } }),
      base({ id: 'h10', name: 'Ask at once', send: { apply: { text: SCRIPT, url: 'data:text/html,<b>' } } }),
    ],
    {
      publisher: { name: `${SCRIPT}Publisher`, url: 'javascript:window.hostile=1' },
      notice: { text: `${SCRIPT}Notice`, url: 'vbscript:x' },
      contact: { name: PICTURE, phone: '+44 <b>1632</b>', email: 'javascript:x', url: ' java\tscript:x' },
      links: { report_problem: 'javascript:window.hostile=1', sendiass: '//example.org' },
      labels: { kinds: { 'resource-base': SCRIPT } },
    },
  );
}
