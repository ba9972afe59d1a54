import { joined, packedOf, partsOf, unpacked } from './zip.js';
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++)
        sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
});
/** The sum by which a zip proves that a part is whole (CRC-32). */
function crcOf(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
    return (sum ^ 0xffffffff) >>> 0;
}
/** The fields of a record, each with its bytes: 2 or 4. */
function record(...fields) {
    const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const [length, value] of fields) {
        if (length === 2)
            view.setUint16(at, value, true);
        else
            view.setUint32(at, value, true);
        at += length;
    }
    return bytes;
}
/** What both records of an entry say; the day is 1 January 1980, so that the same content gives the same bytes. */
const about = ({ name, method, packed, crc, size }) => [
    [2, 20],
    [2, 0x800],
    [2, method],
    [2, 0],
    [2, 33],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, name.length],
    [2, 0],
];
function zipOf(entries) {
    const [files, index] = [[], []];
    let at = 0;
    for (const entry of entries) {
        const local = record([4, 0x04034b50], ...about(entry));
        files.push(local, entry.name, entry.packed);
        index.push(record([4, 0x02014b50], [2, 20], ...about(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), entry.name);
        at += local.length + entry.name.length + entry.packed.length;
    }
    const size = index.reduce((sum, { length }) => sum + length, 0);
    const count = entries.length;
    const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
    return joined([...files, ...index, end], at + size + end.length);
}
/** A zip of ours with the text of some of its parts changed. */
export async function repacked(bytes, changed) {
    const encoder = new TextEncoder();
    const entries = [];
    for (const part of partsOf(bytes) ?? []) {
        const name = encoder.encode(part.name);
        const text = await changed(part.name, async () => new TextDecoder().decode(await unpacked(part, Infinity)));
        if (text === undefined)
            entries.push({ ...part, name });
        else {
            const content = encoder.encode(text);
            const packed = await packedOf(content);
            entries.push({ name, method: 8, packed, crc: crcOf(content), size: content.length });
        }
    }
    return zipOf(entries);
}
