import type { CheckedAt } from './open-badge.ts';

/** Where a certificate is checked: by people on a page, by wallets on a route. */
export function addressesOf(origin: string, partnership: string, code: string): CheckedAt {
  return {
    verifyAt: `${origin}/bevis/${partnership}/${code}`,
    statusAt: `${origin}/api/competence/${partnership}/verifications/${code}/status`,
  };
}

/** The page on which a shared portfolio is read. */
export function sharedAt(origin: string, citizen: string, shareId: string, word: string): string {
  return `${origin}/bevis/${citizen}/${shareId}/${word}`;
}
