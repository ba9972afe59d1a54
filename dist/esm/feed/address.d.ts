/** An address made absolute, or undefined where there is none to be made. */
export declare function resolve(address: string, base?: string | URL): URL | undefined;
