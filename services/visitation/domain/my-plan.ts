import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { MyPlanItem } from '#shared/shapes/my-plan.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import type { PlanItem } from '#shared/shapes/plan.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { teamOf } from './person-team.ts';
import type { Plan } from './plan.ts';

/** The plan and the team as the person reads them, drawn from one version of plan and case. */
export type MyPlanRow = {
  readonly candidateId: CandidateId;
  readonly municipality: string;
  /** The versions of the plan and of the person together: either newer means a larger number. */
  readonly version: number;
  readonly items: readonly MyPlanItem[];
  readonly inTheWay: readonly string[];
  readonly team: readonly TeamMember[];
  /** The day the team was drawn: who is to come or has gone is seen against it. */
  readonly drawnOn: CivilDate;
};
/**
 * The plan as the person reads it: goals in their own words, nothing of the tracks, and of what is in the way nothing that is
 * for the staff alone. Drawn whole from one version of the plan and of the person.
 */
export function myPlanOf(
  candidate: Candidate,
  file: CandidateFile,
  plan: Plan,
  { municipality, today }: { readonly municipality: string; readonly today: CivilDate },
): MyPlanRow {
  const open = plan.barriers.filter(({ forStaffOnly, overcome }) => !forStaffOnly && !overcome);
  return {
    candidateId: candidate.candidateId,
    municipality,
    version: plan.version + candidate.version,
    items: plan.items.map(asRead),
    inTheWay: open.map(({ words }) => words),
    team: teamOf(candidate, file, plan, today).map(({ toldBy: _told, tracks: _tracks, ...member }) => ({
      ...member,
      tracks: [],
    })),
    drawnOn: today,
  };
}

function asRead({
  title,
  ownWords,
  itemId,
  version,
  kind,
  under,
  owner,
  dueOn,
  state,
  settledOn,
}: PlanItem): MyPlanItem {
  return {
    ...{ itemId, version, kind, owner, state, words: ownWords?.trim() ? ownWords : title },
    ...(under && { under }),
    ...(dueOn && { dueOn }),
    ...(settledOn && { settledOn }),
  };
}
