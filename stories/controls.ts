/** The head of a file of stories: the attributes that a reader can change, said once. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** What a control of an attribute that is there or not there says of it. */
interface Flag {
  readonly flag: string;
}

export const flag = (description: string): Flag => ({ flag: description });

/** By property: what Storybook says of its attribute. */
type Controls = Readonly<Record<string, string | Flag>>;
/** Words, or on and off. */
type ArgsOf<C extends Controls> = { [Key in keyof C]: C[Key] extends Flag ? boolean : string };

const dashed = (property: string): string =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** What a file of stories begins with: nothing set at first, and of all attributes only these to change. */
export function headOf<const C extends Controls>(controls: C) {
  const entries = Object.entries(controls);
  const argTypes = Object.fromEntries(
    entries.map(([key, said]) => [
      key,
      typeof said === 'string'
        ? { name: dashed(key), description: said, control: 'text' as const }
        : { name: dashed(key), description: said.flag, control: 'boolean' as const },
    ]),
  );
  const args = Object.fromEntries(entries.map(([key, said]) => [key, typeof said === 'string' ? '' : false]));
  return {
    argTypes,
    // Made from the same keys as its type, in the line above.
    args: args as ArgsOf<C>,
    parameters: { controls: { include: Object.keys(controls).map(dashed) } },
  };
}

class Attributes extends Directive {
  override render(_: Readonly<Record<string, string | boolean>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Readonly<Record<string, string | boolean>>]): unknown {
    for (const [property, value] of Object.entries(args)) {
      if (value) element.setAttribute(dashed(property), value === true ? '' : value);
      else element.removeAttribute(dashed(property));
    }
    return noChange;
  }
}

/** Writes what a reader has set as attributes, as an author would; blank is none. */
export const attributes = directive(Attributes);

/** Said of an attribute that the widgets which find things share. */
export const HOME = 'Our council, by GSS code or name. Without it, the feed’s publisher.';

/** Said of attributes that all widgets have. */
export const SHARED = {
  headingLevel: 'Level of our headings, 1 to 6, to fit under the headings of the page.',
  isolate: flag("Keep the page's styles out. Translators and read-aloud tools are kept out too."),
  name: 'Tells two of these on one page apart.',
} as const;
