export declare const CONVERT_HELP: string;
