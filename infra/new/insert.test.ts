import { describe, expect, test } from 'vitest';
import { expectedLine, withExpectedLine } from './expected-lines.ts';
import { afterLast, before, withImport, withNames } from './insert.ts';
import { NotAsked } from './names.ts';

describe('lines put into a file that is there', () => {
  test('stand before a place, or after the last of their kind', () => {
    expect(before('a\nb\n', /^b$/m, 'x\n')).toBe('a\nx\nb\n');
    expect(afterLast('a1\na2\nb', /^a/, 'a3')).toBe('a1\na2\na3\nb');
    expect(withImport("import a from 'a';\nimport {\n  b,\n} from 'b';\n\ncode();", "import c from 'c';")).toBe(
      "import a from 'a';\nimport {\n  b,\n} from 'b';\nimport c from 'c';\n\ncode();",
    );
  });

  test('are not written where their place is gone', () => {
    expect(() => before('a', /^b$/m, 'x')).toThrow(NotAsked);
    expect(() => afterLast('a', /^b/, 'x')).toThrow(NotAsked);
    expect(() => withImport('code();', 'x')).toThrow(NotAsked);
    expect(() => withNames('import x from "y";', ' from "z"', ['a'])).toThrow(NotAsked);
  });

  test('name each name once', () => {
    const text = "import { read, unwrap } from './edge.ts';";
    expect(withNames(text, " from './edge.ts'", ['unwrap', 'command'])).toBe(
      "import { read, unwrap, command } from './edge.ts';",
    );
  });

  test('say for every role where it gets in', () => {
    const table = 'const written = `\nlist-work home: caseworker\n`;\n';
    expect(expectedLine('set-it', { buddy: 'company', candidate: 'self' })).toBe(
      'set-it                    company: buddy self: candidate',
    );
    const line = 'set-it                    home: caseworker';
    expect(withExpectedLine(table, 'set-it', { caseworker: 'home' }, 'list-work')).toContain(`caseworker\n${line}\n`);
    expect(withExpectedLine(table, 'set-it', { caseworker: 'home' })).toContain(`caseworker\n\n${line}\n\`;`);
  });
});
