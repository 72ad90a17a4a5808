import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import solid from 'vite-plugin-solid';
import type { AppDefinition } from './apps.ts';
import { putSpriteInPage } from './icon-sprite.ts';
import { pageOf } from './page.ts';
import { purgeStyles } from './purge-styles.ts';
import { weigh } from './weigh.ts';

/** What a built app weighs, brotli, in bytes; `lazyBytes` per file that is loaded later. */
export interface AppReport {
  readonly sources: string;
  readonly base: string;
  readonly firstLoadBytes: number;
  readonly stylesBytes: number;
  readonly lazyBytes: Readonly<Record<string, number>>;
}

/** Builds one app with Vite, then purges its styles, puts its icons into the page and weighs the result. */
export async function buildApp(root: string, app: AppDefinition, sources: string): Promise<AppReport> {
  const outDir = join(root, 'dist/frontends', app.name);
  const output = await bundle(root, app, outDir);
  const code = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = await purgeStyles(outDir, code);
  await putSpriteInPage(root, outDir, code);
  return { sources, base: app.base, stylesBytes: weigh(styles), ...weights(output) };
}

async function bundle(
  root: string,
  app: AppDefinition,
  outDir: string,
): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const designSystem = join(root, 'node_modules/dkfds/src');
  const built = await build({
    configFile: false,
    root: join(root, 'frontends'),
    base: app.base,
    logLevel: 'warn',
    plugins: [pageOf(app.name), solid()],
    resolve: { alias: { '@fds': designSystem }, dedupe: ['solid-js', '@solidjs/router'] },
    css: { preprocessorOptions: { scss: { loadPaths: [join(designSystem, 'stylesheets')], quietDeps: true } } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // One style sheet per app, so that it can be purged and named by what is left of it.
      cssCodeSplit: false,
      // Nothing inline: the content security policy allows styles, scripts and fonts from our origin only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${app.name}: the build gave no single output`);
  return [...built.output];
}

function weights(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Pick<AppReport, 'firstLoadBytes' | 'lazyBytes'> {
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])));
  const first = new Set<string>();
  const visit = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) visit(imported);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName);
  const firstLoadBytes = [...first].reduce((sum, file) => sum + weigh(chunks.get(file)?.code ?? ''), 0);
  const lazy = [...chunks.values()].filter((chunk) => !first.has(chunk.fileName));
  return { firstLoadBytes, lazyBytes: Object.fromEntries(lazy.map((chunk) => [chunk.fileName, weigh(chunk.code)])) };
}
