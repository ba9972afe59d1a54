import { ReportDesk } from '../../src/desk/desk.js';
import { deskStyles } from '../../src/desk/desk.styles.js';

export const TODAY = '2026-11-22';

/** A report as a busy school might have it: some of what is asked, under headings of several kinds. */
export const POOR = `
  <h1>SEN information report</h1>
  <p>Larkmere Primary School welcomes everybody.</p>
  <h2>What kinds of special educational needs do you provide for?</h2>
  <p>We teach children with speech, language and communication needs, autistic children, children with dyslexia,
  and children who are deaf. We have taught children who use a wheelchair.</p>
  <h2>Who is the SENCO, and how do I reach them?</h2>
  <p>Ask at the office.</p>
  <h2>Our garden and its ponds</h2>
  <p>Three newts were seen there in April, and every class has a turn to look after the vegetable beds by the wall.</p>
  <h2>What can I do if I am not happy?</h2>
  <p><a href="https://larkmere.example/complaints.pdf">Complaints policy</a></p>`;

/** Opens the desk in the page, with its own sheet. Call `close` at the end. */
export function openDesk(): {
  readonly root: HTMLElement;
  readonly desk: ReportDesk;
  readonly close: () => void;
} {
  const root = document.createElement('div');
  document.body.append(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(deskStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const desk = new ReportDesk(root, () => TODAY);
  const close = (): void => {
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  return { root, desk, close };
}

/** A paste or a drop as browsers make it: one event with the same words in several forms. */
export function give(box: Element, forms: Readonly<Record<string, string>>, type = 'paste'): Event {
  const data = new DataTransfer();
  for (const [form, content] of Object.entries(forms)) data.setData(form, content);
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
  box.dispatchEvent(event);
  return event;
}

/** Puts something in the place of a property while `act` runs. */
export async function replacing<T>(
  owner: object,
  name: string,
  value: unknown,
  act: () => Promise<T>,
): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
}
