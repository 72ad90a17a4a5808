import { changePack } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChange, PackChanged } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/**
 * Other words or another period; one the person has read becomes a draft again, and is read anew.
 * Refusals: evidence-pack-not-found, evidence-pack-is-over, stale-version.
 */
export function changeEvidencePack(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version, purpose, from, until, words }: PackChange,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before) => {
    const pack = changePack(before, { purpose, from, until, words }, { role: call.caller.role, version });
    return pack.ok ? ok({ pack: pack.value, action: 'change-evidence-pack', news: 'changed' }) : pack;
  });
}
