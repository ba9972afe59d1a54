import { sayer } from './sayer.js';
/** What stands in a calendar beside a session: it is read months later, with nothing else of the page. */
export const sayCalendar = sayer({
    season: 'We do not know if it is on in the school holidays. Ask before you go.',
    halfTerm: 'Ask if it is on at half term.',
    lastTerm: 'We know the school terms until {date}. These dates stop there.',
    noHours: 'We do not know at what time it is. Ask before you go.',
    noEnd: 'We do not know when it ends. Ask them.',
    ring: 'Phone: {phone}',
    made: 'Put in this calendar on {date}. Things may have changed. Ring before you go.',
});
