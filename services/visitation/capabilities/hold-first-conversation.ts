import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { groupOfConversationFaults, visitedBy } from '#services/visitation/domain/group-of-conversation.ts';
import { homeFaults, withHome } from '#services/visitation/domain/protected-address.ts';
import { nextStepDue, whatComesNext } from '#services/visitation/domain/follow.ts';
import { needsThatAre } from '#services/visitation/domain/told-needs.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { currentDecision, type PersonVisitation } from '#services/visitation/domain/visitation-decision.ts';
import { groupsIn, keepVisitation, visitationOf } from '#services/visitation/store/visitation-items.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { CandidateChanged, Conversation } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { heldAsPlanned } from '#services/visitation/store/held-as-planned.ts';
import { tellNewGroup, tellProfile } from '#services/visitation/store/tell-profile.ts';
import { consentFollows } from '#services/visitation/store/release-card.ts';

/**
 * Writes down a conversation: what the person wishes for and needs, in words and in the terms that matching compares,
 * and the visitation group, which is a decision where it is another than before. The first one brings the person into the effort, and a match is to be found within the
 * days that the rule gives; later ones replace the profile and keep the groups before. Where it had been planned, it is held
 * in the same transaction, named or not (`heldAsPlanned`). Refusals: municipality-not-joined, fields-not-accepted (group, day, job broker),
 * conversation-not-found, conversation-is-over, and those of candidateAtVersion.
 */
export async function holdFirstConversation(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  conversation: Conversation,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const groups = await groupsIn(visitation, conversation.heldOn);
  if (!groups) return refuse('municipality-not-joined');
  const opened = await candidateAtVersion(visitation, candidateId, conversation.version, 'hold-first-conversation');
  if (!opened.ok) return opened;
  const before = await visitationOf(visitation, opened.value.file);
  const faults = [
    ...groupOfConversationFaults(conversation, before, groups, call.caller.role),
    ...happenedDayFaults('/heldOn', conversation.heldOn, dateOf(call.now)),
    ...homeFaults(opened.value.candidate, conversation.profile),
    ...(await unknownStaff(call, visitation.table, { '/jobBrokerId': conversation.jobBrokerId })),
  ];
  if (faults.length > 0) return refuse('fields-not-accepted', { errors: faults });

  const planned = await heldAsPlanned(call, visitation, { candidateId, ...conversation });
  if (!planned.ok) return planned;
  const { candidate, state } = opened.value;
  const visited = visitedBy(conversation, before, groups, { at: call.now, byId: call.caller.personId });
  const { conversationId } = planned.value;
  const said = { ...conversation, conversationId };
  const file = withConversation(call, opened.value.file, said, visited);
  const first = file.conversations.length === 1;
  const after: Candidate = {
    ...asNextVersion(candidate),
    state,
    ...(file.visitationGroup && { visitationGroup: file.visitationGroup }),
    next: stepAfter(call, candidate, file, conversation.jobBrokerId),
    nextDecidedAt: decidedAt(call.now),
  };
  const { profile, heldOn } = conversation;
  const released = { released: profile.cardReleased, on: heldOn };
  const consent = await consentFollows(call, visitation.table, opened.value.file, released);
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'hold-first-conversation')),
      put(candidateFileItem, file),
      ...(visited ? [keepVisitation(before, visited)] : []),
      ...consent.writes,
      ...planned.value.writes,
    ],
    events: [
      ...tellProfile(after, file, { first }),
      ...tellNewGroup(after, visited),
      ...consent.events,
      ...planned.value.events,
    ],
    about: [candidateId],
    answer: changed(after),
  });
}

function withConversation(
  call: Call,
  file: CandidateFile,
  said: Conversation,
  visited: PersonVisitation | undefined,
): CandidateFile {
  const { heldOn, visitationGroup, profile, words, conversationId, toldNeeds = file.toldNeeds } = said;
  const by = { byId: call.caller.personId, at: call.now };
  const held = { heldOn, visitationGroup, ...by, ...(conversationId && { conversationId }) };
  const counts = visited && currentDecision(visited)?.visitationGroup;
  return {
    ...file,
    ...{ profile: withHome(profile, file.profile), words, conversations: [...file.conversations, held] },
    toldNeeds: needsThatAre(toldNeeds, profile),
    visitationGroup: counts ?? visitationGroup,
  };
}

/** A match is to be found, unless a meeting or placement is there to follow up; a chosen job broker is always asked. */
function stepAfter(call: Call, candidate: Candidate, file: CandidateFile, jobBrokerId: string | undefined): NextStep {
  const today = dateOf(call.now);
  if (jobBrokerId) return { kind: 'find-match', ownerId: jobBrokerId, dueOn: nextStepDue(today) };
  return whatComesNext(file.links, candidate.ownerId, today);
}
