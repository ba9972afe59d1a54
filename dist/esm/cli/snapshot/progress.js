import process from 'node:process';
const EVERY = 10_000;
const CLEAR = '\r\u001b[2K';
const cut = (line, width) => line.length < width ? line : `${line.slice(0, Math.max(1, width - 2))}…`;
/** One line that is rewritten on a terminal; a plain line now and then with `--verbose`; nothing where neither. */
export function progressOn(isVerbose) {
    const { stderr } = process;
    let told = 0;
    const plain = (line) => {
        stderr.write(`${line}\n`);
    };
    if (!stderr.isTTY || process.env['TERM'] === 'dumb') {
        return {
            now: (line) => {
                if (!isVerbose || Date.now() - told < EVERY)
                    return;
                told = Date.now();
                plain(line);
            },
            say: (line) => isVerbose && plain(line),
            end: () => { },
        };
    }
    return {
        now: (line) => stderr.write(`${CLEAR}${cut(line, stderr.columns || 80)}`),
        say: (line) => isVerbose && stderr.write(`${CLEAR}${line}\n`),
        end: () => stderr.write(CLEAR),
    };
}
/** `30 s`, `4 min`, `1 h 12 min`, `3 days`. */
export function inWords(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 90)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes > 2 * 1440)
        return `${Math.round(minutes / 1440)} days`;
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
