import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourcesIn } from './sources.ts';

const sources = [...sourcesIn('services'), ...sourcesIn('shared')];
const whereFound = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));

describe('what could be guessed', () => {
  test('is digested with a key: only random words of 256 bits, and documents that others count anew, are digested without', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(whereFound(/createHash|subtle\.digest|import \{[^}]*\bhash\b[^}]*\} from 'node:crypto'/)).toEqual([
      'services/competence/ports/sign-credential.ts',
      'services/matching/ports/document-digest.ts',
      'services/notifications/ports/signed-request.ts',
      'shared/runtime/secret-word.ts',
    ]);
  });

  test('is in no log: a fault is logged by what it says, not by what it carries', () => {
    expect(whereFound(/loggable\(/).length).toBeGreaterThan(3);
    expect(whereFound(/logger\.\w+\([^;]*\bas Error\b(?!\)\.name)/)).toEqual([]);
  });
});
