/** As a person types it without installing anything: the package's name, which is ours, not the command's. */
export const COMMAND = 'npx local-offer-widgets';
