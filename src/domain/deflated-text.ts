/** Bytes a few at a time; a text that inflates to more than its limit is not read to the end. */
async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Passes bytes through a stream that changes them. */
function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(out) {
      out.enqueue(bytes);
      out.close();
    },
  });
  return bytesOf(whole.pipeThrough(change), most);
}

/** RFC 4648, section 5, without padding: letters that an address carries as they are. */
const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

/** A text as few letters for an address: deflated (RFC 1951), then base64url. */
export async function deflatedText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toBase64url(await through(bytes, new CompressionStream('deflate-raw'), Infinity));
}

/**
 * The text again. Undefined if the letters are damaged, or if more than `most` bytes come out of
 * them: a few letters can be made to inflate without end.
 */
export async function inflatedText(letters: string, most: number): Promise<string | undefined> {
  try {
    const bytes = fromBase64url(letters);
    const plain = await through(bytes, new DecompressionStream('deflate-raw'), most);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
