/** An address made absolute, or undefined where there is none to be made. */
export function resolve(address: string, base?: string | URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
