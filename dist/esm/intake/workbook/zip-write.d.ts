/** A zip of ours with the text of some of its parts changed. */
export declare function repacked(bytes: Uint8Array, changed: (name: string, text: () => Promise<string>) => Promise<string> | undefined): Promise<Uint8Array>;
