import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iconNames, ownIconNames } from '../kit/icons/icon-names.ts';

/** Puts one hidden sprite into the page with the icons that the app's code names, so that no icon is a request or a data URL. */
export async function putSpriteInPage(root: string, outDir: string, code: readonly string[]): Promise<void> {
  const text = code.join('\n');
  const names = iconNames.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(text));
  const symbols = await Promise.all(names.map((name) => symbolOf(root, name)));
  const own = await Promise.all(
    ownIconNames.filter((name) => text.includes(name)).map((name) => ownSymbol(root, name)),
  );
  const sprite = `<svg hidden width="0" height="0" xmlns="http://www.w3.org/2000/svg">${[...own, ...symbols].join('')}</svg>`;
  const page = join(outDir, 'index.html');
  const before = await readFile(page, 'utf8');
  if (!before.includes('<!--icons-->')) throw new Error(`${page} has no place for icons`);
  await writeFile(page, before.replace('<!--icons-->', sprite));
}

async function symbolOf(root: string, name: string): Promise<string> {
  const drawing = await readFile(join(root, 'node_modules/dkfds/src/img/svg-icons', `${name}.svg`), 'utf8');
  return asSymbol(`i-${name}`, drawing);
}

async function ownSymbol(root: string, name: string): Promise<string> {
  return asSymbol(name, await readFile(join(root, 'frontends/kit/icons/own', `${name}.svg`), 'utf8'));
}

function asSymbol(id: string, drawing: string): string {
  const viewBox = /viewBox="([^"]+)"/.exec(drawing)?.[1];
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1];
  if (viewBox === undefined || inner === undefined) throw new Error(`The drawing of ${id} cannot be read`);
  return `<symbol id="${id}" viewBox="${viewBox}">${inner.trim()}</symbol>`;
}
