import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, CardChange } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { consentFollows } from '#services/visitation/store/release-card.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';

/**
 * Releases the person's card to companies in the network, or withdraws it; a company that has it loses it as soon as
 * the event is heard. Refusals: those of candidateAtVersion.
 */
export async function changeCard(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  change: CardChange,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, change.version, 'change-card');
  if (!opened.ok) return opened;
  const { candidate, file } = opened.value;
  if (!file.profile) return refuse('first-conversation-comes-first');
  const after = asNextVersion(candidate);
  const released = { ...file, profile: { ...file.profile, cardReleased: change.released } };
  const on = dateOf(call.now);
  const consent = await consentFollows(call, visitation.table, file, { released: change.released, on });
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'change-card')),
      put(candidateFileItem, released),
      ...consent.writes,
    ],
    events: [...tellProfile(after, released), ...consent.events],
    about: [candidateId],
    answer: changed(after),
  });
}
