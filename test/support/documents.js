// Reading our own Markdown: its code blocks and its links to files.

/** The text of each fenced block of a language, in order. */
export const blocksIn = (markdown, language) =>
  [...markdown.matchAll(/^```(\S*)\n([^]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text);

const LINK = /(!?)\[([^\]]*)\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const PICTURE = /<img\b[^>]*?\bsrc="([^"]*)"[^>]*?\balt="([^"]*)"/g;

/** Links and pictures that are files of ours: their path, their words. */
export const linksIn = (markdown) => [
  ...[...markdown.matchAll(LINK)].map(([, mark, words, path]) => ({ path, words, isPicture: mark === '!' })),
  ...[...markdown.matchAll(PICTURE)].map(([, path, words]) => ({ path, words, isPicture: true })),
];

/** The part of an address that GitHub and npm give each heading. */
export const anchorsIn = (markdown) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
