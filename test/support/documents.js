// Reading our own Markdown: its code blocks and its links to files.

/** The text of each fenced block of a language, in order. */
export const blocksIn = (markdown, language) =>
  [...markdown.matchAll(/^```(\S*)\n([^]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text);

/** Links and pictures that are files of ours: their path, their words. */
export const linksIn = (markdown) =>
  [...markdown.matchAll(/(!?)\[([^\]]*)\]\((?!https?:|mailto:|#)([^)#\s]+)\)/g)].map(
    ([, mark, words, path]) => ({
      path,
      words,
      isPicture: mark === '!',
    }),
  );
