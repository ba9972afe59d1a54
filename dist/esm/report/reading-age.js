const SILENT = /(?:[^laeiouy]|[aeiouy]l)e$|(?:[^aeiouytd])ed$|(?:[^aeiouycsxzgh]|[^sc]h|[aeiouy]th)es$/;
const APART = /i(?:a(?!g)|u(?!s$)|ous$|e(?:nc|nt|t))|eas?$|eum|coord|[aeo]ing|[iy]e(?:st|r)$|eo(?!u)|ua(?!r)|uou|creat(?!u)|ism$|[^aeiou]le[ds]$|[dst]n't$/g;
const TOGETHER = /[ct]ia(?:l|n)|[ct]ie[nt]|giou|[ctsx]iou|cia$|ique$|[gq]ua|peo|(?:some|there|where)(?=[tfwb])/g;
const SHORTENED = /\b(?:mr|mrs|ms|dr|st|e\.g|i\.e|etc|no|tel)\./gi;
const NO_WORD = /@|:\/\/|www\.|\d/;
function syllablesIn(word) {
  const letters = word.toLowerCase().replace(/[’]/g, "'").replace(/[^a-z']/g, "");
  if (!letters) return 0;
  const spoken = letters.replace(/'s?$/, "").replace(SILENT, (end) => end.replace(/e(?=[sd]?$)/, ""));
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = letters.match(APART)?.length ?? 0;
  const together = letters.match(TOGETHER)?.length ?? 0;
  return Math.max(1, groups + apart - together);
}
function counted(text) {
  const clean = text.replace(SHORTENED, (short) => short.replaceAll(".", "")).split(/(\s+)/).filter((part) => !NO_WORD.test(part)).join("");
  const sentences = clean.split(/[.!?…]+(?=[\s"”’)]|$)|\n+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = clean.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? [];
  return { sentences: sentences.length, words };
}
const wordsToRead = (text) => counted(text).words.length;
function readingAge(text) {
  const { sentences, words } = counted(text);
  if (!sentences || !words.length) return;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(grade + 5));
}
export {
  readingAge,
  syllablesIn,
  wordsToRead
};
