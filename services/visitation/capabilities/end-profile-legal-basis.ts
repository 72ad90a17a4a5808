import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { basisTable, ended } from '#services/visitation/domain/profile-basis.ts';
import { basisNow, profileBasisItem } from '#services/visitation/store/profile-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LegalBasisEnding, LegalBasisSaved } from '#shared/shapes/person-profile.ts';

/**
 * Switches the profile off: from now on none is made, and none that was made is shown to anybody of the staff.
 * Refusals: fields-not-accepted, profile-not-in-use, stale-version.
 */
export async function endProfileLegalBasis(
  call: Call,
  visitation: VisitationStore,
  { version, on }: LegalBasisEnding,
): Promise<Result<LegalBasisSaved, VisitationRefusal>> {
  const errors = happenedDayFaults('/on', on, dateOf(call.now));
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const before = await basisNow(visitation);
  const endedBy = call.caller.personId;
  const after = ended(before, on, endedBy);
  if (!after) return refuse('profile-not-in-use');
  if (before.version !== version) return refuse('stale-version');
  return commit(call, visitation.table, {
    writes: [replace(profileBasisItem, before, after, priorStates(basisTable, 'end-profile-legal-basis'))],
    events: [domainEvent('ProfileLegalBasisEnded', { id: 'profile-basis', version: after.version }, { on, endedBy })],
    about: [],
    answer: { version: after.version, inUse: false },
  });
}
