import { givePack } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChanged, PackGiven } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/**
 * Writes down to whom an issued description was given, and why; the person reads it.
 * Refusals: evidence-pack-not-found, -not-issued, stale-version.
 */
export function giveEvidencePack(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  given: PackGiven,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before) => {
    const { role, personId } = call.caller;
    const pack = givePack(before, given, { role, personId, now: call.now });
    return pack.ok ? ok({ pack: pack.value, action: 'give-evidence-pack', news: 'given' }) : pack;
  });
}
