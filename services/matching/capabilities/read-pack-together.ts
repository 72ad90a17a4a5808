import { judgePackAnswer } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackChanged, PackReadTogether, PackVoidReason } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

const refusals = {
  'pack-not-found': 'evidence-pack-not-found',
  'pack-changed-since': 'evidence-pack-changed-since',
  'pack-not-waiting': 'evidence-pack-is-over',
  'answered-already': 'evidence-pack-answered-already',
} as const satisfies Record<PackVoidReason, MatchingRefusal>;

/**
 * Staff have read it with the person and write down what they said; never over the person's own words.
 * Refusals: evidence-pack-not-found, -changed-since, -answered-already, -is-over, stale-version.
 */
export function readPackTogether(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version, hash, answer, words }: PackReadTogether,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before) => {
    const { personId: withId, role } = call.caller;
    const judged = judgePackAnswer(before, { answer, words, hash, role, at: call.now, how: 'together', withId });
    if ('because' in judged) return refuse(refusals[judged.because]);
    if (version !== before.version) return refuse('stale-version');
    const news = answer === 'ask-correction' ? 'correction-asked' : 'commented';
    return ok({ ...judged, news });
  });
}
