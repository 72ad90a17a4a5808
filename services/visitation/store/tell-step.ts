import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { ContactChangeReason } from '#shared/shapes/handover.ts';

/** What is told where the next step was decided or went to somebody else; nothing where there is none. */
export function tellStep({ candidateId, version, next }: Candidate): DomainEvent[] {
  if (!next) return [];
  const { kind: stepKind, ownerId, dueOn } = next;
  return [domainEvent('NextStepChanged', { id: candidateId, version }, { candidateId, stepKind, ownerId, dueOn })];
}

/** What is told where a person has another contact person; nothing where it is the same one. */
export function tellContactPerson(
  { now }: Pick<Call, 'now'>,
  before: Candidate,
  after: Candidate,
  because?: ContactChangeReason,
): DomainEvent[] {
  if (before.ownerId === after.ownerId) return [];
  const { candidateId, version, ownerId } = after;
  const facts = {
    candidateId,
    ownerId,
    formerOwnerId: before.ownerId,
    changedOn: dateOf(now),
    ...(because && { because }),
  };
  return [domainEvent('ContactPersonChanged', { id: candidateId, version }, facts)];
}
