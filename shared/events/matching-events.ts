import * as z from 'zod/mini';
import { meetingAnswerReasons, meetingAnswers, voidReasons } from '#shared/shapes/meeting-answer.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { agreementEvents } from './matching/agreement-events.ts';
import { answerFacts, settledFacts } from './answer-facts.ts';
import { meetingTimesEvents } from './matching/meeting-times-events.ts';
import { signingCodeEvents } from './sent-link-events.ts';
import { shownProposalsEvents } from './matching/shown-proposals-events.ts';
import { visitEvents } from './matching/visit-events.ts';
import { checkInEvents } from './matching/check-in-events.ts';
import { jointPlanEvents } from './matching/joint-plan-events.ts';
import { stillThereEvents } from './matching/still-there-events.ts';
import { lookBackEvents } from './matching/look-back-events.ts';
import { helpEvents } from './matching/help-events.ts';
import { hoursEvents } from './matching/hours-events.ts';
import { compensationEvents } from './matching/compensation-events.ts';
import { evidencePackEvents } from './matching/evidence-pack-events.ts';
import { workObservationEvents } from './matching/work-observation-events.ts';
import { alignmentEvents } from './matching/alignment-events.ts';

const meeting = {
  meetingId: z.string(),
  candidateId: z.string(),
  openingId: z.string(),
  companyId: z.string(),
  /** The workplace's name, for lines that are read where the network's own data are not. */
  companyName: z.optional(z.string()),
  /** The job broker who calls it. */
  ownerId: z.string(),
};

const placement = {
  placementId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  companyName: z.optional(z.string()),
  openingId: z.optional(z.string()),
  buddyId: z.string(),
  ownerId: z.string(),
};

/** Facts of the events that matching publishes; all in the municipality's scope, but for what a company answers. */
export const matchingEvents = {
  ...hoursEvents,
  ...jointPlanEvents,
  ...helpEvents,
  ...workObservationEvents,
  ...checkInEvents,
  ...evidencePackEvents,
  ...visitEvents,
  ...compensationEvents,
  ...stillThereEvents,
  ...lookBackEvents,
  ...shownProposalsEvents,
  ...meetingTimesEvents,
  ...signingCodeEvents,
  ...alignmentEvents,
  ...agreementEvents,
  /** A match meeting was called, moved (higher sequence) or cancelled: everybody taking part gets an invitation. */
  MatchMeetingCalled: z.object({
    ...meeting,
    startsAt: z.string(),
    minutes: z.number(),
    place: z.string(),
    companyName: z.string(),
    /** Staff besides the owner; the candidate, the company's contact and the buddy always take part. */
    staffIds: z.array(z.string()),
    buddyId: z.optional(z.string()),
    sequence: z.number(),
    cancelled: z.boolean(),
    /** Why the company declined, where that is what cancelled it. */
    declinedBecause: z.optional(z.enum(meetingAnswerReasons)),
    /** The person's effort ended, and that cancelled it; whether the person is sent so. */
    effortEnded: z.optional(z.object({ personTold: z.boolean() })),
  }),
  /** In the partnership's scope: a company declines a match meeting or asks to move it. */
  MatchMeetingAnswered: z.object({
    ...answerFacts,
    meetingId: z.string(),
    companyId: z.string(),
    answer: z.enum(meetingAnswers),
    reason: z.enum(meetingAnswerReasons),
    /** The time the company saw when it answered: an answer to another time is no answer to this one. */
    startsAt: z.string(),
    proposed: z.array(z.string()),
  }),
  /** The company's wish for another time is recorded: somebody moves the meeting or keeps the time. */
  MatchMeetingMoveAsked: z.object({
    ...meeting,
    companyName: z.string(),
    startsAt: z.string(),
    answerId: z.string(),
    reason: z.enum(meetingAnswerReasons),
    proposed: z.array(z.string()),
  }),
  /** The owner keeps the time although the company asked for another. */
  MatchMeetingTimeKept: z.object({ ...meeting, companyName: z.string(), startsAt: z.string() }),
  /** What became of a company's answer, told back to it. */
  MatchMeetingAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(voidReasons)),
    meetingId: z.string(),
  }),
  /** The meeting was held and the seven answers of the expectation alignment are written. */
  MatchMeetingHeld: z.object({ ...meeting, heldOn: z.string(), agreed: z.boolean() }),
  PlacementStarted: z.object({
    ...placement,
    kind: z.enum(placementKinds),
    hoursPerWeek: z.number(),
    /** Ordinary paid hours among them (hybrid: the paid part). */
    paidHoursPerWeek: z.number(),
    startsOn: z.string(),
    endsOn: z.optional(z.string()),
  }),
  /** Kind or hours changed from a day on; `from` carries what they were. */
  PlacementChanged: z.object({
    ...placement,
    kind: z.enum(placementKinds),
    hoursPerWeek: z.number(),
    paidHoursPerWeek: z.number(),
    effectiveOn: z.string(),
    /** The planned end as it is from now on. */
    endsOn: z.optional(z.string()),
    before: z.object({ kind: z.enum(placementKinds), hoursPerWeek: z.number(), paidHoursPerWeek: z.number() }),
  }),
  PlacementEnded: z.object({
    ...placement,
    kind: z.enum(placementKinds),
    paidHoursPerWeek: z.number(),
    endedOn: z.string(),
    reason: z.string(),
  }),
  /** The planned end has passed, and nobody has registered that it ended or goes on. */
  PlacementEndPassed: z.object({ ...placement, kind: z.enum(placementKinds), endsOn: z.string() }),
  /** Some days from now the placement will be as long as a rule, or an exception from it, lets it be. */
  PlacementLimitNeared: z.object({ ...placement, ruleId: z.string(), limitOn: z.string() }),
  /**
   * Something was registered wrong and has been put right: days, kind or hours. Carries the placement whole, as it
   * should have been told from the start; what earlier versions told of it no longer holds.
   */
  PlacementCorrected: z.object({
    ...placement,
    startsOn: z.string(),
    endsOn: z.optional(z.string()),
    endedOn: z.optional(z.string()),
    terms: z.array(
      z.object({
        from: z.string(),
        kind: z.enum(placementKinds),
        hoursPerWeek: z.number(),
        paidHoursPerWeek: z.number(),
      }),
    ),
  }),
  /** The placement never began: it counts nowhere. */
  PlacementWithdrawn: z.object({ ...placement, withdrawnOn: z.string(), reason: z.string() }),
  /** The buddy of a placement that runs has left the company: another is to be found. */
  PlacementBuddyWithdrawn: z.object({ ...placement, kind: z.enum(placementKinds) }),
  /** Six months in a small job or job: is the person still there? */
  SixMonthCheckFellDue: z.object({
    placementId: z.string(),
    candidateId: z.string(),
    ownerId: z.string(),
    dueOn: z.string(),
  }),
  SixMonthCheckAnswered: z.object({
    placementId: z.string(),
    candidateId: z.string(),
    stillThere: z.boolean(),
    dueOn: z.string(),
    answeredOn: z.string(),
    /** Asked for another municipality, where it is counted. */
    carriedFrom: z.optional(z.string()),
  }),
  /** The answer was given by mistake and is taken back: the question stands again. */
  SixMonthCheckReopened: z.object({
    placementId: z.string(),
    candidateId: z.string(),
    ownerId: z.string(),
    dueOn: z.string(),
    carriedFrom: z.optional(z.string()),
  }),
  /** The minutes of a match meeting were written by mistake and are taken back: it is still to be held. */
  MatchMeetingReopened: z.object({ ...meeting, startsAt: z.string() }),
  /** How many places of an opening are free after a claim or a release. */
  PlaceClaimed: z.object({
    openingId: z.string(),
    companyId: z.string(),
    placementId: z.string(),
    placesFree: z.number(),
  }),
  PlaceReleased: z.object({
    openingId: z.string(),
    companyId: z.string(),
    placementId: z.string(),
    placesFree: z.number(),
  }),
} as const;
