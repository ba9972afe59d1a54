// The Content-Security-Policy of the strict pages, and the lines of it that a web team adds for us.

/** What each script file needs on a strict page. The README prints these; a test compares. */
export const README_LINES = {
  'local-offer.js': "script-src 'self'; connect-src 'self'; trusted-types local-offer",
  // Its pictures are the school's own.
  'sen-report.js':
    "script-src 'self'; connect-src 'self'; img-src 'self'; trusted-types local-offer-sen-report",
  'service-finder.js': "script-src 'self'; connect-src 'self'; trusted-types local-offer-service-finder",
  'short-breaks.js': "script-src 'self'; connect-src 'self'; trusted-types local-offer-short-breaks",
  'vacancy-table.js': "script-src 'self'; connect-src 'self'; trusted-types local-offer-vacancy-table",
};

/** A header that forbids everything, but what the named files need, and pictures where the page has its own. */
export function strictHeader(files, hasPictures = false) {
  const policies = files.map((file) => / trusted-types (\S+)/.exec(README_LINES[file])[1]);
  const forbidden = ["default-src 'none'", "style-src 'none'", "base-uri 'none'", "form-action 'none'"];
  const needed = README_LINES[files[0]].replace(/trusted-types .*/, `trusted-types ${policies.join(' ')}`);
  const pictures = hasPictures && !needed.includes('img-src') ? ["img-src 'self'"] : [];
  return [...forbidden, ...pictures, "require-trusted-types-for 'script'", needed].join('; ');
}
