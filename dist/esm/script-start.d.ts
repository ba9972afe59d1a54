/** What a script file does once its elements are registered. */
export declare function startScript(file: string): void;
