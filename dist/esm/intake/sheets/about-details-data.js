/** What may stand in the column "Details" of a row of "About": words for it, and its member. */
export const DETAILS = {
    'urgent[]': {
        phone: 'phone',
        telephone: 'phone',
        tel: 'phone',
        text: 'text',
        'text to': 'text',
        hours: 'hours',
        open: 'hours',
        checked: 'checked',
    },
    'glossary[]': { also: 'also', 'also called': 'also', 'same as': 'also' },
    'sources[]': { id: 'id', read: 'read' },
    'ordinarily_available[]': { ages: 'ages', age: 'ages', needs: 'needs', need: 'needs' },
    'pathways[]': { path: 'path', pathway: 'path' },
};
