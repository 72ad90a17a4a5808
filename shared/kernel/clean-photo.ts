/**
 * A photo as it may be shown: what it was taken with, where, when and by whom is taken out, and whatever hangs behind the
 * picture is cut off. Only the picture and what its colours need is left. Undefined where the bytes are no such picture,
 * whatever their file was called.
 */
export function cleanPhoto(bytes: Uint8Array): CleanPhoto | undefined {
  if (startsWith(bytes, jpegStart)) return cleaned('image/jpeg', partsOfJpeg(bytes));
  if (startsWith(bytes, pngStart)) return cleaned('image/png', partsOfPng(bytes));
  return undefined;
}

export type CleanPhoto = { readonly contentType: 'image/jpeg' | 'image/png'; readonly bytes: Uint8Array };

const jpegStart = [0xff, 0xd8, 0xff];
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function cleaned(
  contentType: CleanPhoto['contentType'],
  parts: readonly Uint8Array[] | undefined,
): CleanPhoto | undefined {
  if (!parts) return undefined;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return { contentType, bytes: whole };
}

const marker = { begin: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app2: 0xe2, app14: 0xee, app15: 0xef, comment: 0xfe };
const iccProfile = [...'ICC_PROFILE\0'].map((letter) => letter.charCodeAt(0));

/** The segments of a JPEG that stay, up to the end of the picture; undefined where it is none. */
function partsOfJpeg(bytes: Uint8Array): Uint8Array[] | undefined {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let hasPicture = false;
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const kind = bytes[at + 1] as number;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    if (kind === marker.end) return hasPicture ? [...parts, bytes.subarray(at, at + 2)] : undefined;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return undefined;
    if (staysInJpeg(kind, bytes.subarray(at + 4, next))) parts.push(bytes.subarray(at, next));
    at = next;
    if (kind !== marker.scan) continue;
    hasPicture = true;
    const after = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, after));
    at = after;
  }
  return undefined;
}

/** Of what programs and cameras add, only what the colours need. */
function staysInJpeg(kind: number, content: Uint8Array): boolean {
  if (kind === marker.comment) return false;
  if (kind < marker.app0 || kind > marker.app15) return true;
  if (kind === marker.app2) return startsWith(content, iccProfile);
  return kind === marker.app14;
}

/** Where the picture's own data end: at the next marker that is no stuffed byte and no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const kind = bytes[at + 1] as number;
    if (kind !== 0 && (kind < 0xd0 || kind > 0xd7)) return at;
  }
  return bytes.length;
}

const chunksThatStay = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
]);
/** Length, type and checksum around the content of a chunk. */
const aroundChunk = 12;

/** The chunks of a PNG that stay, up to its end; undefined where it is none. */
function partsOfPng(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, pngStart.length)];
  for (let at = pngStart.length; at + aroundChunk <= bytes.length;) {
    const next = at + aroundChunk + view.getUint32(at);
    if (next > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (parts.length === 1 && type !== 'IHDR') return undefined;
    if (chunksThatStay.has(type)) parts.push(bytes.subarray(at, next));
    if (type === 'IEND') return parts;
    at = next;
  }
  return undefined;
}
