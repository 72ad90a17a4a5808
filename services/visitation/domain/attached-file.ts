import { cleanPhoto } from '#shared/kernel/clean-photo.ts';
import type { AttachmentType } from '#shared/shapes/attachment.ts';

/** A file as it may be kept: what it is by its bytes, whatever it was called. */
type AttachedFile = { readonly contentType: AttachmentType; readonly bytes: Uint8Array };

const pdfStart = '%PDF-';
const zipStart = 'PK\u0003\u0004';
const office = {
  'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Looks at the bytes of a file: a PDF, a picture without what it was taken with, where and when, or a document or sheet without
 * macros. Undefined for anything else.
 */
export function attachedFile(bytes: Uint8Array): AttachedFile | undefined {
  if (startsWith(bytes, pdfStart)) return { contentType: 'application/pdf', bytes };
  if (startsWith(bytes, zipStart)) return officeFile(bytes);
  return cleanPhoto(bytes);
}

function officeFile(bytes: Uint8Array): AttachedFile | undefined {
  const names = entryNames(bytes);
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return undefined;
  const main = Object.entries(office).find(([name]) => names.includes(name));
  return main && names.includes('[Content_Types].xml') ? { contentType: main[1], bytes } : undefined;
}

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
/** The end of a zip file stands within its last bytes: a comment may follow it. */
const mostComment = 65_535;

/** The names a zip file lists in its directory, without unpacking anything; none where it has no directory. */
function entryNames(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const last = zip.length - endBytes;
  for (let at = last; at >= Math.max(0, last - mostComment); at--)
    if (view.getUint32(at, true) === endOfDirectory)
      return namesFrom(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true));
  return [];
}

function namesFrom(view: DataView, directory: number, entries: number): string[] {
  const names: string[] = [];
  let at = directory;
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryBytes > view.byteLength || view.getUint32(at, true) !== entryOfDirectory) return [];
    const length = view.getUint16(at + 28, true);
    const start = view.byteOffset + at + entryBytes;
    if (at + entryBytes + length > view.byteLength) return [];
    names.push(new TextDecoder().decode(new Uint8Array(view.buffer, start, length)));
    at += entryBytes + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((letter, place) => bytes[place] === letter.charCodeAt(0));
}
