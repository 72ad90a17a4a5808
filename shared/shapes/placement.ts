import * as z from 'zod/mini';
import {
  civilDateField,
  clockTimeField,
  hoursField,
  idOf,
  instantField,
  line,
  pageOf,
  PageQuery,
  paidHoursField,
  text,
  companyIdField,
  versionField,
  words,
} from './fields.ts';
import { CompanySite } from './company-site.ts';
import { PlacementDecision, RuleFinding } from './placement-check.ts';
import { SixMonthCheckItem } from './six-month-check.ts';
import { placementKinds, type PlacementKind } from './vocabulary.ts';

/**
 * Kinds that are paid work of its own: the first of them sets the six-month check (VTA). Nytteindsats and sheltered
 * employment are not; EGU, mesterlære and an apprenticeship are education, paid as such.
 */
export const paidKinds = [
  'wage-subsidy',
  'small-job',
  'hybrid',
  'flex-job',
  'ordinary-job',
  'pensioner-job',
] as const satisfies readonly PlacementKind[];

/** What suffices for a sniff internship: who meets the candidate, where, when, and a few tasks (domain, section 3.6). */
export const SniffPlan = z.object({
  contactPerson: line(120),
  meetingPlace: line(200),
  meetingTime: clockTimeField,
  tasks: z.array(line(160)).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(8, 'too-many')),
});
export type SniffPlan = z.infer<typeof SniffPlan>;

type Terms = {
  kind?: PlacementKind | undefined;
  hoursPerWeek?: number | undefined;
  paidHoursPerWeek?: number | undefined;
};

const paidWithinHours = z.refine<Terms>(
  (terms) => terms.hoursPerWeek === undefined || (terms.paidHoursPerWeek ?? 0) <= terms.hoursPerWeek,
  { error: 'paid-hours-above-hours', path: ['paidHoursPerWeek'] },
);

const hybridSaysPaidHours = z.refine<Terms>((terms) => terms.kind !== 'hybrid' || Boolean(terms.paidHoursPerWeek), {
  error: 'missing',
  path: ['paidHoursPerWeek'],
});

const datesInOrder = z.refine<{ startsOn: string; endsOn?: string | undefined }>(
  ({ startsOn, endsOn }) => !endsOn || startsOn <= endsOn,
  { error: 'dates-reversed', path: ['endsOn'] },
);

const somewhere = z.refine<{ openingId?: string | undefined; companyId?: string | undefined }>(
  ({ openingId, companyId }) => Boolean(openingId ?? companyId),
  { error: 'opening-or-company', path: ['openingId'] },
);

const agreedFirst = z.refine<{ kind: PlacementKind; meetingId?: string | undefined }>(
  ({ kind, meetingId }) => kind === 'sniff-internship' || Boolean(meetingId),
  { error: 'meeting-missing', path: ['meetingId'] },
);

const sniffIsPlanned = z.refine<{ kind: PlacementKind; sniff?: SniffPlan | undefined }>(
  ({ kind, sniff }) => kind !== 'sniff-internship' || Boolean(sniff),
  { error: 'missing', path: ['sniff', 'contactPerson'] },
);

/** What a job broker fills in to start a placement. The dates may lie in the past: registering afterwards is normal. */
export const PlacementStart = z
  .object({
    candidateId: idOf('candidate'),
    kind: z.enum(placementKinds),
    /** Claims a place of this opening. */
    openingId: z.optional(idOf('opening')),
    /** Where no opening is used: the company's CVR number. */
    companyId: z.optional(companyIdField),
    /** The held match meeting with its alignment; not needed for a sniff internship. */
    meetingId: z.optional(idOf('matchMeeting')),
    buddyId: idOf('buddy'),
    startsOn: civilDateField,
    endsOn: z.optional(civilDateField),
    hoursPerWeek: hoursField,
    /** Only hybrid asks for it; the other kinds follow from the hours. */
    paidHoursPerWeek: z.optional(paidHoursField),
    sniff: z.optional(SniffPlan),
  })
  .check(somewhere, agreedFirst, sniffIsPlanned, datesInOrder, paidWithinHours, hybridSaysPaidHours);
export type PlacementStart = z.infer<typeof PlacementStart>;

/** New hours and/or another kind, and/or another buddy, from a day on, and/or another planned end; what is absent stays. */
export const PlacementChange = z
  .object({
    version: versionField(),
    effectiveOn: civilDateField,
    kind: z.optional(z.enum(placementKinds)),
    hoursPerWeek: z.optional(hoursField),
    paidHoursPerWeek: z.optional(paidHoursField),
    buddyId: z.optional(idOf('buddy')),
    /** The last day as it is now planned: prolonged, or sooner. */
    endsOn: z.optional(civilDateField),
    /** Another of the company's sites. */
    site: z.optional(CompanySite),
    /** The agreement about it, or an amendment, is drafted in the same act. */
    drafts: z.optional(z.boolean()),
  })
  .check(paidWithinHours, hybridSaysPaidHours);
export type PlacementChange = z.infer<typeof PlacementChange>;

/** Why a placement ended. */
export const endReasons = [
  'as-planned',
  'job-here',
  'job-elsewhere',
  'other-placement',
  'education',
  'own-wish',
  'not-the-right-match',
  'needs-not-met',
  'health',
  'absence',
  'company-stopped',
  'moved',
  'effort-ended',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

export const PlacementEnd = z.object({
  version: versionField(),
  endedOn: civilDateField,
  reason: z.enum(endReasons),
  /** What was learned; shown again where the next place is looked for. */
  note: z.optional(text(800)),
});
export type PlacementEnd = z.infer<typeof PlacementEnd>;

/** Why a placement never began. The last two can be said once its first day has come. */
export const withdrawReasons = [
  'person-chose-otherwise',
  'company-withdrew',
  'circumstances',
  'never-came',
  'registered-by-mistake',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** The placement never began: it is withdrawn and counts nowhere. */
export const PlacementWithdrawal = z.object({
  version: versionField(),
  reason: z.enum(withdrawReasons),
  note: z.optional(text(800)),
});
export type PlacementWithdrawal = z.infer<typeof PlacementWithdrawal>;

/** What was registered wrong, put right; what is absent stays. `from` says which stretch, the first where absent. */
export const PlacementCorrection = z
  .object({
    version: versionField(),
    reason: words(400),
    startsOn: z.optional(civilDateField),
    endsOn: z.optional(civilDateField),
    /** Only where the placement has ended. */
    endedOn: z.optional(civilDateField),
    from: z.optional(civilDateField),
    kind: z.optional(z.enum(placementKinds)),
    hoursPerWeek: z.optional(hoursField),
    paidHoursPerWeek: z.optional(paidHoursField),
  })
  .check(paidWithinHours, hybridSaysPaidHours);
export type PlacementCorrection = z.infer<typeof PlacementCorrection>;

export const placementStates = ['running', 'ended', 'withdrawn'] as const;
export type PlacementState = (typeof placementStates)[number];

/** The answer to every change of a placement. */
export const PlacementChanged = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(placementStates),
  /** What the rules come to, and that is kept with the decision. */
  findings: z.array(RuleFinding),
  /** When the six-month check falls due, where this change set it. */
  sixMonthCheckDueOn: z.optional(civilDateField),
  /** The agreement that follows the change: a draft, or the one that is under way. */
  agreement: z.optional(z.object({ agreementId: idOf('agreement'), number: z.number() })),
});
export type PlacementChanged = z.infer<typeof PlacementChanged>;

/** Kind and hours from a day on. */
export const PlacementTerms = z.object({
  from: civilDateField,
  kind: z.enum(placementKinds),
  hoursPerWeek: z.number(),
  paidHoursPerWeek: z.number(),
});
export type PlacementTerms = z.infer<typeof PlacementTerms>;

/** Something put right: by whom, why (absent where it was typed wrong the same day), and what stood there before. */
export const PlacementCorrected = z.object({
  at: instantField,
  by: z.string(),
  reason: z.optional(z.string()),
  before: z.object({
    startsOn: civilDateField,
    endsOn: z.optional(civilDateField),
    endedOn: z.optional(civilDateField),
    terms: z.array(PlacementTerms),
  }),
});
export type PlacementCorrected = z.infer<typeof PlacementCorrected>;

/** One placement in a list, with what holds today. */
export const PlacementItem = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(placementStates),
  candidateId: idOf('candidate'),
  companyId: companyIdField,
  companyName: z.string(),
  openingId: z.optional(idOf('opening')),
  openingTitle: z.optional(z.string()),
  buddyId: idOf('buddy'),
  ownerId: idOf('person'),
  kind: z.enum(placementKinds),
  hoursPerWeek: z.number(),
  paidHoursPerWeek: z.number(),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  endReason: z.optional(z.enum(endReasons)),
  /** The planned end has passed, and nobody has said what became of it. */
  endPassed: z.optional(z.boolean()),
  /** What is agreed from a later day. */
  next: z.optional(PlacementTerms),
});
export type PlacementItem = z.infer<typeof PlacementItem>;
export const PlacementPage = pageOf(PlacementItem);

export const PlacementsQuery = z.extend(PageQuery, { state: z.optional(z.enum(placementStates)) });

export const PlacementView = z.extend(PlacementItem, {
  meetingId: z.optional(idOf('matchMeeting')),
  site: z.optional(CompanySite),
  /** The buddy has left the company: another is to be chosen. */
  buddyLeft: z.optional(z.boolean()),
  /** A sniff internship: whether both have said yes to what they expect, so that it can become something else. */
  bothSaidYes: z.optional(z.boolean()),
  sniff: z.optional(SniffPlan),
  endNote: z.optional(z.string()),
  withdrawnOn: z.optional(civilDateField),
  withdrawReason: z.optional(z.enum(withdrawReasons)),
  withdrawNote: z.optional(z.string()),
  /** In order of the day they hold from; the last can be agreed from a day to come. */
  terms: z.array(PlacementTerms),
  corrections: z.array(PlacementCorrected),
  registeredAt: instantField,
  /** What the rules come to today. */
  findings: z.array(RuleFinding),
  /** What they came to when it was decided, the newest first. */
  decisions: z.array(PlacementDecision),
  sixMonthCheck: z.optional(SixMonthCheckItem),
});
export type PlacementView = z.infer<typeof PlacementView>;

/** A placement as the company sees it: no reason, no note; the first name is joined from visitation's projection. */
export const CompanyPlacement = z.object({
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  municipality: z.string(),
  openingId: z.optional(idOf('opening')),
  buddyId: idOf('buddy'),
  kind: z.enum(placementKinds),
  hoursPerWeek: z.number(),
  /** What is agreed from a later day. */
  next: z.optional(z.object({ from: civilDateField, kind: z.enum(placementKinds), hoursPerWeek: z.number() })),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  state: z.enum(placementStates),
  endedOn: z.optional(civilDateField),
  /** The planned end has passed: the person is not counted as with the company until the municipality says otherwise. */
  endPassed: z.optional(z.boolean()),
});
export type CompanyPlacement = z.infer<typeof CompanyPlacement>;
export const CompanyPlacementPage = pageOf(CompanyPlacement);
