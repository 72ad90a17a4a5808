import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { followPlan } from '../capabilities/follow-plan.ts';
import { showPlanToCitizen } from '../capabilities/show-plan-to-citizen.ts';
import { takeInOwnActivity } from '../capabilities/take-in-own-activity.ts';
import { ownActivityPlace } from '../store/own-activity-place.ts';
import { ownActivityItem } from '../store/plan-items.ts';
import { candidateFileItem, type OpenVisitation } from '../store/visitation-store.ts';

/**
 * What moves a person, and so the step that an activity of the plan may come before, and who is around them. A call for help
 * is not among them: it comes before every plan.
 */
const moving = [
  'MatchMeetingCalled',
  'MatchMeetingMoveAsked',
  'MatchMeetingTimeKept',
  'MatchMeetingHeld',
  'MatchMeetingReopened',
  'PlacementStarted',
  'PlacementChanged',
  'PlacementEnded',
  'PlacementEndPassed',
  'PlacementCorrected',
  'PlacementWithdrawn',
  'SixMonthCheckFellDue',
  'SixMonthCheckAnswered',
  'SixMonthCheckReopened',
  'PlacementPauseEndPassed',
  'AttendanceSignalled',
  'PlacementBuddyWithdrawn',
  'CheckInLeftUnanswered',
  'VisitChanged',
  'StillThereKept',
  'StillThereLeftUnanswered',
  'HelpCallClosed',
  'AgreementDeclined',
  'AgreementQuestionAsked',
  'AgreementReopened',
  'AgreementLeftUnsigned',
] as const;
/** What changes who is around a person, and moves nothing. */
const around = [
  'CandidateReferred',
  'CandidateReopened',
  'CandidateClosed',
  'NextStepChanged',
  'ContactPersonChanged',
] as const;

type Moving = (typeof moving)[number];
type Around = (typeof around)[number];
/** What is heard of plans alone. */
export type PlanAlone = 'PlanChanged' | 'OwnActivityFinished' | 'OwnActivitySettled';
type PlanHeard = 'PlanChanged' | 'OwnActivityFinished' | 'OwnActivitySettled' | 'CandidateProfiled' | Moving | Around;

type OfPerson = { readonly at: string; readonly facts: { readonly candidateId: string } };

/** What follows when a plan changes, when a person says that something is done, and when something happens to a person. */
export function planHandlers(open: OpenVisitation): EventHandlers<PlanHeard> {
  const show = (call: Call, { facts }: OfPerson): Promise<void> =>
    showPlanToCitizen(call, open, toldId('candidate', facts.candidateId));
  const followAndShow =
    (unlessDecided: boolean) =>
    async (call: Call, event: OfPerson): Promise<void> => {
      await followPlan(call, open(call), toldId('candidate', event.facts.candidateId), { unlessDecided });
      await show(call, event);
    };
  const each = <Name extends string>(names: readonly Name[], handler: (call: Call, event: OfPerson) => Promise<void>) =>
    Object.fromEntries(names.map((name) => [name, handler])) as Record<Name, typeof handler>;
  return {
    ...each(moving, followAndShow(true)),
    ...each(around, show),
    PlanChanged: followAndShow(false),
    // A conversation decides the next step anew; any other change of the profile leaves it where the staff put it.
    CandidateProfiled: async (call, event) => {
      const file = await open(call).table.fresh(candidateFileItem, event.facts.candidateId);
      const isConversation = file?.conversations.some(({ at }) => at === event.at) ?? false;
      await followAndShow(!isConversation)(call, event);
    },
    OwnActivityFinished: (call, event) => takeInOwnActivity(asOwner(call, event.facts.owner), open, event),
    OwnActivitySettled: async (call, event) => {
      const { table } = await ownActivityPlace(call, open, event.facts);
      return showOutcome(table, ownActivityItem, event.facts.itemId, event);
    },
  };
}
