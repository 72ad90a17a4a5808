import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { SigningCodeId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, instant, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { signedByLink, signingCodeLimit } from '#shared/rules/signing-rules.ts';
import type { AgreementDocument, AgreementSigner } from '#shared/shapes/agreement.ts';
import type { SigningCodeState } from '#shared/shapes/signing-link.ts';

/** The code that goes with a link to an agreement, to one telephone and for one document. Of it only a digest is kept. */
export type SigningCode = {
  readonly linkDigest: string;
  readonly version: number;
  readonly state: SigningCodeState;
  readonly codeId: SigningCodeId;
  /** The digest of the document that it was asked for: another version needs another code. */
  readonly hash: string;
  /** When codes were asked for within the last hour, the newest last. */
  readonly askedAt: readonly Instant[];
  readonly validUntil: Instant;
  /** Keyed with the link's word: without the word the code cannot be found by trying. */
  readonly digest?: string;
  readonly tries: number;
};

export type CodeAction = 'ask-for-code' | 'tell-code-sent' | 'tell-code-not-sent' | 'use-code';

/** Asked for anew, the one before works no more. */
const anew = { 'ask-for-code': { to: 'asked' } } as const;
export const codeTable: StateTable<SigningCodeState, CodeAction> = {
  asked: { ...anew, 'tell-code-sent': { to: 'sent' }, 'tell-code-not-sent': { to: 'not-sent' } },
  sent: { ...anew, 'use-code': { to: 'used' } },
  'not-sent': anew,
  used: anew,
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Asks for a code. Refusal: too-many-codes, where more were asked for within the hour than the rule lets. */
export function askForCode(
  before: SigningCode | undefined,
  asked: Pick<SigningCode, 'linkDigest' | 'codeId' | 'hash'>,
  now: Instant,
): Result<SigningCode, MatchingRefusal> {
  const { minutes, anHour } = ruleOn(signingCodeLimit, dateOf(now)).value;
  const lately = (before?.askedAt ?? []).filter((at) => Date.parse(now) - Date.parse(at) < hourMs);
  if (lately.length >= anHour) return refuse('too-many-codes');
  const validUntil = instant(Date.parse(now) + minutes * minuteMs);
  const fresh = { ...asked, state: 'asked', askedAt: [...lately, now], validUntil, tries: 0 } as const;
  return ok(before ? asNextVersion({ ...fresh, version: before.version }) : { ...fresh, version: 1 });
}

/** The code was sent, or no telephone is known; undefined where another was asked for since. */
export function codeSettled(
  before: SigningCode,
  codeId: SigningCodeId,
  digest: string | undefined,
): SigningCode | undefined {
  const to = nextState(codeTable, before.state, digest ? 'tell-code-sent' : 'tell-code-not-sent');
  if (!to || before.codeId !== codeId) return undefined;
  return asNextVersion({ ...before, state: to, ...(digest && { digest }) });
}

export function useCode(before: SigningCode): SigningCode {
  return asNextVersion({ ...before, state: 'used' });
}

/** Whether a code can be typed now. Refusals: signing-code-over, agreement-changed-since. */
export function codeStands(
  code: SigningCode | undefined,
  hash: string,
  now: Instant,
): Result<SigningCode, MatchingRefusal> {
  if (code?.state !== 'sent' || code.validUntil <= now) return refuse('signing-code-over');
  return code.hash === hash ? ok(code) : refuse('agreement-changed-since');
}

/** How often a code may be typed on a day. */
export function triesOn(day: CivilDate): number {
  return ruleOn(signingCodeLimit, day).value.tries;
}

/** Whether this side may sign an agreement by a link: every kind in it must let it. */
export function maySignByLink(
  document: Pick<AgreementDocument, 'terms'>,
  party: AgreementSigner,
  on: CivilDate,
): boolean {
  return document.terms.every(({ kind }) => ruleOn(signedByLink, on, kind).value.includes(party));
}
