import '../../src/define.js';
import { FeedDesk } from '../../src/desk/feed/feed-desk.js';
import { feedDeskStyles } from '../../src/desk/feed/feed-desk.styles.js';
import { SteadyWork } from '../../src/desk/feed/steady-work.js';
import { DeskWork } from '../../src/desk/feed/work.js';
import type { Hand } from '../../src/desk/feed/work-types.js';
import { seen } from '../support/element.js';

export const TODAY = '2026-11-22';

/** A sheet as a council keeps it: one heading nobody knows, one date that is missing, a small number. */
export const PLACES = `Resource bases in Rowanshire,,,,,,
Setting,Need,Ages,Places,Pupils,As at,Colour of door
Larkmere Primary School,SLCN,4 - 11,12,9,15/09/2026,blue
Quillhaven School,ASD,5 - 16,40,38,15/09/2026,red
Saxlode School,SEMH,11 - 16,10,3,,green
Total,,,62,50,,
`;

export const SERVICES = `Name,What it is,Phone,Web page
Rowan Saturday club,A club for children who like to build.,01632 960201,https://rowan.example.org/club
`;

export const csv = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });
export const json = (name: string, value: unknown): File =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

/** A feed of one council, with a service that two councils list. */
export const feedOf = (council: string, id: string, more: object = {}): object => ({
  contents: [
    {
      id,
      name: 'Otterlode swim school',
      status: 'active',
      description: 'Swimming for disabled children.',
      phones: [{ number: '01632 960301' }],
      service_at_locations: [
        { location: { location_type: 'physical', addresses: [{ postal_code: 'FB1 2AB', country: 'GB' }] } },
      ],
      ...more,
    },
  ],
  send: {
    version: '1.0',
    generated: '2026-11-20T09:00:00Z',
    publisher: { name: `${council} Council`, area: { code: 'E09000033', name: council } },
  },
});

export interface OpenDesk {
  readonly root: HTMLElement;
  readonly desk: FeedDesk;
  /** What does the work now, in the page itself. */
  readonly work: () => DeskWork;
  readonly close: () => void;
}

/** Opens the desk in the page, with its own sheet; the work is done in the page. Call `close` at the end. */
export function openDesk(): OpenDesk {
  const root = document.createElement('div');
  document.body.append(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(feedDeskStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const end = new AbortController();
  let inPage = new DeskWork();
  const hand = (): Hand => {
    inPage = new DeskWork();
    return { work: inPage, end: () => undefined, isOver: () => false };
  };
  const work = new SteadyWork(() => Promise.resolve(hand()));
  const desk = new FeedDesk(root, () => new Date(2026, 10, 22, 9), work, end.signal);
  const close = (): void => {
    end.abort();
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  return { root, desk, work: () => inPage, close };
}

/** Files that a page saves while `act` runs, by their names. */
export async function savedBy(act: () => Promise<void>): Promise<ReadonlyMap<string, Blob>> {
  const blobs = new Map<string, Blob>();
  const saved = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    const blob = blobs.get(this.href);
    if (blob) saved.set(this.download, blob);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return saved;
}

/** Waits until something holds: what a widget draws comes a moment after its feed. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 5_000) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

export const statusOf = (root: HTMLElement): string =>
  seen(root.querySelector<HTMLElement>(':scope > [role=status]'));
