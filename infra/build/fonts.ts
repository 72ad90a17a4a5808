import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamps.ts';

/** The fonts that papers are set in, and the functions that set them. */
const fonts = ['IBMPlexSans-Regular.ttf', 'IBMPlexSans-SemiBold.ttf', 'license.txt'] as const;
const source = 'node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf';
const settingFunctions = [
  'dist/lambdas/competence/on-event',
  'dist/lambdas/visitation/on-event',
  'dist/lambdas/matching/api',
] as const;

/** Lays the fonts, with their licence, beside the functions that write on paper. */
export function layFonts(): void {
  for (const folder of settingFunctions) {
    if (!existsSync(join(root, folder))) continue;
    mkdirSync(join(root, folder, 'fonts'), { recursive: true });
    for (const font of fonts) copyFileSync(join(root, source, font), join(root, folder, 'fonts', font));
  }
}
