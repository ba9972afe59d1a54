/** From bytes that a server sent to a document, mended where that is safe. */
import { decodeWindows1252 } from '../decode.js';

export type Mend = 'byteOrderMark' | 'controls';

export type Decoded =
  | { readonly text: string; readonly document: unknown; readonly mends: readonly Mend[] }
  | { readonly why: 'web-page' | 'nothing' | 'not-json' };

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON whose strings may hold raw control characters, with these written as they should be. All else stays as it is. */
export function mendControls(json: string): string {
  // A whole string, or what of one there is. Control characters between tokens are white space or beyond mending.
  return json.replace(/"(?:[^"\\]|\\[^])*(?:"|$)/g, (string) =>
    // eslint-disable-next-line no-control-regex -- these are what is mended
    string.replace(/[\u0000-\u001f]/g, escaped),
  );
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Older servers write their own code page whatever JSON says.
    return decodeWindows1252(bytes);
  }
}

function parsed(json: string): { readonly document: unknown } | undefined {
  try {
    return { document: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** Reads one answer as JSON: UTF-8 with or without its byte order mark, raw control characters mended. Never throws. */
export function documentIn(bytes: Uint8Array): Decoded {
  const mends: Mend[] = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? ['byteOrderMark'] : [];
  const text = textOf(bytes).trim();
  if (!text) return { why: 'nothing' };
  if (text.startsWith('<')) return { why: 'web-page' };
  if (!/^[{[]/.test(text)) return { why: 'not-json' };
  const asItIs = parsed(text);
  if (asItIs) return { text, ...asItIs, mends };
  const mended = mendControls(text);
  const asMended = parsed(mended);
  return asMended ? { text: mended, ...asMended, mends: [...mends, 'controls'] } : { why: 'not-json' };
}
