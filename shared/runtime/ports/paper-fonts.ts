import { existsSync, readFileSync } from 'node:fs';

/** The two cuts of IBM Plex Sans that papers are set in (SIL Open Font License), embedded as a subset. */
export type PaperFonts = { readonly regular: Buffer; readonly bold: Buffer };

/** Laid beside the function at build (`infra/build/fonts.ts`), above its pieces; in the sources they are the design system's. */
const folders = ['./fonts/', '../fonts/', '../../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/'];

let read: PaperFonts | undefined;

/** The fonts, read once for as long as the function is warm. */
export function paperFonts(): PaperFonts {
  read ??= { regular: fontFile('IBMPlexSans-Regular.ttf'), bold: fontFile('IBMPlexSans-SemiBold.ttf') };
  return read;
}

function fontFile(name: string): Buffer {
  const found = folders.map((folder) => new URL(folder + name, import.meta.url)).find((url) => existsSync(url));
  if (!found) throw new Error(`the font ${name} is not beside the function`);
  return readFileSync(found);
}
