import type { CourseFile } from '#shared/shapes/course-import.ts';

/** A file that was picked, as it is sent. */
export async function chosenFile(file: File): Promise<CourseFile> {
  return { name: file.name, content: base64Of(new Uint8Array(await file.arrayBuffer())) };
}

/** Rows that were pasted, as a file of text. */
export function pastedFile(text: string): CourseFile {
  return { name: 'indsat.csv', content: base64Of(new TextEncoder().encode(text)) };
}

const bytesAtOnce = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  return btoa(text);
}
