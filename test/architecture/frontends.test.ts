import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourcesIn } from './sources.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const files = sourcesIn('frontends').filter((file) => !/\.test\.tsx?$|^frontends\/build/.test(file));
/** The one place that knows how a service is reached, and how a file is posted into storage. */
const edge = /^frontends\/kit\/network\/(request|services|problem|post-file)\.ts$/;

describe('frontends and the network', () => {
  test('reach a service by its typed client alone: no path in words, no answer read or named by hand', () => {
    expect(files.length).toBeGreaterThan(150);
    const byHand = files.filter(
      (file) => !edge.test(file) && /['"`]\/api\/|\bfetch\(|\.json\(\)\)|JSON\.parse\(.*response/.test(text(file)),
    );
    expect(byHand).toEqual([]);
    expect(files.filter((file) => edge.test(file) && /\.json\(\)\) as /.test(text(file)))).toEqual([]);
  });

  test('name no answer by a cast where data is read', () => {
    const data = files.filter((file) => /\/data\/|-data\.ts$/.test(file));
    expect(data.length).toBeGreaterThan(8);
    expect(data.filter((file) => /\bas (?!const\b)[A-Z{(]/.test(text(file)))).toEqual([]);
  });

  test('a form that changes a version shows a colleague’s save before it sends', () => {
    const forms = files.filter((file) => file.endsWith('.tsx') && /createForm</.test(text(file)));
    expect(forms.length).toBeGreaterThan(15);
    const versioned = forms.filter((file) => /\bversion\b/.test(text(file).replaceAll(/done:[\s\S]*/g, '')));
    expect(versioned.length).toBeGreaterThan(8);
    expect(versioned.filter((file) => !/\bnewest:/.test(text(file)))).toEqual([]);
    // What is sent is the version that the form was begun on, never the newest that the page has heard of.
    const sendsNewest = /(?<!newest: \(\) => \(\{ )\bversion: props\./;
    expect(forms.filter((file) => sendsNewest.test(text(file)))).toEqual([]);
  });

  test('read one thing under one name: no two queries share theirs', () => {
    const names = files.flatMap((file) =>
      [...text(file).matchAll(/^(?:\s*|\}, )'([\w-]+)',?\n?\);$/gm)].map((found) => found[1]),
    );
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
