import { expect, userEvent, waitFor, within } from 'storybook/test';

export type Play = (story: { canvasElement: HTMLElement }) => Promise<void>;

/** Milliseconds until a feed is read and a search is ready. */
const PATIENCE = { timeout: 5000 };

/** Types into the box as a visitor does, and waits for the answer. */
export const typed =
  (words: string): Play =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = await canvas.findByRole('searchbox', undefined, PATIENCE);
    await userEvent.type(box, words);
    await userEvent.keyboard('{Enter}');
    const answer = /\d services?\.|No service fits|get help now/;
    await waitFor(() => expect(canvas.getAllByRole('status')[0]).toHaveTextContent(answer), PATIENCE);
  };

const wordsOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses links and buttons one after the other, each by the first words of its name. */
export const pressed =
  (...names: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of names) {
      const isNamed = (_: string, node: Element | null): boolean =>
        node !== null && node.matches('a, button') && wordsOf(node).startsWith(name);
      const [control] = await canvas.findAllByText(isNamed, undefined, PATIENCE);
      if (control) await userEvent.click(control);
    }
  };

/** Puts services into the visitor's own list, each by its name. */
export const kept =
  (...names: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of names) {
      const isOf = (_: string, node: Element | null): boolean =>
        node !== null && node.matches('[part~="keep"]') && wordsOf(node).includes(name);
      await userEvent.click(await canvas.findByText(isOf, undefined, PATIENCE));
    }
  };

/** One after the other. */
export const inTurn =
  (...plays: readonly Play[]): Play =>
  async (story) => {
    for (const play of plays) await play(story);
  };
