const END = 101010256;
const ENTRY = 33639248;
const LOCAL = 67324752;
const ELSEWHERE = 4294967295;
const TAIL = 65557;
function endOf(view) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}
function partsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? -1 : endOf(view);
  if (end < 0) return void 0;
  if (view.getUint32(end + 12, true) === ELSEWHERE || view.getUint16(end + 10, true) === 65535)
    return void 0;
  const parts = [];
  const names = new TextDecoder();
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) return void 0;
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) return void 0;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const length = view.getUint32(at + 20, true);
      const isSizedLater = (view.getUint16(at + 8, true) & 8) !== 0;
      if (isSizedLater && length === 0) return void 0;
      if (start + length > bytes.length) return void 0;
      parts.push({
        name: names.decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(start, start + length),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true)
      });
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
  return parts;
}
async function gathered(readable, most) {
  const reader = readable.getReader();
  const chunks = [];
  let length = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => void 0);
      return void 0;
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}
function joined(chunks, length) {
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
  const unheard = () => void 0;
  void writer.write(bytes.slice()).catch(unheard);
  void writer.close().catch(unheard);
  return gathered(stream.readable, most);
}
async function unpacked({ method, packed }, most) {
  if (method === 0) return packed.length > most ? void 0 : packed;
  return through(new DecompressionStream("deflate-raw"), packed, most);
}
async function packedOf(bytes) {
  return await through(new CompressionStream("deflate-raw"), bytes, Infinity) ?? bytes;
}
export {
  joined,
  packedOf,
  partsOf,
  unpacked
};
