import type { WorkDescription } from '#services/matching/domain/work-description.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Change } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { WorkDescriptionSent } from '#shared/shapes/work-observation.ts';
import type { CompanyPlacementRow } from './shared-items.ts';
import { workDescribed } from './work-observation-events.ts';
import { workDescriptionItem } from './work-observation-items.ts';

type Said = Pick<WorkDescription, 'observationId' | 'move' | 'said' | 'reason'>;

/** What a workplace's word writes in the partnership's scope; whose placement it is comes from the company's own row. */
export function descriptionSent(
  call: Call,
  { placementId, candidateId, companyId, municipality: owner }: CompanyPlacementRow,
  said: Said,
): Change<WorkDescriptionSent> {
  const { personId, role } = call.caller;
  const answerId = call.newId('answer');
  const sent: WorkDescription = sentAnswer({
    ...{ answerId, owner, about: placementId, sentAt: call.now, sentBy: personId },
    ...{ partnership: partnershipScope(call.scope), candidateId, companyId, byId: personId, byRole: role, ...said },
  });
  return {
    writes: [insert(workDescriptionItem, sent)],
    events: [workDescribed(sent)],
    about: [candidateId],
    answer: { answerId, observationId: sent.observationId, state: sent.state },
  };
}
