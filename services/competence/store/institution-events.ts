import type { Institution } from '#services/competence/domain/institution.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of an institution that joined or changed. */
export function institutionTold(
  name: 'InstitutionJoined' | 'InstitutionChanged',
  institution: Institution,
): DomainEvent {
  const { institutionId, version, kind, accreditedFrom } = institution;
  return domainEvent(
    name,
    { id: institutionId, version },
    { institutionId, institutionName: institution.name, kind, ...(accreditedFrom && { accreditedFrom }) },
  );
}
