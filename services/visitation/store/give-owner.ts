import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { hasLeft } from '#shared/runtime/known-staff.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import type { ContactChangeReason } from '#shared/shapes/handover.ts';
import { historyLine } from './history-line.ts';
import { ownedCase } from './owned-cases.ts';
import { tellProfile } from './tell-profile.ts';
import { tellContactPerson } from './tell-step.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** Why somebody gets another owner, and what goes along to that one. */
export type OwnerChangeWords = { readonly because?: ContactChangeReason; readonly note?: string };

/**
 * What is written and told where a person gets another owner. A next step that was the former owner's, or somebody's who left, follows
 * along; one that somebody else holds stays with them.
 */
export async function giveOwner(
  call: Call,
  visitation: VisitationStore,
  { candidate, file }: { readonly candidate: Candidate; readonly file: CandidateFile },
  ownerId: PersonId,
  { because, note }: OwnerChangeWords = {},
): Promise<{ readonly after: Candidate; readonly writes: Write[]; readonly events: DomainEvent[] }> {
  const after = await ownedBy(call, visitation, candidate, ownerId);
  const said = { ...(because && { reason: because }), ...(note && { note }) };
  return {
    after,
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'change-owner')),
      ...ownedCase(candidate, after),
      historyLine(call, candidate.candidateId, { kind: 'owner-changed', ownerId, ...said }),
    ],
    events: [...tellProfile(after, file), ...tellContactPerson(call, candidate, after, because)],
  };
}

async function ownedBy(
  call: Call,
  { table }: VisitationStore,
  candidate: Candidate,
  ownerId: PersonId,
): Promise<Candidate> {
  const { next } = candidate;
  const after = asNextVersion({ ...candidate, ownerId, ownedSince: dateOf(call.now) });
  if (!next) return after;
  const follows = next.ownerId === candidate.ownerId || (await hasLeft(table, next.ownerId));
  return follows ? { ...after, next: { ...next, ownerId }, nextDecidedAt: decidedAt(call.now) } : after;
}
