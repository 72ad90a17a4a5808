import type { CandidateId, CompanionCodeId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, instant, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { companionCodeFor } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';

/** A code that a person made to be found by: kept in the own scope, where the person reads it out. */
export type CompanionCode = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: 'open' | 'used' | 'withdrawn';
  readonly codeId: CompanionCodeId;
  /** Twelve digits; gone once it cannot be used. */
  readonly code?: string;
  readonly municipality: string;
  readonly validUntil: Instant;
  readonly sharesPhone: boolean;
};

/** A code is used once, or taken back; another one takes its place. */
export const companionCodeTable: StateTable<CompanionCode['state'], 'make' | 'use' | 'withdraw'> = {
  open: { make: { to: 'open' }, use: { to: 'used' }, withdraw: { to: 'withdrawn' } },
  used: { make: { to: 'open' } },
  withdrawn: { make: { to: 'open' } },
};

/** How the municipality keeps it: found once. */
export const companionMarkTable: StateTable<'open' | 'used', 'use'> = { open: { use: { to: 'used' } }, used: {} };

const ownDigits = 8;
const dayMs = 86_400_000;
const bytesUsed = 6;

/** The digits of a code: the municipality's, and eight that follow from a secret nobody else has. */
export function codeDigits(municipality: string, secret: string): string {
  const number = Buffer.from(secret, 'base64url').readUIntBE(0, bytesUsed) % 10 ** ownDigits;
  return `${municipality}${String(number).padStart(ownDigits, '0')}`;
}

/** The municipality that a typed code says it is from. */
export function municipalityOf(code: string): string {
  return code.slice(0, -ownDigits);
}

/** When a code made now stops working. */
export function codeValidUntil(now: Instant): Instant {
  return instant(Date.parse(now) + ruleOn(companionCodeFor, dateOf(now)).value * dayMs);
}

/** Whether a code can be typed at an instant. */
export function isTypeable(code: CompanionCode | undefined, at: Instant): code is CompanionCode {
  return code?.state === 'open' && at < code.validUntil;
}

/** The code once it cannot be used any more: without its digits. */
export function spentCode({ code: _gone, ...row }: CompanionCode, state: 'used' | 'withdrawn'): CompanionCode {
  return asNextVersion({ ...row, state });
}
