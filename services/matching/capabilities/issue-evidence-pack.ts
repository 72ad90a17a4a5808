import { issuePack, packTable, supersedePack } from '#services/matching/domain/evidence-pack.ts';
import { digestOf } from '#services/matching/ports/document-digest.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packKeptDue } from '#services/matching/store/evidence-due.ts';
import { packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PackChanged, PackStep } from '#shared/shapes/evidence-pack.ts';
import { stepEvidencePack, type PackPlace } from './step-evidence-pack.ts';

/**
 * Issues a description the person has commented on, or had the time to; sealed with what they said. The one before it for the
 * same purpose is superseded. Refusals: evidence-pack-not-found, -not-sent, -not-read, -is-over, stale-version.
 */
export function issueEvidencePack(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  place: PackPlace,
  { version }: PackStep,
): Promise<Result<PackChanged, MatchingRefusal>> {
  return stepEvidencePack(call, matching, place, (before, all) => {
    const { document, reading, correction } = before;
    const hash = digestOf({ document, reading: reading ?? null, correction: correction ?? null });
    const issued = { at: call.now, byId: call.caller.personId, hash };
    const pack = issuePack(before, issued, { role: call.caller.role, version });
    if (!pack.ok) return pack;
    const former = all.find(({ state, purpose }) => state === 'issued' && purpose === before.purpose);
    const over = former && supersedePack(former);
    const priors = priorStates(packTable, 'supersede-evidence-pack');
    return ok({
      ...{ pack: pack.value, action: 'issue-evidence-pack', news: 'issued' },
      writes: [
        packKeptDue(pack.value, dateOf(call.now)),
        ...(former && over ? [replace(evidencePackItem, former, over, priors)] : []),
      ],
      events: over ? [packChanged(over, 'superseded')] : [],
    });
  });
}
