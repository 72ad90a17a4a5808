import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile, stop } from 'esbuild';
import { englishZod } from './english-zod.ts';
import { root } from './stamps.ts';

export interface Bundle {
  /** Path of the entry file. */
  readonly source: string;
  /** Folder of the bundle, which becomes the function's package. */
  readonly folder: string;
}

/** CommonJS packages in an ES module still ask for `require`. */
const requireBanner = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

/** What every bundle is made with. */
const options = {
  absWorkingDir: root,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  banner: { js: requireBanner },
  plugins: [englishZod],
  logLevel: 'error',
} as const satisfies BuildOptions;

/**
 * Bundles functions for Node 24, each as `index.mjs` with its source map, and with everything they need inside:
 * the AWS SDK too, so that what was tested is what runs. What a function imports only when it needs it (spreadsheets,
 * paper, holidays) stands in pieces of its own beside it, so that no cold start reads them.
 *
 * @returns what went into which bundle, by esbuild
 */
export async function bundle(bundles: readonly Bundle[]): Promise<Metafile> {
  for (const { folder } of bundles) rmSync(join(root, folder, 'pieces'), { recursive: true, force: true });
  const { metafile } = await build({
    ...options,
    entryPoints: bundles.map(({ source, folder }) => ({ in: source, out: `${folder}/index` })),
    outdir: '.',
  });
  const inputs = { ...metafile.inputs };
  const outputs = { ...metafile.outputs };
  for (const { source, folder } of bundles) {
    if (!importsLater(metafile, source)) continue;
    const inPieces = await buildInPieces({ source, folder });
    Object.assign(inputs, inPieces.inputs);
    Object.assign(outputs, inPieces.outputs);
  }
  await stop();
  return { inputs, outputs };
}

/** One function whose later imports become files of their own; by itself, because pieces may not be shared between packages. */
async function buildInPieces({ source, folder }: Bundle): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    entryPoints: [{ in: source, out: 'index' }],
    outdir: folder,
    splitting: true,
    chunkNames: 'pieces/[name]-[hash]',
  });
  return metafile;
}

/** Whether a function, or anything of ours that it imports, imports something only when it is needed. */
function importsLater(metafile: Metafile, source: string): boolean {
  const own = ownInputs(metafile, source);
  return own.some((file) => metafile.inputs[file]?.imports.some(({ kind }) => kind === 'dynamic-import'));
}

/** Our own files that a bundle was made of. Packages are left out: the lock file stands for them. */
export function ownInputs(metafile: Metafile, source: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || path.includes('node_modules/')) return;
    found.add(path);
    for (const imported of metafile.inputs[path]?.imports ?? []) {
      if (!imported.external) follow(imported.path);
    }
  };
  follow(source);
  return [...found].sort();
}
