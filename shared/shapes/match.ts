import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  idOf,
  instantField,
  limitField,
  line,
  pageOf,
  PageQuery,
  text,
  companyIdField,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { meetingAnswerReasons, MeetingAnswerView } from './meeting-answer.ts';
import { placementKinds, transports, weekdays, workAreas } from './vocabulary.ts';

/** The five things that a proposal compares, in the order in which they count. */
export const partNames = ['wishes', 'considerations', 'hours', 'travel', 'language'] as const;
export type PartName = (typeof partNames)[number];

/** How well one part fits: the word a person reads. */
export const fitLevels = ['fully', 'almost', 'partly', 'little'] as const;
export type FitLevel = (typeof fitLevels)[number];

/** How a proposal is named as a whole; there is no total score. */
export const proposalGroups = ['best', 'good', 'partly'] as const;
export type ProposalGroup = (typeof proposalGroups)[number];

/** One part of a proposal: the word, and a bar of 0-100 that draws the same thing. */
export const ProposalPart = z.object({ name: z.enum(partNames), level: z.enum(fitLevels), bar: z.number() });
export type ProposalPart = z.infer<typeof ProposalPart>;

/** Why: the code and its values for machines, `text` for people, in the language of the request. */
export const ReasonView = z.object({
  code: z.string(),
  part: z.enum(partNames),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
});
export type ReasonView = z.infer<typeof ReasonView>;

/** Why something is left out of the proposals; whether the job broker may take it along anyway. */
export const ExclusionView = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
  mayTakeAlong: z.boolean(),
});
export type ExclusionView = z.infer<typeof ExclusionView>;

/** An estimate from postal codes, never a timetable: show it as "about … minutes". */
export const TravelView = z.object({ minutes: z.number(), transport: z.enum(transports), estimated: z.literal(true) });
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

const explanation = {
  group: z.enum(proposalGroups),
  parts: z.array(ProposalPart),
  for: z.array(ReasonView),
  against: z.array(ReasonView),
  /** What would change what speaks against. */
  wouldChange: z.array(ReasonView),
  /** Absent where a postal code is unknown to us. */
  travel: z.optional(TravelView),
};

export const Proposal = z.object({ opening: OpeningCard, ...explanation });
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
  ...explanation,
  /** Not empty: listed after those without, and only to explain why. */
  exclusions: z.array(ExclusionView),
});
export type CandidateProposal = z.infer<typeof CandidateProposal>;

export const CandidateProposals = z.extend(pageOf(CandidateProposal), {
  opening: OpeningCard,
  /** The opening's version that the proposals are made for. */
  openingVersion: z.number(),
});
export type CandidateProposals = z.infer<typeof CandidateProposals>;

/** The seven answers of the expectation alignment (domain, section 3.8). */
export const Alignment = z.object({
  purpose: words(800),
  tasks: words(800),
  withWhom: words(800),
  whereAndWhen: words(800),
  supportNeeds: words(800),
  goals: words(800),
  followUp: words(800),
});
export type Alignment = z.infer<typeof Alignment>;

const whenAndWhere = {
  startsAt: instantField,
  minutes: wholeNumber(10, 480),
  place: line(200),
  /** Staff besides the one who calls it. */
  staffIds: choices(idOf('person'), { atMost: 10 }),
};

export const MatchMeetingCall = z.object({
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  ...whenAndWhere,
});
export type MatchMeetingCall = z.infer<typeof MatchMeetingCall>;

export const MatchMeetingMove = z.object({ version: versionField(), ...whenAndWhere });
export type MatchMeetingMove = z.infer<typeof MatchMeetingMove>;

export const MatchMeetingCancel = z.object({ version: versionField(), reason: z.optional(text(400)) });
export type MatchMeetingCancel = z.infer<typeof MatchMeetingCancel>;

export const MatchMeetingOutcome = z.object({
  version: versionField(),
  /** The day it was held; the day it was called for where absent. */
  heldOn: z.optional(civilDateField),
  alignment: Alignment,
  agreed: z.boolean(),
});
export type MatchMeetingOutcome = z.infer<typeof MatchMeetingOutcome>;

export const meetingStates = ['called', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** One meeting in a list. */
export const MatchMeetingItem = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(meetingStates),
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  openingTitle: z.string(),
  companyId: companyIdField,
  companyName: z.string(),
  ownerId: idOf('person'),
  startsAt: instantField,
  minutes: z.number(),
  place: z.string(),
  heldOn: z.optional(civilDateField),
  agreed: z.optional(z.boolean()),
});
export type MatchMeetingItem = z.infer<typeof MatchMeetingItem>;
export const MatchMeetingPage = pageOf(MatchMeetingItem);

/** An alignment as it was written; a later one keeps the earlier. */
export const AlignmentVersion = z.object({
  number: z.number(),
  writtenAt: instantField,
  writtenBy: z.string(),
  agreed: z.boolean(),
  alignment: Alignment,
  /** Written by mistake, and taken back. */
  takenBack: z.optional(z.object({ at: instantField, by: z.string(), reason: z.string() })),
});
export type AlignmentVersion = z.infer<typeof AlignmentVersion>;

export const MatchMeetingView = z.extend(MatchMeetingItem, {
  staffIds: z.array(idOf('person')),
  buddyId: z.optional(idOf('buddy')),
  cancelReason: z.optional(z.string()),
  /** Why the company declined, where that is what cancelled it. */
  declinedBecause: z.optional(z.enum(meetingAnswerReasons)),
  /** The answer that asks for another time and waits for somebody to move the meeting or keep the time. */
  moveRequest: z.optional(z.object({ answerId: idOf('answer') })),
  /** What the company answered, the newest first. */
  answers: z.array(MeetingAnswerView),
  /** The newest first. */
  alignments: z.array(AlignmentVersion),
});
export type MatchMeetingView = z.infer<typeof MatchMeetingView>;

/** The minutes were written by mistake: the meeting is still to be held. */
export const MatchMeetingReopening = z.object({
  version: versionField(),
  reason: words(400),
});
export type MatchMeetingReopening = z.infer<typeof MatchMeetingReopening>;

/** The answer to every change of a meeting. */
export const MatchMeetingChanged = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(meetingStates),
});
export type MatchMeetingChanged = z.infer<typeof MatchMeetingChanged>;

/** `mine`: meetings that I called and that are still to be held. */
export const MyMeetingsQuery = z.extend(PageQuery, { view: z.optional(z.enum(['mine'])) });

/** A meeting as the company sees it: the first name is joined from visitation's projection. */
export const CompanyMeeting = z.object({
  meetingId: idOf('matchMeeting'),
  /** Goes back with an answer. */
  version: z.number(),
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  municipality: z.string(),
  state: z.enum(meetingStates),
  startsAt: instantField,
  minutes: z.number(),
  place: z.string(),
  buddyId: z.optional(idOf('buddy')),
  /** The company's latest answer. */
  answer: z.optional(MeetingAnswerView),
});
export type CompanyMeeting = z.infer<typeof CompanyMeeting>;
export const CompanyMeetingPage = pageOf(CompanyMeeting);
