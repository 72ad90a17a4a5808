import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  pageOf,
  versionField,
} from './fields.ts';
import { fitLevels, partNames, TravelView, type DeclineReason } from './match.ts';
import { placementKinds, weekdays, workAreas } from './vocabulary.ts';

/** More at once is too much to choose among. */
export const mostShownAtOnce = 5;

/** What a person says to a place: yes, no, or that they want to know more first. */
export const proposalSays = ['yes', 'no', 'tell-me-more'] as const;
export type ProposalSays = (typeof proposalSays)[number];

/** Why a person says no to a place themselves. */
export const ownNoReasons = [
  'other-work-wanted',
  'too-far',
  'hours-do-not-suit',
  'needs-not-met',
  'people-or-place',
  'been-there-before',
  'not-now',
  'other',
] as const satisfies readonly DeclineReason[];
export type OwnNoReason = (typeof ownNoReasons)[number];

export const shownStates = ['shown', 'answered', 'withdrawn'] as const;
export type ShownState = (typeof shownStates)[number];

/** Why an answer to shown places could not be used. */
export const shownVoidReasons = ['shown-anew', 'taken-back', 'not-found'] as const;
export type ShownVoidReason = (typeof shownVoidReasons)[number];

const openings = choices(idOf('opening'), { atLeast: 1, atMost: mostShownAtOnce });

/** The places a person is to see, in the order in which they are shown. `version`: 0 where nothing was shown before. */
export const ProposalsToShow = z.object({ version: versionField(0), openingIds: openings });
export type ProposalsToShow = z.infer<typeof ProposalsToShow>;

/** Takes back what was shown. */
export const ShownWithdrawal = z.object({ version: versionField() });
export type ShownWithdrawal = z.infer<typeof ShownWithdrawal>;

const said = {
  openingId: idOf('opening'),
  says: z.enum(proposalSays),
  /** Only with a no, and only where the person wants to say why. */
  reason: z.optional(z.enum(ownNoReasons)),
};
export const SaidToPlace = z.object(said);
export type SaidToPlace = z.infer<typeof SaidToPlace>;

/** What a person says to the places; those with a yes stand in the order in which they would like them. */
export const ProposalAnswers = z.object({
  version: versionField(),
  answers: choices(SaidToPlace, { atLeast: 1, atMost: mostShownAtOnce, by: ({ openingId }) => openingId }),
});
export type ProposalAnswers = z.infer<typeof ProposalAnswers>;

/** A place as it stands between staff and person: what it is called, and what was said. */
const place = {
  openingId: idOf('opening'),
  companyId: companyIdField,
  companyName: z.string(),
  title: z.string(),
  says: z.optional(z.enum(proposalSays)),
  reason: z.optional(z.enum(ownNoReasons)),
  /** 1 for the dearest of those with a yes. */
  rank: z.optional(z.number()),
};

/** What was shown to a person, and what they said. `version` 0 and no items: nothing was shown yet. */
export const ShownProposalsView = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.optional(z.enum(shownStates)),
  shownOn: z.optional(civilDateField),
  answeredOn: z.optional(civilDateField),
  items: z.array(z.object(place)),
});
export type ShownProposalsView = z.infer<typeof ShownProposalsView>;

/** The answer to showing and taking back. */
export const ShownProposalsChanged = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(shownStates),
});
export type ShownProposalsChanged = z.infer<typeof ShownProposalsChanged>;

/** A person who has answered what I showed them. */
export const AnsweredProposalsLine = z.object({
  candidateId: idOf('candidate'),
  answeredAt: instantField,
  yes: z.number(),
  no: z.number(),
  tellMeMore: z.number(),
});
export type AnsweredProposalsLine = z.infer<typeof AnsweredProposalsLine>;
export const AnsweredProposalsPage = pageOf(AnsweredProposalsLine);

/** One place as the person reads it: what it is like there, and how it fits, part by part. */
export const MyPlace = z.object({
  ...place,
  /** The rest is absent where the place is not open any more. */
  open: z.optional(
    z.object({
      workArea: z.enum(workAreas),
      tasks: z.array(z.string()),
      kinds: choicesOf(placementKinds),
      hoursFrom: z.number(),
      hoursTo: z.number(),
      days: choicesOf(weekdays),
      startsAt: z.string(),
      endsAt: z.string(),
      town: z.optional(z.string()),
      travel: z.optional(TravelView),
      /** 1 for the first wish; absent where it is none of them. */
      wish: z.optional(z.number()),
      parts: z.array(z.object({ name: z.enum(partNames), level: z.enum(fitLevels) })),
    }),
  ),
});
export type MyPlace = z.infer<typeof MyPlace>;

/** The places a municipality shows a person. */
export const MyProposals = z.object({
  candidateId: idOf('candidate'),
  municipality: z.string(),
  version: z.number(),
  state: z.enum(shownStates),
  shownOn: civilDateField,
  shownById: idOf('person'),
  items: z.array(MyPlace),
  /** What the person sent last, where it is not settled, or could not be used. */
  sent: z.optional(
    z.object({
      answerId: idOf('answer'),
      state: z.enum(answerStates),
      because: z.optional(z.enum(shownVoidReasons)),
      answers: z.array(SaidToPlace),
    }),
  ),
});
export type MyProposals = z.infer<typeof MyProposals>;
export const MyProposalsList = z.object({ items: z.array(MyProposals) });

/** The answer to what a person sent. */
export const ProposalsSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type ProposalsSent = z.infer<typeof ProposalsSent>;
