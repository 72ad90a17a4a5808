import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import {
  currentDecision,
  effortFaults,
  groupFaults,
  signFaults,
  withDecision,
} from '#services/visitation/domain/visitation-decision.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { tellGroup, tellProfile } from '#services/visitation/store/tell-profile.ts';
import { groupsIn, keepVisitation, visitationOf } from '#services/visitation/store/visitation-items.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { VisitationDeciding, VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';

const pointers = { group: '/visitationGroup', longerSupport: '/longerSupport' };

/**
 * Decides which group a person is visited to: by the facts that were checked, with the reason, under the rule of that
 * day. Earlier decisions stay. The next step is not touched: a group is no deadline.
 * Refusals: municipality-not-joined, fields-not-accepted (group, day, signs, reason for longer support, effort), and those
 * of candidateAtVersion.
 */
export async function decideVisitationGroup(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  deciding: VisitationDeciding,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, deciding.version, 'decide-visitation-group');
  if (!opened.ok) return opened;
  const groups = await groupsIn(visitation, deciding.decidedOn);
  if (!groups) return refuse('municipality-not-joined');
  const errors = faultsOf(call, deciding, groups);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });

  const { candidate, file } = opened.value;
  const before = await visitationOf(visitation, file);
  const decision = decisionOf(call, deciding, groups);
  const visited = { ...withDecision(before, decision), situations: deciding.situations };
  const visitationGroup = currentDecision(visited)?.visitationGroup ?? decision.visitationGroup;
  const after: Candidate = asNextVersion({ ...candidate, visitationGroup });
  const sorted = { ...file, visitationGroup };
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'decide-visitation-group')),
      put(candidateFileItem, sorted),
      keepVisitation(before, visited),
      historyLine(call, candidateId, {
        kind: 'visitation-decided',
        on: decision.decidedOn,
        visitationGroup: decision.visitationGroup,
      }),
    ],
    events: [tellGroup(after, decision), ...tellProfile(after, sorted)],
    about: [candidateId],
    answer: changed(after),
  });
}

function faultsOf({ now }: Call, deciding: VisitationDeciding, groups: readonly GroupView[]): FieldError[] {
  const { visitationGroup: group, decidedOn: on, signs, situations, longerSupport, effort } = deciding;
  return [
    ...groupFaults({ group, on, longerSupport }, situations, groups, pointers),
    ...happenedDayFaults('/decidedOn', on, dateOf(now)),
    ...signFaults(signs, groups),
    ...effortFaults(effort, group, groups),
  ];
}

function decisionOf(call: Call, deciding: VisitationDeciding, groups: readonly GroupView[]): VisitationDecision {
  const { visitationGroup, decidedOn, signs, reason, longerSupport, effort } = deciding;
  const ruleVersion = groups.find(({ id }) => id === visitationGroup)?.ruleVersion ?? '';
  return {
    ...{ visitationGroup, decidedOn, at: call.now, byId: call.caller.personId, ruleVersion, reason, signs },
    ...(longerSupport && { longerSupport }),
    ...(effort && { effort }),
  };
}
