import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium out of an npm package: nothing to install beside it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  const libraries = systemLibraries();
  return playwright.launch({
    executablePath,
    args: flags,
    headless: true,
    env: {
      ...process.env,
      ...(libraries && { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') }),
    } as Record<string, string>,
  });
}

/** The libraries Chromium needs where the system has none (libnss3 …): packed beside it, unpacked once. */
function systemLibraries(): string | undefined {
  const known = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/usr/lib/libnss3.so'];
  if (known.some((file) => existsSync(file))) return undefined;
  const folder = join(tmpdir(), 'fodfaeste-chromium-lib');
  const libraries = join(folder, 'lib');
  if (existsSync(libraries) && readdirSync(libraries).length > 0) return libraries;
  mkdirSync(folder, { recursive: true });
  const pack = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json')),
    'bin',
    'al2023.tar.br',
  );
  const tar = join(folder, 'al2023.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(pack)));
  const unpacked = spawnSync('tar', ['-xf', tar, '-C', folder]);
  if (unpacked.status !== 0) throw new Error('the libraries of the browser could not be unpacked');
  return libraries;
}
