import { isId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { whatComesNext } from './follow.ts';
import { nextActivity, type Plan } from './plan.ts';

type Person = { readonly candidate: Candidate; readonly file: CandidateFile };

/**
 * The person with the plan's nearest activity as the next step, where it is due before what else comes next; that waits
 * behind it, and is next again once the activity is settled or moved. An activity of the person's own, or of somebody of
 * the team, is the owner's to follow. A referred person keeps the first conversation. Undefined where nothing changes.
 */
export function withPlanStep({ candidate, file }: Person, plan: Plan, today: CivilDate): Person | undefined {
  if (candidate.state !== 'in-effort') return undefined;
  const isOfPlan = candidate.next?.kind === 'plan-activity';
  const known = isOfPlan ? file.stepBehindPlan : candidate.next;
  const behind = known ?? whatComesNext(file.links, candidate.ownerId, today);
  const activity = nextActivity(plan);
  const comesFirst = activity !== undefined && activity.dueOn < behind.dueOn;
  if (!comesFirst && !isOfPlan) return undefined;
  const { stepBehindPlan: _behind, ...rest } = file;
  if (!comesFirst) return { candidate: { ...candidate, next: behind }, file: rest };
  const ownerId = isId('person', activity.owner) ? activity.owner : candidate.ownerId;
  const next: NextStep = { kind: 'plan-activity', ownerId, dueOn: activity.dueOn };
  if (isSame(candidate.next, next) && isSame(file.stepBehindPlan, behind)) return undefined;
  return { candidate: { ...candidate, next }, file: { ...file, stepBehindPlan: behind } };
}

/** Whether what comes next is what somebody of the staff decided, and nothing newer was heard since. */
export function isDecidedByStaff({ candidate, file }: Person): boolean {
  const heard = [file.lastEvent?.eventAt ?? '', file.lastAgreed?.eventAt ?? ''];
  return heard.every((at) => at <= candidate.nextDecidedAt);
}

function isSame(one: NextStep | undefined, other: NextStep | undefined): boolean {
  return one?.kind === other?.kind && one?.ownerId === other?.ownerId && one?.dueOn === other?.dueOn;
}
