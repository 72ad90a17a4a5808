import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './return-path.ts';

const own = 'https://fodfaeste.example';

describe('the way back after a sign-in', () => {
  it.each(['/', '/kommune', '/kommune/personer?trin=samtale', '/min-side/visninger#top'])(
    'keeps our own %s',
    (path) => {
      expect(safeReturnPath(path, own)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'kommune',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    '/api/access/sign-in',
    `/${'a'.repeat(1000)}`,
  ])('leads %j to the front page', (path) => {
    expect(safeReturnPath(path, own)).toBe('/');
  });

  it('never leads anywhere else, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', 'a', ' ', '\t', '%2f') }),
        (asked) => {
          const path = safeReturnPath(asked, own);
          return path.startsWith('/') && new URL(path, own).origin === own;
        },
      ),
    );
  });
});
