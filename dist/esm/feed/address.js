/** An address made absolute, or undefined where there is none to be made. */
export function resolve(address, base) {
    try {
        return new URL(address, base);
    }
    catch {
        return undefined;
    }
}
