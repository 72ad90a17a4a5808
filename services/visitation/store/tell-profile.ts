import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What the other services are told of a candidate's profile after a change; nothing before the first conversation. */
export function tellProfile(candidate: Candidate, file: CandidateFile, first = false): DomainEvent[] {
  const latest = file.conversations.at(-1);
  if (!latest || !file.profile) return [];
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
        visitationGroup: latest.visitationGroup,
        heldOn: latest.heldOn,
        first,
        profile: file.profile,
      },
    ),
  ];
}
