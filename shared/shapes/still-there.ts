import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, pageOf, text } from './fields.ts';
import { GivenByLink, heldByLink, sentWord } from './sent-link.ts';
import { placementKinds } from './vocabulary.ts';

/** Six months after the first paid work, as the person and the workplace say it themselves (VTA). */

/** Still there, at work somewhere else, or neither. */
export const stillThereSayings = ['still', 'another-job', 'not'] as const;
export type StillThereSaying = (typeof stillThereSayings)[number];

/** Who is asked. */
export const stillThereSides = ['person', 'company'] as const;
export type StillThereSide = (typeof stillThereSides)[number];

/** Asked; reminded once and once more, in business days. */
export const stillThereRounds = ['asked', 'reminded', 'reminded-again'] as const;
export type StillThereRound = (typeof stillThereRounds)[number];

/** Why an answer could not be used. */
export const stillThereVoidReasons = ['settled-already', 'not-asked-any-more', 'said-meanwhile'] as const;
export type StillThereVoidReason = (typeof stillThereVoidReasons)[number];

/** The answer to the question of a day; `on` is the day since when it holds; `replaces` is one's own before. */
const answer = {
  says: z.enum(stillThereSayings),
  on: z.optional(civilDateField),
  words: z.optional(text(400)),
  replaces: z.optional(idOf('answer')),
};
export const StillThereAnswer = z.object({ dueOn: civilDateField, ...answer });
export type StillThereAnswer = z.infer<typeof StillThereAnswer>;

/** The same from somebody who holds a link, which says which check it is. */
export const LinkedStillThereAnswer = z.object({ word: sentWord, ...answer });
export type LinkedStillThereAnswer = z.infer<typeof LinkedStillThereAnswer>;

export const StillThereSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type StillThereSent = z.infer<typeof StillThereSent>;

/** What a side said last, as it reads it itself, and what became of it. */
export const OwnStillThere = z.object({
  answerId: idOf('answer'),
  dueOn: civilDateField,
  says: z.enum(stillThereSayings),
  on: z.optional(civilDateField),
  words: z.optional(z.string()),
  sentAt: instantField,
  state: z.enum(answerStates),
  because: z.optional(z.enum(stillThereVoidReasons)),
  byLink: z.optional(z.boolean()),
});
export type OwnStillThere = z.infer<typeof OwnStillThere>;

/** The question as whoever holds the link reads it: no name, no id of anybody, and nothing that was said. */
export const LinkedStillThere = z.object({
  ...heldByLink,
  dueOn: civilDateField,
  startsOn: civilDateField,
  companyName: z.optional(z.string()),
  /** It can still be answered; once it is settled, nothing can. */
  waits: z.boolean(),
  given: z.optional(z.extend(GivenByLink, { because: z.optional(z.enum(stillThereVoidReasons)) })),
});
export type LinkedStillThere = z.infer<typeof LinkedStillThere>;

const asked = {
  placementId: idOf('placement'),
  kind: z.enum(placementKinds),
  startsOn: civilDateField,
  dueOn: civilDateField,
  /** An answer can still be given or put right. */
  waits: z.boolean(),
  said: z.optional(OwnStillThere),
};

/** A place of the person's about which is asked, or was. */
export const MyStillThere = z.object({ ...asked, companyName: z.string() });
export type MyStillThere = z.infer<typeof MyStillThere>;
export const MyStillThereList = z.object({ items: z.array(MyStillThere) });
export type MyStillThereList = z.infer<typeof MyStillThereList>;

/** Somebody who began at the company; the first name is joined where the company still sees the person. */
export const CompanyStillThere = z.object({ ...asked, candidateId: idOf('candidate') });
export type CompanyStillThere = z.infer<typeof CompanyStillThere>;
export const CompanyStillTherePage = pageOf(CompanyStillThere);

/** What a side said, as the staff read it. */
export const StillThereSaid = z.object({
  says: z.enum(stillThereSayings),
  on: z.optional(civilDateField),
  words: z.optional(z.string()),
  at: instantField,
  byLink: z.optional(z.boolean()),
});
export type StillThereSaid = z.infer<typeof StillThereSaid>;

/** What both say, side by side. */
export const StillThereView = z.object({
  placementId: idOf('placement'),
  dueOn: z.optional(civilDateField),
  /** When they were asked and reminded; empty before they were. */
  asked: z.array(z.object({ round: z.enum(stillThereRounds), on: civilDateField })),
  person: z.optional(StillThereSaid),
  company: z.optional(StillThereSaid),
  /** One says still there, the other says not. */
  differs: z.boolean(),
  /** The reminders are used up: somebody rings. */
  silent: z.boolean(),
});
export type StillThereView = z.infer<typeof StillThereView>;
