const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ELSEWHERE = 0xffffffff;
/** The longest comment a zip may end with, and the record before it. */
const TAIL = 65_557;
function endOf(view) {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
        if (view.getUint32(at, true) === END)
            return at;
    return -1;
}
/** The files within a zip; undefined where it is none, or is damaged. Unpacks nothing. */
export function partsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length < 22 ? -1 : endOf(view);
    if (end < 0)
        return undefined;
    // Sizes kept elsewhere: only archives of gigabytes need that, and what is looked at must be what is read.
    if (view.getUint32(end + 12, true) === ELSEWHERE || view.getUint16(end + 10, true) === 0xffff)
        return undefined;
    const parts = [];
    const names = new TextDecoder();
    try {
        let at = view.getUint32(end + 16, true);
        for (let left = view.getUint16(end + 10, true); left > 0; left--) {
            if (view.getUint32(at, true) !== ENTRY)
                return undefined;
            const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
            const local = view.getUint32(at + 42, true);
            if (view.getUint32(local, true) !== LOCAL)
                return undefined;
            const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
            const length = view.getUint32(at + 20, true);
            const isSizedLater = (view.getUint16(at + 8, true) & 8) !== 0;
            if (isSizedLater && length === 0)
                return undefined;
            if (start + length > bytes.length)
                return undefined;
            parts.push({
                name: names.decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
                method: view.getUint16(at + 10, true),
                packed: bytes.subarray(start, start + length),
                crc: view.getUint32(at + 16, true),
                size: view.getUint32(at + 24, true),
            });
            at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
        }
    }
    catch (error) {
        // Reading beyond the end: the zip is cut short.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return parts;
}
/** All that a stream gives, in one piece; undefined where that is more than `most` bytes. */
async function gathered(readable, most) {
    const reader = readable.getReader();
    const chunks = [];
    let length = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        length += value.length;
        if (length > most) {
            await reader.cancel().catch(() => undefined);
            return undefined;
        }
        chunks.push(value);
    }
    return joined(chunks, length);
}
export function joined(chunks, length) {
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}
function through(stream, bytes, most) {
    const writer = stream.writable.getWriter();
    // Damage is told by the reader; unheard here, it would end the program.
    const unheard = () => undefined;
    // A copy is a buffer of its own, which the stream's type asks for.
    void writer.write(bytes.slice()).catch(unheard);
    void writer.close().catch(unheard);
    return gathered(stream.readable, most);
}
/** What a part holds; undefined where that is more than `most` bytes. Rejects where it is damaged. */
export async function unpacked({ method, packed }, most) {
    if (method === 0)
        return packed.length > most ? undefined : packed;
    return through(new DecompressionStream('deflate-raw'), packed, most);
}
export async function packedOf(bytes) {
    return (await through(new CompressionStream('deflate-raw'), bytes, Infinity)) ?? bytes;
}
