import * as z from 'zod/mini';
import { civilDateField, companyIdField, idOf, limitField, pageOf, text } from './fields.ts';
import { meetingAnswerReasons } from './meeting-answer.ts';
import { placementKinds, transports, weekdays, workAreas } from './vocabulary.ts';

/** The things that a proposal compares: those that everybody is asked about, and those that somebody may have said. */
export const firstParts = ['wishes', 'considerations', 'hours', 'travel', 'language'] as const;
export const furtherParts = ['surroundings', 'pace', 'support', 'development', 'load'] as const;
export const partNames = [...firstParts, ...furtherParts] as const;
export type PartName = (typeof partNames)[number];

/** How well one part fits: the word a person reads. */
export const fitLevels = ['fully', 'almost', 'partly', 'little'] as const;
export type FitLevel = (typeof fitLevels)[number];

/** The word of a part in a proposal: what nobody has said is not known, and stands in the middle. */
export const partLevels = [...fitLevels, 'not-known'] as const;
export type PartLevel = (typeof partLevels)[number];

/** How a proposal is named as a whole. */
export const proposalGroups = ['best', 'good', 'partly'] as const;
export type ProposalGroup = (typeof proposalGroups)[number];

/** One part of a proposal: the word, a bar of 0-100 that draws the same thing, and its points: the bar times what it counts. */
export const ProposalPart = z.object({
  name: z.enum(partNames),
  level: z.enum(partLevels),
  bar: z.number(),
  weight: z.number(),
  points: z.number(),
});
export type ProposalPart = z.infer<typeof ProposalPart>;

/** Why: the code and its values for machines, `text` for people, in the language of the request. */
export const ReasonView = z.object({
  code: z.string(),
  part: z.enum(partNames),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
});
export type ReasonView = z.infer<typeof ReasonView>;

/** What a workplace can be asked for, so that it suits more people. */
export const adjustmentKinds = [
  'give-consideration',
  'lift-at-most',
  'begin-with-hours',
  'offer-hours',
  'ask-less-danish',
  'without-licence',
  'one-more-place',
] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** One thing to ask a workplace for: the kind for machines, the question as it can be asked, in the language of the request. */
export const AdjustmentView = z.object({ kind: z.enum(adjustmentKinds), question: z.string() });
export type AdjustmentView = z.infer<typeof AdjustmentView>;

/** What one thing alone would do to a proposal, found by comparing again. */
export const AdjustmentEffect = z.extend(AdjustmentView, { points: z.number(), group: z.enum(proposalGroups) });
export type AdjustmentEffect = z.infer<typeof AdjustmentEffect>;

/** Why something is left out of the proposals; whether the job broker may take it along anyway. */
export const ExclusionView = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
  mayTakeAlong: z.boolean(),
});
export type ExclusionView = z.infer<typeof ExclusionView>;

/** Estimated from postal codes ("about … minutes"), or as a route service says. */
export const TravelView = z.object({ minutes: z.number(), transport: z.enum(transports), estimated: z.boolean() });
export type TravelView = z.infer<typeof TravelView>;

/** What a proposal shows of an opening. The buddy's name is joined from cluster-network. */
export const OpeningCard = z.object({
  openingId: idOf('opening'),
  companyId: companyIdField,
  companyName: z.string(),
  title: z.string(),
  workArea: z.enum(workAreas),
  tasks: z.array(z.string()),
  kinds: z.array(z.enum(placementKinds)),
  hoursFrom: z.number(),
  hoursTo: z.number(),
  days: z.array(z.enum(weekdays)),
  startsAt: z.string(),
  endsAt: z.string(),
  postalCode: z.string(),
  /** The town of the postal code, where we know it. */
  town: z.optional(z.string()),
  buddyId: idOf('buddy'),
  placesFree: z.number(),
});
export type OpeningCard = z.infer<typeof OpeningCard>;

/** The days that the data behind a proposal are of; absent where it was not kept yet. Long ago: somebody should ask again. */
export const RestsOn = z.object({
  personSaidOn: z.optional(civilDateField),
  openingSaidOn: z.optional(civilDateField),
  personLongAgo: z.boolean(),
  /** A route service did not answer: the way is an estimate from postal codes. */
  routesFailed: z.optional(z.literal(true)),
  openingLongAgo: z.boolean(),
});
export type RestsOn = z.infer<typeof RestsOn>;

const explanation = {
  group: z.enum(proposalGroups),
  parts: z.array(ProposalPart),
  /** The sum of the parts' points: 10,000 where everything fits fully. */
  points: z.number(),
  for: z.array(ReasonView),
  against: z.array(ReasonView),
  /** What would change what speaks against. */
  wouldChange: z.array(ReasonView),
  /** What nobody has said: it speaks neither for nor against. */
  notKnown: z.array(ReasonView),
  restsOn: RestsOn,
  /** Absent where a postal code is unknown to us. */
  travel: z.optional(TravelView),
};

export const Proposal = z.object({
  opening: OpeningCard,
  ...explanation,
  /** What one thing asked of the workplace would do alone, found by comparing again. */
  adjustments: z.array(AdjustmentEffect),
});
export type Proposal = z.infer<typeof Proposal>;

/** An opening that is left out, with the reasons. */
export const ExcludedOpening = z.object({ opening: OpeningCard, exclusions: z.array(ExclusionView) });
export type ExcludedOpening = z.infer<typeof ExcludedOpening>;

/** "Not this place": why the candidate or the job broker said no to an opening. */
export const declineReasons = [
  'other-work-wanted',
  'too-far',
  'hours-do-not-suit',
  'needs-not-met',
  'people-or-place',
  'been-there-before',
  'not-now',
  'company-said-no',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const Decline = z.object({
  openingId: idOf('opening'),
  reason: z.enum(declineReasons),
  note: z.optional(text(600)),
});
export type Decline = z.infer<typeof Decline>;

export const DeclineView = z.object({
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  reason: z.enum(declineReasons),
  /** Why the company said no, where it did at a match meeting. */
  companyReason: z.optional(z.enum(meetingAnswerReasons)),
  note: z.optional(z.string()),
  declinedOn: civilDateField,
  /** Absent where the opening is closed since. */
  opening: z.optional(OpeningCard),
});
export type DeclineView = z.infer<typeof DeclineView>;

/** The answer to undoing a decline. */
export const DeclineUndone = z.object({ candidateId: idOf('candidate'), openingId: idOf('opening') });
export type DeclineUndone = z.infer<typeof DeclineUndone>;

const mostTakenAlong = 10;

export const ProposalsQuery = z.object({
  limit: z.optional(limitField),
  /** Ids of excluded openings to take along anyway, separated by commas. */
  includeExcluded: z.optional(
    z.string().check(z.regex(/^[\w-]+(,[\w-]+)*$/, 'not-an-id'), z.maxLength(mostTakenAlong * 25, 'too-many')),
  ),
});

/** The openings proposed for one candidate. */
export const Proposals = z.object({
  candidateId: idOf('candidate'),
  /** The person's version that the wishes and needs behind the proposals are of. */
  personVersion: z.number(),
  /** The version of the municipality's weights that the points rest on; 0 are the usual ones. */
  weightsVersion: z.number(),
  /** In order, the best first. */
  items: z.array(Proposal),
  /** How many fit in all; `items` holds the first of them. */
  total: z.number(),
  /** The left-out openings nearest to the person's wishes; never among `items`. */
  excluded: z.array(ExcludedOpening),
  excludedTotal: z.number(),
  /** Left out, but asked for by `includeExcluded`: explained like the others, and always after them. */
  takenAlong: z.array(z.extend(Proposal, { exclusions: z.array(ExclusionView) })),
  declined: z.array(DeclineView),
});
export type Proposals = z.infer<typeof Proposals>;

/** One candidate proposed for an opening; the page joins the name from visitation. */
export const CandidateProposal = z.object({
  candidateId: idOf('candidate'),
  ownerId: idOf('person'),
  /** Since when the person has waited; of two with as many points the one who has waited longer comes first. */
  waitingSince: z.optional(civilDateField),
  ...explanation,
  /** Not empty: listed after those without, and only to explain why. */
  exclusions: z.array(ExclusionView),
});
export type CandidateProposal = z.infer<typeof CandidateProposal>;

export const CandidateProposals = z.extend(pageOf(CandidateProposal), {
  opening: OpeningCard,
  /** The opening's version that the proposals are made for. */
  openingVersion: z.number(),
  /** The version of the municipality's weights that the points rest on; 0 are the usual ones. */
  weightsVersion: z.number(),
});
export type CandidateProposals = z.infer<typeof CandidateProposals>;
