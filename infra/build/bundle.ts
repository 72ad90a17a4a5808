import { build, type Metafile, stop } from 'esbuild';
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

/**
 * Bundles functions for Node 24, each as `index.mjs` with its source map, and with everything they need inside:
 * the AWS SDK too, so that what was tested is what runs.
 *
 * @returns what went into which bundle, by esbuild
 */
export async function bundle(bundles: readonly Bundle[]): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: bundles.map(({ source, folder }) => ({ in: source, out: `${folder}/index` })),
    outdir: '.',
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
  });
  await stop();
  return metafile;
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
