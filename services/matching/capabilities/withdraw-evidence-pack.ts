import { withdrawPack } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChanged, PackStep } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/** Withdraws a description that was not issued. Refusals: evidence-pack-not-found, evidence-pack-is-over, stale-version. */
export function withdrawEvidencePack(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version }: PackStep,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before) => {
    const pack = withdrawPack(before, { role: call.caller.role, version });
    return pack.ok ? ok({ pack: pack.value, action: 'withdraw-evidence-pack', news: 'withdrawn' }) : pack;
  });
}
