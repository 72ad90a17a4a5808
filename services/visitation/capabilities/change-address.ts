import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { isSameProtection } from '#services/visitation/domain/protected-address.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { homeAddressItem, sealedFor } from '#services/visitation/store/home-address.ts';
import { listedWrites } from '#services/visitation/store/listed-items.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { AddressChange } from '#shared/shapes/address.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';

/**
 * Writes a person's address, sealed, and whether it is protected. Where protection begins or ends the profile is told again,
 * without or with the postal code. The timeline says what was done, never where somebody lives. Refusals: those of
 * candidateAtVersion, fields-not-accepted (the days), nothing-corrected.
 */
export async function changeAddress(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, address, protection }: AddressChange,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const errors = protection ? happenedDayFaults('/protection/from', protection.from, dateOf(call.now)) : [];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const opened = await candidateAtVersion(visitation, candidateId, version, 'correct-contact');
  if (!opened.ok) return opened;
  const { candidate, file } = opened.value;
  if (!address && isSameProtection(candidate.protection, protection)) return refuse('nothing-corrected');
  const { protection: _before, ...rest } = candidate;
  const after: Candidate = asNextVersion({
    ...rest,
    ...(protection && { protection }),
    ...((address ?? candidate.hasAddress) && { hasAddress: true }),
  });
  const turned = (candidate.protection !== undefined) !== (protection !== undefined);
  // Whoever is protected is marked in every list at once: no list waits for an event to be heard.
  const marks = turned ? await listedWrites(visitation.table, after) : [];
  const seal = address && (await visitation.keys()).seal(sealedFor(candidateId), JSON.stringify(address));
  const kind = !turned ? 'address-changed' : protection ? 'address-protected' : 'address-protection-ended';
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'correct-contact')),
      ...(seal ? [put(homeAddressItem, { candidateId, sealed: seal })] : []),
      ...marks,
      historyLine(call, candidateId, { kind }),
    ],
    events: turned ? tellProfile(after, file) : [],
    about: [candidateId],
    answer: changed(after),
  });
}
