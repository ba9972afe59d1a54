/** Hands the visitor a file made in the page. Nothing is sent anywhere. */
export declare function saveFile(name: string, type: string, content: BlobPart): void;
