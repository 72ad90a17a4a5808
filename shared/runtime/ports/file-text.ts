/** How the signs of a text file are written; `mixed` where lines were pasted together from files of two kinds. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed';

export type FileText = { readonly text: string; readonly encoding: TextEncoding };

const lineFeed = 0x0a;

/**
 * The text of a file as people have it: UTF-8, UTF-16 with or without its mark, the older Danish encoding, or lines of
 * both kinds in one file. Undefined where it is no text at all.
 */
export function fileText(bytes: Uint8Array): FileText | undefined {
  const wide = wideOrder(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  if (bytes.includes(0)) return undefined;
  const whole = asUtf8(bytes);
  if (whole !== undefined) return { text: whole, encoding: 'utf-8' };
  const lines = linesOf(bytes).map((line) => ({ utf8: asUtf8(line), line }));
  const isMixed = lines.some(({ utf8, line }) => utf8 !== undefined && line.some((byte) => byte > 0x7f));
  // What is no UTF-8 is what Excel in Danish saves as plain CSV.
  const text = lines.map(({ utf8, line }) => utf8 ?? new TextDecoder('windows-1252').decode(line)).join('');
  return { text, encoding: isMixed ? 'mixed' : 'windows-1252' };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Which UTF-16 it is, by its mark or by where its empty bytes stand: every other byte of Danish text is empty in it. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const emptyAt = (rest: number): number => start.filter((byte, place) => place % 2 === rest && byte === 0).length;
  const [even, odd] = [emptyAt(0), emptyAt(1)];
  const most = start.length / 2;
  if (odd > most * 0.7 && even === 0) return 'utf-16le';
  if (even > most * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const to = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}
