export declare const isPrivate: (name: string) => boolean;
