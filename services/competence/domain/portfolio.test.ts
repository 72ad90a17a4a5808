import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { CertificateState } from '#shared/shapes/certificate.ts';
import { holdersName } from './portfolio.ts';

const certificate = (recipientName: string, state: CertificateState, issuedOn: string) => ({
  state,
  facts: { recipientName, issuedOn: civilDate(issuedOn) },
});

describe('what the holder of certificates is called', () => {
  test('as on the newest that is valid, in whatever order they come', () => {
    const all = [
      certificate('Amina Hadad', 'replaced', '2026-11-24'),
      certificate('Amina Haddad', 'valid', '2026-11-23'),
      certificate('Amina Yusuf', 'valid', '2019-09-24'),
    ];
    expect([holdersName(all), holdersName(all.toReversed())]).toEqual(['Amina Haddad', 'Amina Haddad']);
  });

  test('where none is valid as on the newest, and without any nobody', () => {
    const old = certificate('Amina Yusuf', 'revoked', '2019-09-24');
    expect(holdersName([old, certificate('Amina Haddad', 'revoked', '2026-11-23')])).toBe('Amina Haddad');
    expect(holdersName([])).toBeUndefined();
  });
});
