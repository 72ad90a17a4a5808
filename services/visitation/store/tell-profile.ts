import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { visitationGroupOf, type CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { withoutHome } from '#services/visitation/domain/protected-address.ts';
import type { PersonVisitation } from '#services/visitation/domain/visitation-decision.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { VisitationDecision } from '#shared/shapes/candidate-visitation.ts';

/** What the other services are told of a candidate's profile after a change; nothing before the first conversation. */
export function tellProfile(
  candidate: Candidate,
  file: CandidateFile,
  { first = false, reopenedOn }: { readonly first?: boolean; readonly reopenedOn?: CivilDate } = {},
): DomainEvent[] {
  const latest = file.conversations.at(-1);
  const visitationGroup = visitationGroupOf(file);
  if (!latest || !visitationGroup || !file.profile) return [];
  const { candidateId, version, ownerId, targetGroups, groupsFrom } = candidate;
  return [
    domainEvent(
      'CandidateProfiled',
      { id: candidateId, version },
      {
        candidateId,
        ownerId,
        targetGroups: [...targetGroups],
        ...(groupsFrom && { groupsFrom }),
        ...(reopenedOn && { reopenedOn }),
        visitationGroup,
        heldOn: latest.heldOn,
        first,
        profile: withoutHome(candidate, file.profile),
      },
    ),
  ];
}

/** What is told of a decision about the group: which and from which day, nothing of why. */
export function tellGroup(
  { candidateId, version }: Candidate,
  { visitationGroup, decidedOn, ruleVersion }: VisitationDecision,
): DomainEvent {
  const facts = { candidateId, visitationGroup, from: decidedOn, ruleVersion };
  return domainEvent('VisitationGroupDecided', { id: candidateId, version }, facts);
}

/** The same of the newest decision; nothing where none was made. */
export function tellNewGroup(candidate: Candidate, visited: PersonVisitation | undefined): DomainEvent[] {
  const newest = visited?.decisions.at(-1);
  return newest ? [tellGroup(candidate, newest)] : [];
}
