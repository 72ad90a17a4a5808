import * as z from 'zod/mini';
import { stepKinds } from '#shared/shapes/candidate.ts';
import { contactParts } from '#shared/shapes/candidate-view.ts';
import { contactChangeReasons } from '#shared/shapes/handover.ts';
import { ProfileFacts } from '#shared/shapes/profile.ts';
import { asTold } from './as-told.ts';
import { conversationEvents } from './visitation/conversation-events.ts';
import { companionEvents } from './visitation/companion-events.ts';
import { groupEvents } from './visitation/group-events.ts';
import { profileEvents } from './visitation/profile-events.ts';
import { preparationEvents } from './visitation/preparation-events.ts';
import { purposeConsentEvents } from './visitation/consent-events.ts';
import { jobEvents } from './job-events.ts';
import { personLinkEvents } from './sent-link-events.ts';
import { journalEvents } from './visitation/journal-events.ts';
import { planEvents } from './visitation/plan-events.ts';

/** Facts of the events that visitation publishes. */
export const visitationEvents = {
  ...conversationEvents,
  ...preparationEvents,
  ...purposeConsentEvents,
  ...jobEvents,
  ...personLinkEvents,
  /** A caseworker referred a person; the first conversation is due. */
  CandidateReferred: z.object({
    candidateId: z.string(),
    citizen: z.string(),
    ownerId: z.string(),
    targetGroups: z.array(z.string()),
    referredOn: z.string(),
    firstConversationDueOn: z.string(),
  }),
  /** The deadline passed and no first conversation was held. */
  FirstConversationOverdue: z.object({ candidateId: z.string(), ownerId: z.string(), dueOn: z.string() }),
  /** A conversation was held: what matching needs to know of the person's wishes and needs, no name. */
  CandidateProfiled: z.object({
    candidateId: z.string(),
    ownerId: z.string(),
    targetGroups: z.array(z.string()),
    /** The day from which these are the person's groups, where that is later than the conversation: they came back with others. */
    groupsFrom: z.optional(z.string()),
    /** The day a closed effort was taken up again; only where this tells of that. */
    reopenedOn: z.optional(z.string()),
    visitationGroup: z.string(),
    heldOn: z.string(),
    first: z.boolean(),
    profile: asTold(ProfileFacts),
  }),
  /**
   * The effort ended: the reason, the day, whether the person is told that meetings ahead are cancelled, and which
   * placements end with it. The last two are absent in what was told before closing settled either.
   */
  CandidateClosed: z.object({
    candidateId: z.string(),
    reason: z.string(),
    closedOn: z.string(),
    personTold: z.optional(z.boolean()),
    endingPlacementIds: z.optional(z.array(z.string())),
  }),
  /**
   * A closed effort was taken up again before any conversation was held; whoever was met before is told of anew by
   * `CandidateProfiled`, which says the same and more.
   */
  CandidateReopened: z.object({ candidateId: z.string(), ownerId: z.string(), reopenedOn: z.string() }),
  ...groupEvents,
  ...profileEvents,
  /** A person's name, telephone, e-mail or language was put right; which of them, never what it was or is. */
  CandidateContactCorrected: z.object({ candidateId: z.string(), corrected: z.array(z.enum(contactParts)) }),
  /** A person has another CPR number than was written: which citizen it is, and who it was taken for. Pseudonyms, no number. */
  CandidateCprCorrected: z.object({ candidateId: z.string(), citizen: z.string(), formerCitizen: z.string() }),
  /** The staff decided what happens next for a person, or it went to somebody else of them. */
  NextStepChanged: z.object({
    candidateId: z.string(),
    stepKind: z.enum(stepKinds),
    ownerId: z.string(),
    dueOn: z.string(),
  }),
  /** A person has another contact person from a day on. */
  ContactPersonChanged: z.object({
    candidateId: z.string(),
    ownerId: z.string(),
    formerOwnerId: z.string(),
    changedOn: z.string(),
    /** Why; absent where nobody said, and in what was told before it was asked. */
    because: z.optional(z.enum(contactChangeReasons)),
  }),
  /** The last message to a person was asked for once more. */
  CandidateMessageRepeated: z.object({ candidateId: z.string() }),
  ...planEvents,
  ...companionEvents,
  ...journalEvents,
} as const;
