import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roles } from '#shared/access/roles.ts';
import { root, sourcesIn } from './sources.ts';

/** Where a role is only called something: texts, and the colleagues whom a list names by what they do. */
const words = /\.(text|uk)\.ts$|^frontends\/municipality\/words\/staff-choices\.ts$/;

/** `buddy` and `candidate` are also words for people, so they count only where a role is compared. */
const names = roles.filter((role) => role !== 'buddy' && role !== 'candidate').join('|');
const namesARole = new RegExp(`['"](?:${names})['"]|[rR]ole\\s*[!=]==?\\s*['"]`);

function guessesIn(source: string): boolean {
  return source.split('\n').some((line) => namesARole.test(line));
}

describe('what a role may do', () => {
  test('pages ask the session: none of them names a role', () => {
    const pages = sourcesIn('frontends').filter((file) => !words.test(file));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((file) => guessesIn(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test.each([`if (role.role === 'buddy') hide();`, `const may = ['team-leader'].includes(role);`])(
    'a page that says %s would be found',
    (line) => {
      expect(guessesIn(line)).toBe(true);
    },
  );
});
