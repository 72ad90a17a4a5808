import type { EventHandlers } from '#shared/runtime/consume.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { takeInMember } from '../capabilities/take-in-member.ts';
import type { OpenCompetence } from '../store/competence-store.ts';

/** What courses need to hear: which municipalities one can be shared with. */
export function courseHandlers(open: OpenCompetence): EventHandlers<'MunicipalityJoined'> {
  return {
    MunicipalityJoined: ({ partnership: _own, ...call }, event) =>
      takeInMember(open({ ...call, scope: partnershipScope(event.facts.partnership) }).table, event),
  };
}
