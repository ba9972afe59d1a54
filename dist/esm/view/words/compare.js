import { sayer } from './sayer.js';
/** Sentences of breaks side by side. */
export const sayCompare = sayer({
    title: 'Side by side',
    caption: 'What each one says, side by side',
    corner: 'What you may want to know',
    remove: 'Remove',
    removeOf: ': {name}',
    unsaid: 'Not said: ask them',
    care: 'Help with personal care',
    checked: 'Last checked',
    notes: 'Our notes',
}, {
    notes: 'My notes',
});
