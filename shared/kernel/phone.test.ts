import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPhone, parsePhone } from './phone.ts';

describe('a telephone number as people write it', () => {
  test.each([
    ['22334455', '+4522334455'],
    ['22 33 44 55', '+4522334455'],
    ['(+45) 22 33 44 55', '+4522334455'],
    ['+45 22-33-44-55', '+4522334455'],
    ['22-33-44-55', '+4522334455'],
    ['22.33.44.55', '+4522334455'],
    ['0045 22334455', '+4522334455'],
    ['45 22 33 44 55', '+4522334455'],
    ['Tlf. 22 33 44 55', '+4522334455'],
    ['tel:+4522334455', '+4522334455'],
    ['\u202d+45 22 33 44 55\u202c', '+4522334455'],
    ['２２３３４４５５', '+4522334455'],
    ['0046 70 123 45 67', '+46701234567'],
    ['+46 (0)70-123 45 67', '+46701234567'],
    ['+380 44 123 4567', '+380441234567'],
  ])('%s is %s', (typed, stored) => {
    expect(parsePhone(typed)).toEqual({ value: stored });
  });

  test.each([
    ['1      2', 'phone-too-short'],
    ['', 'missing'],
    ['+45 2233', 'phone-too-short'],
    ['+45 22 33 44 55 66', 'phone-too-long'],
    ['22334455 / 33445566', 'phone-too-long'],
    ['070 123 45 67', 'phone-needs-country-code'],
    ['701 234 567', 'phone-needs-country-code'],
    ['+0 22334455', 'phone-needs-country-code'],
    ['22334455 lok. 12', 'phone-has-other-signs'],
    ['22+334455', 'phone-has-other-signs'],
    ['+45 02 33 44 55', 'not-a-phone-number'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(parsePhone(typed)).toEqual({ fault });
  });

  test('what was read is read again as the same, also as it is shown', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 +()-.'.split('')), maxLength: 20 });
    fc.assert(
      fc.property(typed, (text) => {
        const read = parsePhone(text);
        if ('fault' in read) return;
        expect(read.value).toMatch(/^\+[1-9]\d{7,14}$/);
        expect(parsePhone(read.value)).toEqual(read);
        expect(parsePhone(formatPhone(read.value))).toEqual(read);
      }),
    );
  });

  test('shown as it is read aloud', () => {
    expect(formatPhone('+4522334455')).toBe('22\u00a033\u00a044\u00a055');
    expect(formatPhone('+46701234567')).toBe('+46\u00a070\u00a012\u00a034\u00a056\u00a07');
    expect(formatPhone('+380441234567')).toBe('+380\u00a044\u00a012\u00a034\u00a056\u00a07');
    expect(formatPhone('ring i morgen')).toBe('ring i morgen');
  });
});
