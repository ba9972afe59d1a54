/** As a person types it without installing anything: the package's name, which is ours, not the command's. */
export declare const COMMAND = "npx local-offer-widgets";
export declare const HELP = "Makes a feed for the Local Offer widgets.\n\n  npx local-offer-widgets convert FILE --to OUT --publisher NAME\n      Turn a spreadsheet of places (CSV) into a feed.\n\n  npx local-offer-widgets convert --help    Options, headings and examples of that command.\n  npx local-offer-widgets --version";
export declare const CONVERT_HELP: string;
