import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, otherwise, versionField } from './fields.ts';

/**
 * Two people who chose to fetch and ring each other. `found`: the code was typed, and whoever typed it has not said yes.
 * `asked`: they have, and whoever made the code has not. `linked`: both have. The rest is over.
 */
export const companionStates = ['found', 'asked', 'linked', 'declined', 'lapsed', 'ended'] as const;
export type CompanionState = (typeof companionStates)[number];

/** Who made the code, and who typed it. */
export const companionParts = ['maker', 'taker'] as const;
export type CompanionPart = (typeof companionParts)[number];

/** What a person says: that they typed a code; yes or no to what they see of the other; that it ends. */
export const companionWords = ['code', 'yes', 'no', 'end'] as const;
export const companionReplies = ['yes', 'no', 'end'] as const;
export type CompanionReply = (typeof companionReplies)[number];

/** Why what a person said could not be used. */
export const companionVoids = [
  'code-not-known',
  'code-used',
  'code-expired',
  'own-code',
  'companions-already',
  'enough',
  'other-enough',
  'not-in-effort',
  'changed',
  'too-late',
  'over',
] as const;
export type CompanionVoid = (typeof companionVoids)[number];

/** A code as it is typed: the municipality's four digits and eight more, with or without spaces. */
export const companionCodeField = z.string(otherwise('not-a-companion-code')).check(
  z.overwrite((typed) => typed.replace(/[\s.-]/gu, '')),
  z.minLength(1, { error: 'missing', abort: true }),
  z.regex(/^\d{12}$/, 'not-a-companion-code'),
);

/** Makes a code; says whether the other shall have the telephone number too. */
export const CompanionCodeMaking = z.object({ sharesPhone: z.boolean(otherwise('not-valid')) });
export type CompanionCodeMaking = z.infer<typeof CompanionCodeMaking>;
export const CompanionCodeMade = z.object({ candidateId: idOf('candidate'), version: z.number() });
export type CompanionCodeMade = z.infer<typeof CompanionCodeMade>;

export const CompanionCodeWithdrawing = z.object({ version: versionField() });
export type CompanionCodeWithdrawing = z.infer<typeof CompanionCodeWithdrawing>;

export const CompanionCodeTyping = z.object({ code: companionCodeField });
export type CompanionCodeTyping = z.infer<typeof CompanionCodeTyping>;

/** Yes, no or the end, from the version the person saw; with a yes whether the other shall have the telephone number. */
export const CompanionReplying = z.object({
  version: versionField(),
  says: z.enum(companionReplies, otherwise('not-valid')),
  sharesPhone: z.boolean(otherwise('not-valid')),
});
export type CompanionReplying = z.infer<typeof CompanionReplying>;

export const CompanionSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type CompanionSent = z.infer<typeof CompanionSent>;

/** A companion as the person reads it: a first name, and a telephone number where the other chose to give it. */
export const MyCompanion = z.object({
  pairId: idOf('companionPair'),
  version: z.number(),
  state: z.enum(companionStates),
  part: z.enum(companionParts),
  firstName: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** Whether the person chose to give the own number, and the other theirs. */
  sharesPhone: z.boolean(),
  otherSharesPhone: z.boolean(),
  /** Until when both must have said yes. */
  answerBy: instantField,
  linkedOn: z.optional(civilDateField),
  settledOn: z.optional(civilDateField),
  settledBy: z.optional(z.enum(['me', 'other', 'platform'])),
  /** What the person said that has not been taken in yet. */
  saying: z.optional(z.enum(companionReplies)),
});
export type MyCompanion = z.infer<typeof MyCompanion>;

/** A person's companions in one municipality, the code that waits, and what became of the last one they typed. */
export const MyCompanionsIn = z.object({
  candidateId: idOf('candidate'),
  municipality: z.string(),
  isFull: z.boolean(),
  atMost: z.number(),
  triesLeft: z.number(),
  code: z.optional(
    z.object({ code: z.string(), version: z.number(), validUntil: instantField, sharesPhone: z.boolean() }),
  ),
  typed: z.optional(
    z.object({
      state: z.enum(answerStates),
      sentAt: instantField,
      because: z.optional(z.enum(companionVoids)),
    }),
  ),
  companions: z.array(MyCompanion),
});
export type MyCompanionsIn = z.infer<typeof MyCompanionsIn>;

/** Nothing where the person is in no effort now. */
export const MyCompanions = z.object({ items: z.array(MyCompanionsIn) });
export type MyCompanions = z.infer<typeof MyCompanions>;
