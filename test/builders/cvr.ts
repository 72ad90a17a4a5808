import { randomInt } from 'node:crypto';
import { parseCvr, type Cvr } from '#shared/kernel/cvr.ts';

/** A CVR number that can be one (modulus 11), different nearly every time. */
export function aCvr(): Cvr {
  for (;;) {
    const cvr = parseCvr(String(randomInt(10_000_000, 99_999_999)));
    if (cvr) return cvr;
  }
}
