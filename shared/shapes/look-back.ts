import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { choicesOf, civilDateField, idOf, instantField, pageOf, text, versionField } from './fields.ts';
import { endReasons } from './placement.ts';
import { placementKinds } from './vocabulary.ts';

/** What person and company say themselves of a placement that ended; the broker's own words stand in its end. */

export const lookBackSides = ['person', 'company'] as const;
export type LookBackSide = (typeof lookBackSides)[number];

/** Why it ended, as the person sees it. */
export const personWhys = [
  'as-planned',
  'moved-on',
  'tasks',
  'times-or-way',
  'too-much',
  'health',
  'not-at-home',
  'more-help',
  'not-my-choice',
  'other',
] as const;
export type PersonWhy = (typeof personWhys)[number];

/** What went well, or was learned. */
export const personGoods = ['tasks', 'colleagues', 'buddy', 'getting-up', 'learned', 'language', 'was-needed'] as const;
export type PersonGood = (typeof personGoods)[number];

/** What the person wants the next place to be like. */
export const personWishes = [
  'same-kind',
  'other-tasks',
  'fewer-hours',
  'more-hours',
  'calmer',
  'more-help',
  'closer',
] as const;
export type PersonWish = (typeof personWishes)[number];

/** Why it ended, as the company sees it. */
export const companyWhys = [
  'as-planned',
  'moved-on',
  'too-few-tasks',
  'tasks-did-not-fit',
  'too-little-time',
  'more-support-needed',
  'attendance',
  'change-with-us',
  'person-chose',
  'other',
] as const;
export type CompanyWhy = (typeof companyWhys)[number];

export const companyGoods = ['tasks', 'colleague', 'came-as-agreed', 'grew', 'buddy-learned', 'good-contact'] as const;
export type CompanyGood = (typeof companyGoods)[number];

/** Would the company take somebody again? */
export const againAnswers = ['yes', 'not-now', 'neighbour', 'no'] as const;
export type AgainAnswer = (typeof againAnswers)[number];

/** Why an answer could not be used. */
export const lookBackVoidReasons = ['not-asked-any-more', 'too-late', 'said-meanwhile'] as const;
export type LookBackVoidReason = (typeof lookBackVoidReasons)[number];

/** More reasons than three say less. */
const mostWhys = 3;

const shared = { words: z.optional(text(400)), replaces: z.optional(idOf('answer')) };

const personSays = {
  why: choicesOf(personWhys, { atLeast: 1, atMost: mostWhys }),
  good: choicesOf(personGoods),
  next: choicesOf(personWishes),
};

/** What the person says; `replaces` is their own before. */
export const PersonLookBack = z.object({ ...personSays, ...shared });
export type PersonLookBack = z.infer<typeof PersonLookBack>;

const companySays = {
  why: choicesOf(companyWhys, { atLeast: 1, atMost: mostWhys }),
  good: choicesOf(companyGoods),
  again: z.enum(againAnswers),
  /** When to ask again, where it is not now. */
  askOn: z.optional(civilDateField),
  /** Who it could be, where a neighbour could. */
  neighbour: z.optional(text(200)),
  /** The company has another place for this person. */
  anotherPlace: z.optional(z.boolean()),
};

const saysWhen = z.refine<{ again: AgainAnswer; askOn?: string | undefined }>(
  ({ again, askOn }) => again !== 'not-now' || askOn !== undefined,
  { error: 'missing', path: ['askOn'] },
);

export const CompanyLookBack = z.object({ ...companySays, ...shared }).check(saysWhen);
export type CompanyLookBack = z.infer<typeof CompanyLookBack>;

export const LookBackSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type LookBackSent = z.infer<typeof LookBackSent>;

const own = {
  answerId: idOf('answer'),
  words: z.optional(z.string()),
  sentAt: instantField,
  state: z.enum(answerStates),
  because: z.optional(z.enum(lookBackVoidReasons)),
};

/** What one's own side said last, and what became of it. */
export const OwnPersonLookBack = z.object({ ...personSays, ...own });
export type OwnPersonLookBack = z.infer<typeof OwnPersonLookBack>;
export const OwnCompanyLookBack = z.object({ ...companySays, ...own });
export type OwnCompanyLookBack = z.infer<typeof OwnCompanyLookBack>;

const asked = {
  placementId: idOf('placement'),
  kind: z.enum(placementKinds),
  startsOn: civilDateField,
  endedOn: civilDateField,
  /** The last day on which it can be said, or put right. */
  openUntil: civilDateField,
  waits: z.boolean(),
};

/** A place of the person's that ended, about which they are asked, or were. */
export const MyLookBack = z.object({ ...asked, companyName: z.string(), said: z.optional(OwnPersonLookBack) });
export type MyLookBack = z.infer<typeof MyLookBack>;
export const MyLookBackList = z.object({ items: z.array(MyLookBack) });
export type MyLookBackList = z.infer<typeof MyLookBackList>;

/** Somebody who was at the company; the first name is joined where the company still sees the person. */
export const CompanyLookBackAsked = z.object({
  ...asked,
  candidateId: idOf('candidate'),
  said: z.optional(OwnCompanyLookBack),
});
export type CompanyLookBackAsked = z.infer<typeof CompanyLookBackAsked>;
export const CompanyLookBackPage = pageOf(CompanyLookBackAsked);

/** What a side said, as the staff read it. */
export const PersonSaid = z.object({ ...personSays, words: z.optional(z.string()), at: instantField });
export type PersonSaid = z.infer<typeof PersonSaid>;
export const CompanySaid = z.object({ ...companySays, words: z.optional(z.string()), at: instantField });
export type CompanySaid = z.infer<typeof CompanySaid>;

/** What the three say of a placement that ended, side by side. */
export const LookBackView = z.object({
  placementId: idOf('placement'),
  companyId: z.string(),
  companyName: z.string(),
  kind: z.enum(placementKinds),
  startsOn: civilDateField,
  endedOn: civilDateField,
  /** When they were asked, and until when they can say it; absent where nobody is asked. */
  askedOn: z.optional(civilDateField),
  openUntil: z.optional(civilDateField),
  asks: z.array(z.enum(lookBackSides)),
  staff: z.object({
    reason: z.optional(z.enum(endReasons)),
    learned: z.optional(z.string()),
  }),
  person: z.optional(PersonSaid),
  company: z.optional(CompanySaid),
});
export type LookBackView = z.infer<typeof LookBackView>;
export const LookBackPage = pageOf(LookBackView);

/** Whether somebody has asked the company again. */
export const againStates = ['open', 'settled'] as const;
export type AgainState = (typeof againStates)[number];

/** What became of it: asked, asked for another day, or let be. */
export const againMoves = ['asked', 'later', 'let-be'] as const;
export type AgainMove = (typeof againMoves)[number];

/** What a company said of taking somebody again: of the company, and of nobody. */
export const CompanyAgain = z.object({
  companyId: z.string(),
  companyName: z.string(),
  placementId: idOf('placement'),
  version: z.number(),
  says: z.enum(againAnswers),
  saidOn: civilDateField,
  /** The day of the next step; absent where there is none. */
  askOn: z.optional(civilDateField),
  neighbour: z.optional(z.string()),
  ownerId: idOf('person'),
  state: z.enum(againStates),
  moved: z.optional(
    z.object({ move: z.enum(againMoves), on: civilDateField, byId: idOf('person'), note: z.optional(z.string()) }),
  ),
});
export type CompanyAgain = z.infer<typeof CompanyAgain>;
export const CompanyAgainPage = pageOf(CompanyAgain);

export const AgainMoved = z
  .object({
    version: versionField(),
    move: z.enum(againMoves),
    /** The next day, where it is asked later. */
    askOn: z.optional(civilDateField),
    note: z.optional(text(400)),
  })
  .check(
    z.refine<{ move: AgainMove; askOn?: string | undefined }>(
      ({ move, askOn }) => move !== 'later' || askOn !== undefined,
      { error: 'missing', path: ['askOn'] },
    ),
  );
export type AgainMoved = z.infer<typeof AgainMoved>;
export const AgainChanged = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(againStates),
});
export type AgainChanged = z.infer<typeof AgainChanged>;
