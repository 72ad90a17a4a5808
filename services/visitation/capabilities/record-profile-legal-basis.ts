import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { recorded } from '#services/visitation/domain/profile-basis.ts';
import { basisNow, profileBasisItem } from '#services/visitation/store/profile-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { LegalBasisRecording, LegalBasisSaved } from '#shared/shapes/person-profile.ts';

/**
 * Records the law by which the municipality makes profiles: from then on they can be made. Consent cannot carry them
 * (Datatilsynet on Asta, 18 May 2022). One that stood ends, and is kept. Refusals: fields-not-accepted, stale-version.
 */
export async function recordProfileLegalBasis(
  call: Call,
  visitation: VisitationStore,
  { version, law, on }: LegalBasisRecording,
): Promise<Result<LegalBasisSaved, VisitationRefusal>> {
  const errors = happenedDayFaults('/on', on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const before = await basisNow(visitation);
  if (before.version !== version) return refuse('stale-version');
  const recordedBy = call.caller.personId;
  const after = recorded(before, { law, on, recordedBy });
  return commit(call, visitation.table, {
    writes: [putOver(profileBasisItem, version === 0 ? undefined : before, after)],
    events: [
      domainEvent('ProfileLegalBasisRecorded', { id: 'profile-basis', version: after.version }, { on, recordedBy }),
    ],
    about: [],
    answer: { version: after.version, inUse: true },
  });
}
