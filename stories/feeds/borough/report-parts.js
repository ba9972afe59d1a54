/** Small pieces of the reports. Pictures lie with the example pages, so an address of the same site finds them. */

const picture = (name) => `/pictures/report-${name}.svg`;

/** One row of easy read: a short sentence, and a picture with its words. */
export const easy = (text, name, alt) => ({ text, image: picture(name), alt });

/** A picture of a section; `until`: the day to which those in it agreed. */
export const shown = (name, alt, until) => ({
  src: picture(name),
  alt,
  ...(until && { consent_until: until }),
});

export const story = (text, name, alt, consent_until) => ({ text, image: picture(name), alt, consent_until });

export const dated = (url, date) => ({ url, date });

/** Plain text: a blank line between paragraphs. */
export const plain = (...paragraphs) => paragraphs.join('\n\n');

/** Sections of rows of key, heading, text and what else there is. */
export const sections = (rows) => rows.map(([key, heading, text, more]) => ({ key, heading, text, ...more }));
