import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address as people write it', () => {
  test.each([
    ['hanne@firma.dk', 'hanne@firma.dk'],
    [' Hanne.Winther+job@Firma.DK ', 'Hanne.Winther+job@firma.dk'],
    ['Hanne Winther <hanne@firma.dk>', 'hanne@firma.dk'],
    ['mailto:hanne@firma.dk', 'hanne@firma.dk'],
    ["o'connor@firma.co.uk", "o'connor@firma.co.uk"],
    ['hanne@bagværket.dk', 'hanne@xn--bagvrket-m0a.dk'],
    ['hanne\u200b@firma.dk', 'hanne@firma.dk'],
  ])('%s is %s', (typed, stored) => {
    expect(parseEmail(typed)).toEqual({ value: stored });
  });

  test.each([
    ['', 'missing'],
    ['a@b.dk;', 'email-ends-with-sign'],
    ['a@b.dk,', 'email-ends-with-sign'],
    ['a@b.dk.', 'email-ends-with-sign'],
    ['a@b.dk; c@d.dk', 'email-several'],
    ['a@b.dk c@d.dk', 'email-several'],
    ['a @b.dk', 'email-has-space'],
    ['hanne.firma.dk', 'email-without-at'],
    ['a@b..dk', 'email-two-dots'],
    ['a..b@c.dk', 'email-two-dots'],
    ['søren@firma.dk', 'email-foreign-letters'],
    ['a@b', 'not-an-email'],
    ['@b.dk', 'not-an-email'],
    ['.a@b.dk', 'not-an-email'],
    ['a@-b.dk', 'not-an-email'],
    ['a@b.d', 'not-an-email'],
    ['a@1.2.3.4', 'not-an-email'],
    [`${'a'.repeat(65)}@b.dk`, 'not-an-email'],
    ['a\r\nBcc: x@b.dk', 'email-has-space'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(parseEmail(typed)).toEqual({ fault });
  });

  test('what was read is read again as the same, and holds nothing that ends a line', () => {
    const typed = fc.oneof(fc.emailAddress(), fc.string({ unit: fc.constantFrom(...'ab.@æ-;<> \n'.split('')) }));
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseEmail(text);
        if ('fault' in read) return;
        expect(read.value).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
        expect(parseEmail(read.value)).toEqual(read);
      }),
    );
  });
});
