import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { PurgeCSS } from 'purgecss';

/**
 * Takes out of an app's one style sheet every rule that its code never names, and names the file by what is left.
 * The page's link follows. Images that neither a rule nor the page shows any longer are removed. Gives the styles that remain.
 */
export async function purgeStyles(outDir: string, code: readonly string[]): Promise<string> {
  const assets = join(outDir, 'assets');
  const before = (await readdir(assets)).filter((file) => file.endsWith('.css'));
  const [sheet] = before;
  if (sheet === undefined || before.length > 1)
    throw new Error(`Expected one style sheet in ${outDir}, found ${before.length}`);

  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: [page, ...code].join('\n'), extension: 'html' }],
    css: [{ raw: await readFile(join(assets, sheet), 'utf8') }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    // States that the browser sets, and tags that templates write without a class.
    safelist: { standard: ['html', 'body', 'dialog', 'fieldset', /^aria-/, /^:/, 'i', 'b', 'time', 'kbd', 'summary'] },
  });
  const { code: styles } = await transform(purged?.css ?? '', { loader: 'css', minify: true });
  const name = `styles-${createHash('sha256').update(styles).digest('base64url').slice(0, 8)}.css`;
  await rm(join(assets, sheet));
  await writeFile(join(assets, name), styles);
  await writeFile(join(outDir, 'index.html'), page.replaceAll(sheet, name));
  await removeUnshownImages(assets, styles + page);
  return styles;
}

async function removeUnshownImages(assets: string, shownBy: string): Promise<void> {
  for (const file of await readdir(assets)) {
    if (/\.(svg|png)$/.test(file) && !shownBy.includes(file)) await rm(join(assets, file));
  }
}
