import * as z from 'zod/mini';
import { civilDateField, idOf, instantField, line, otherwise, text, versionField, words } from './fields.ts';

/** A: expected to leave quickly · B: the middle · C: at risk of long unemployment (STAR 2017, page 8). */
export const profileOutcomes = ['A', 'B', 'C'] as const;
export type ProfileOutcome = (typeof profileOutcomes)[number];

const inBoth = z.object({ da: z.string(), en: z.string() });

/** An answer that counted, and how many points for which finding. */
const Reason = z.object({ question: inBoth, answer: inBoth, risk: z.number(), ready: z.number() });

/** Points against the line they are held to, and whether they reach it. */
const Finding = z.object({ points: z.number(), from: z.number(), reached: z.boolean() });

/** A profile with its reasons and its uncertainty. */
export const ProfileShown = z.object({
  outcome: z.enum(profileOutcomes),
  risk: Finding,
  ready: Finding,
  reasons: z.array(Reason),
  /** Questions without an answer that counts. */
  unanswered: z.array(inBoth),
  /** What else it could have been: with other answers where one is missing, or near to a line. */
  couldAlsoBe: z.array(z.enum(profileOutcomes)),
  cardVersion: z.string(),
});
export type ProfileShown = z.infer<typeof ProfileShown>;

/** The caseworker's own judgement, written before the profile is shown. */
export const Judgement = z.object({
  words: z.string(),
  expects: z.enum(profileOutcomes),
  byId: z.string(),
  at: instantField,
});
export type Judgement = z.infer<typeof Judgement>;

/** That she keeps to the profile, or why she departs from it. */
export const ProfileSettled = z.object({
  agrees: z.boolean(),
  reason: z.optional(z.string()),
  byId: z.string(),
  at: instantField,
});
export type ProfileSettled = z.infer<typeof ProfileSettled>;

/** A judgement, the profile that was shown after it, and what came of the two. */
export const ProfileRound = z.object({
  judgement: Judgement,
  profile: ProfileShown,
  settled: z.optional(ProfileSettled),
});
export type ProfileRound = z.infer<typeof ProfileRound>;

export const profileStates = ['none', 'judged', 'settled'] as const;
export type ProfileState = (typeof profileStates)[number];

/** A person's profile as the caseworker sees it: nothing of it before her own judgement is written. */
export const CandidateProfile = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(profileStates),
  /** Why no judgement can be written now, so that there is no profile to show after it. */
  missing: z.optional(z.enum(['answers', 'new-answers'])),
  round: z.optional(ProfileRound),
  /** The newest first. */
  earlier: z.array(ProfileRound),
});
export type CandidateProfile = z.infer<typeof CandidateProfile>;

export const JudgementWriting = z.object({
  version: versionField(0),
  words: words(1000),
  expects: z.enum(profileOutcomes),
});
export type JudgementWriting = z.infer<typeof JudgementWriting>;

const departingIsExplained = z.refine<{ agrees: boolean; reason?: string | undefined }>(
  ({ agrees, reason }) => agrees || Boolean(reason),
  { error: 'departing-unexplained', path: ['reason'] },
);
export const ProfileSettling = z
  .object({ version: versionField(), agrees: z.boolean(otherwise('not-valid')), reason: z.optional(text(1000)) })
  .check(departingIsExplained);
export type ProfileSettling = z.infer<typeof ProfileSettling>;

/** The answer to a change: the version to change next. */
export const ProfileChanged = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(profileStates),
});
export type ProfileChanged = z.infer<typeof ProfileChanged>;

/** The municipality's legal basis for the profile, as it stands. */
export const LegalBasis = z.object({
  law: z.string(),
  on: civilDateField,
  recordedBy: z.string(),
  endedOn: z.optional(civilDateField),
  endedBy: z.optional(z.string()),
});
export type LegalBasis = z.infer<typeof LegalBasis>;

export const LegalBasisRecording = z.object({ version: versionField(0), law: line(300), on: civilDateField });
export type LegalBasisRecording = z.infer<typeof LegalBasisRecording>;
export const LegalBasisEnding = z.object({ version: versionField(), on: civilDateField });
export type LegalBasisEnding = z.infer<typeof LegalBasisEnding>;
export const LegalBasisSaved = z.object({ version: z.number(), inUse: z.boolean() });
export type LegalBasisSaved = z.infer<typeof LegalBasisSaved>;

const Answer = z.object({ answer: inBoth, risk: z.number(), ready: z.number() });

/** How often judgements departed; a figure that could point to a person is absent. */
const Departed = z.object({
  group: z.optional(z.string()),
  settled: z.optional(z.number()),
  departed: z.optional(z.number()),
});

/** How the profile works, for everybody who works with it: whether it is in use and by which law, the card, and how it went. */
export const HowProfileWorks = z.object({
  inUse: z.boolean(),
  version: z.number(),
  /** The newest first. */
  bases: z.array(LegalBasis),
  card: z.object({
    version: z.string(),
    source: z.object({ title: z.string(), reference: z.string() }),
    questions: z.array(z.object({ question: inBoth, answers: z.array(Answer) })),
    riskFrom: z.number(),
    readyFrom: z.number(),
    answersNeeded: z.number(),
    nearBy: z.number(),
  }),
  departures: z.object({ all: Departed, groups: z.array(Departed), smallestShown: z.number() }),
});
export type HowProfileWorks = z.infer<typeof HowProfileWorks>;

/** What the person reads of a profile that was made: which answers counted and how; no letter, no points. */
export const MyProfile = z.object({
  candidateId: idOf('candidate'),
  /** The municipality's code. */
  municipality: z.string(),
  madeOn: civilDateField,
  /** Whether it says that the way may take time, and that an education may begin now. */
  takesTime: z.boolean(),
  ready: z.boolean(),
  isUncertain: z.boolean(),
  reasons: z.array(z.object({ question: inBoth, answer: inBoth, helps: z.boolean(), worries: z.boolean() })),
});
export type MyProfile = z.infer<typeof MyProfile>;
export const MyProfiles = z.object({ items: z.array(MyProfile) });
export type MyProfiles = z.infer<typeof MyProfiles>;
