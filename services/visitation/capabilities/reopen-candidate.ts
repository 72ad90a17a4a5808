import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { firstConversation, type Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { partsCorrected } from '#services/visitation/domain/contact.ts';
import { whatComesNext } from '#services/visitation/domain/follow.ts';
import { reopened } from '#services/visitation/domain/reopen.ts';
import { unknownTargetGroups } from '#services/visitation/domain/settings.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { stepOfStaff } from '#services/visitation/store/step-of-staff.ts';
import { ownedCase } from '#services/visitation/store/owned-cases.ts';
import { firstConversationDue } from '#services/visitation/store/due-kinds.ts';
import { localRulesOf } from '#services/visitation/store/local-rules.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';
import { tellContactPerson } from '#services/visitation/store/tell-step.ts';
import {
  candidateFileItem,
  candidateItem,
  settingsItem,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { ruleFor } from '#shared/rules/local-rules.ts';
import { firstConversationWithin } from '#shared/rules/visitation-rules.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, Reopening } from '#shared/shapes/candidate-changes.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';

/**
 * Takes a closed effort up again, with contact, groups, reason and owner as they are now. The person stands in the owner's
 * list at once: with the step that their meetings and placements call for, or with a first conversation and its deadline
 * where none was ever held. The timeline keeps the reason that stood before.
 * Refusals: those of candidateAtVersion, fields-not-accepted (unknown target group or owner).
 */
export async function reopenCandidate(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  reopening: Reopening,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const met = (await visitation.table.fresh(candidateFileItem, candidateId))?.profile !== undefined;
  const move = met ? 'reopen-candidate' : 'reopen-candidate-not-met';
  const opened = await candidateAtVersion(visitation, candidateId, reopening.version, move);
  if (!opened.ok) return opened;
  const errors = await notKnown(call, visitation, reopening);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { candidate, file, state } = opened.value;
  const today = dateOf(call.now);
  const ownerId = reopening.ownerId ?? call.caller.personId;
  const local = met ? [] : await localRulesOf(visitation.table);
  const next = met ? whatComesNext(file.links, ownerId, today) : firstConversation(ownerId, call.now, local);
  const as = { state, ownerId, next, nextDecidedAt: decidedAt(call.now), today };
  const deadlineRule = ruleFor(firstConversationWithin, today, { local }).version;
  const again = reopened(candidate, reopening, { ...as, ...(!met && { deadlineRule }) });
  const after = await stepOfStaff(visitation.table, again);
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, move)),
      historyLine(call, candidateId, lineOf(candidate, after)),
      ...(met ? [] : [firstConversationDue(candidateId, next.dueOn), ...ownedCase(candidate, after)]),
    ],
    events: [
      ...(met ? tellProfile(after, file, { reopenedOn: today }) : [tellReopened(after, today)]),
      ...tellContact(candidate, after),
      ...tellContactPerson(call, candidate, after),
    ],
    about: [candidateId],
    answer: changed(after),
  });
}

async function notKnown(
  call: Call,
  { table }: VisitationStore,
  { targetGroups, ownerId }: Reopening,
): Promise<FieldError[]> {
  const settings = await table.get(settingsItem);
  return [
    ...unknownTargetGroups(targetGroups, settings ?? { targetGroups: [] }),
    ...(await unknownStaff(call, table, { '/ownerId': ownerId })),
  ];
}

/** What else is new: who is responsible, which parts of the contact, and the reason that stood before. */
function lineOf(before: Candidate, after: Candidate): Pick<HistoryEntry, 'kind'> & Partial<HistoryEntry> {
  const corrected = partsCorrected(before, after);
  return {
    kind: 'candidate-reopened',
    ...(after.ownerId !== before.ownerId && { ownerId: after.ownerId }),
    ...(corrected.length > 0 && { corrected }),
    ...(after.reason !== before.reason && { note: before.reason }),
  };
}

/** Nobody has met the person: the others learn no more than that the effort goes on. */
function tellReopened({ candidateId, version, ownerId }: Candidate, reopenedOn: CivilDate): DomainEvent {
  return domainEvent('CandidateReopened', { id: candidateId, version }, { candidateId, ownerId, reopenedOn });
}

function tellContact(before: Candidate, after: Candidate): DomainEvent[] {
  const { candidateId, version } = after;
  const corrected = partsCorrected(before, after);
  if (corrected.length === 0) return [];
  return [domainEvent('CandidateContactCorrected', { id: candidateId, version }, { candidateId, corrected })];
}
