import { registeredHere } from './elements/define-element.js';
import { upgradePlaceholders } from './elements/placeholder.js';
/** What a script file does once its elements are registered. */
export function startScript(file) {
    if (!registeredHere()) {
        console.info(`local-offer: ${file} does nothing here: another script has registered its tags already. Take one of the two out of the page.`);
        return;
    }
    if (document.readyState === 'loading')
        addEventListener('DOMContentLoaded', () => upgradePlaceholders(document));
    else
        upgradePlaceholders(document);
}
