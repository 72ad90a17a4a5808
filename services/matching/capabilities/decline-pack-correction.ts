import { declineCorrection } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packReadDue } from '#services/matching/store/evidence-due.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import { packReadWithin } from '#shared/rules/evidence-pack-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChanged, PackCorrectionDeclined } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/**
 * Staff do not put right what the person asked for: the person reads why, has the time anew, and can comment.
 * Refusals: evidence-pack-not-found, -not-read, -is-over, stale-version.
 */
export function declinePackCorrection(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version, reason }: PackCorrectionDeclined,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before) => {
    const readBy = dueWithin(packReadWithin, dateOf(call.now));
    const declined = { reason, readBy, now: call.now };
    const pack = declineCorrection(before, declined, { role: call.caller.role, version });
    if (!pack.ok) return pack;
    const writes = [packReadDue(pack.value, readBy)];
    return ok({ pack: pack.value, action: 'decline-pack-correction', news: 'correction-declined', writes });
  });
}
