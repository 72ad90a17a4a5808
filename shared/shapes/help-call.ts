import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { Lifeline } from './lifeline.ts';
import { civilDateField, idOf, instantField, pageOf, PageQuery, text, versionField, words } from './fields.ts';

/** How soon somebody wants to be called: today, or within the week. */
export const helpUrgencies = ['today', 'this-week'] as const;
export type HelpUrgency = (typeof helpUrgencies)[number];

/** How a call for help stands at the municipality. */
export const helpStates = ['open', 'seen', 'closed'] as const;
export type HelpState = (typeof helpStates)[number];

/** Why a call could not be used. */
export const helpVoidReasons = ['placement-not-found', 'asked-already'] as const;
export type HelpVoidReason = (typeof helpVoidReasons)[number];

/** Somebody at a placement needs help: how soon, and in own words where they want to say more. */
export const HelpAsked = z.object({ urgency: z.enum(helpUrgencies), words: z.optional(text(400)) });
export type HelpAsked = z.infer<typeof HelpAsked>;

export const HelpAskedSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type HelpAskedSent = z.infer<typeof HelpAskedSent>;

const helpMoves = ['see', 'close'] as const;
export type HelpMove = (typeof helpMoves)[number];

const saysWhatWasDone = z.refine<{ move: HelpMove; done?: string | undefined }>(
  ({ move, done }) => move !== 'close' || Boolean(done),
  { error: 'missing', path: ['done'] },
);

/** Somebody takes a call, or closes it with what was done. */
export const HelpCallMoved = z
  .object({ version: versionField(), move: z.enum(helpMoves), done: z.optional(words(400)) })
  .check(saysWhatWasDone);
export type HelpCallMoved = z.infer<typeof HelpCallMoved>;

export const HelpCallChanged = z.object({ helpId: idOf('answer'), version: z.number(), state: z.enum(helpStates) });
export type HelpCallChanged = z.infer<typeof HelpCallChanged>;

export const HelpCallView = z.object({
  helpId: idOf('answer'),
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(helpStates),
  side: z.enum(['workplace', 'person']),
  companyName: z.string(),
  urgency: z.enum(helpUrgencies),
  words: z.optional(z.string()),
  askedAt: instantField,
  /** The last day for calling back. */
  dueOn: civilDateField,
  ownerId: z.string(),
  seenAt: z.optional(instantField),
  seenById: z.optional(z.string()),
  closedAt: z.optional(instantField),
  done: z.optional(z.string()),
});
export type HelpCallView = z.infer<typeof HelpCallView>;

/** The calls for help of one placement, the newest first. */
export const HelpCalls = z.object({ items: z.array(HelpCallView) });
export type HelpCalls = z.infer<typeof HelpCalls>;

export const HelpCallPage = pageOf(HelpCallView);
export const HelpCallsQuery = z.extend(PageQuery, { view: z.enum(['mine', 'all']) });

/** The last call of the one who reads, and what became of it. */
export const OwnHelpCall = z.object({
  /** Who answers, and until when; or from when somebody is there. Absent where there is no roster. */
  lifeline: z.optional(Lifeline),
  state: z.enum(answerStates),
  sentAt: instantField,
  because: z.optional(z.string()),
});
export type OwnHelpCall = z.infer<typeof OwnHelpCall>;
