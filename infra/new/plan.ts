import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { NotAsked } from './names.ts';

/** What a new part is made of: files of its own, lines in files that are there, and what only a person can fill in. */
export type Plan = {
  readonly files: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  readonly toFillIn: readonly string[];
};

/** A change of one file: its text before, its text after. Several of one file are made one after the other. */
export type Change = { readonly file: string; readonly to: (text: string) => string };

export type House = { readonly has: (path: string) => boolean; readonly read: (path: string) => string };

/** The sources under a root. */
export function houseAt(root: string): House {
  return {
    has: (path) => existsSync(join(root, path)),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

/**
 * Writes a plan, in the house's form. Nothing is written where one of its files is there already or a place for one of
 * its lines is not found.
 *
 * @returns the files that were written or changed
 */
export async function carryOut(root: string, { files, changes }: Plan): Promise<string[]> {
  const house = houseAt(root);
  const there = Object.keys(files).filter(house.has);
  if (there.length > 0) throw new NotAsked(`There already: ${there.join(', ')}`);
  const texts = new Map(Object.entries(files));
  for (const { file, to } of changes) texts.set(file, to(texts.get(file) ?? house.read(file)));
  const form = (await resolveConfig(join(root, 'package.json'))) ?? {};
  const formed = await Promise.all(
    [...texts].map(async ([file, text]) => [file, await format(text, { ...form, filepath: file })] as const),
  );
  for (const [file, text] of formed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return [...texts.keys()];
}
