import process from "node:process";
const EVERY = 1e4;
const CLEAR = "\r\x1B[2K";
const cut = (line, width) => line.length < width ? line : `${line.slice(0, Math.max(1, width - 2))}\u2026`;
function progressOn(isVerbose) {
  const { stderr } = process;
  let told = 0;
  const plain = (line) => {
    stderr.write(`${line}
`);
  };
  if (!stderr.isTTY || process.env["TERM"] === "dumb") {
    return {
      now: (line) => {
        if (!isVerbose || Date.now() - told < EVERY) return;
        told = Date.now();
        plain(line);
      },
      say: (line) => isVerbose && plain(line),
      end: () => {
      }
    };
  }
  return {
    now: (line) => stderr.write(`${CLEAR}${cut(line, stderr.columns || 80)}`),
    say: (line) => isVerbose && stderr.write(`${CLEAR}${line}
`),
    end: () => stderr.write(CLEAR)
  };
}
function inWords(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1e3);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
export {
  inWords,
  progressOn
};
