import * as z from 'zod/mini';
import { civilDateField, companyIdField, idOf, instantField, pageOf, text, versionField, words } from './fields.ts';

/** Six months after the first day of paid work: is the person still there? (VTA) */

/** Carried: the municipality that the person moved to asks. Unknown: the person has moved, and nobody asks. Cancelled: there was no paid work after all, or the person has died; nobody is asked. */
export const checkStates = ['waiting', 'due', 'answered', 'carried', 'unknown', 'cancelled'] as const;
export type CheckState = (typeof checkStates)[number];

/** An answer that was put right or taken back, with what stood there before. */
export const CheckCorrected = z.object({
  at: instantField,
  by: z.string(),
  reason: z.string(),
  before: z.object({ stillThere: z.boolean(), answeredOn: civilDateField }),
});
export type CheckCorrected = z.infer<typeof CheckCorrected>;

/** The check six months after the first day in a small job or job. */
export const SixMonthCheckItem = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(checkStates),
  candidateId: idOf('candidate'),
  companyId: companyIdField,
  companyName: z.string(),
  ownerId: idOf('person'),
  dueOn: civilDateField,
  stillThere: z.optional(z.boolean()),
  answeredOn: z.optional(civilDateField),
  note: z.optional(z.string()),
  corrections: z.optional(z.array(CheckCorrected)),
  /** The municipality that asks in this one’s place; in that one, whose check it is. */
  carriedTo: z.optional(z.string()),
  carriedFrom: z.optional(z.string()),
});
export type SixMonthCheckItem = z.infer<typeof SixMonthCheckItem>;
export const SixMonthCheckPage = pageOf(SixMonthCheckItem);

/** Checks of a person that this municipality took over with their yes. */
export const CarriedChecks = z.object({ items: z.array(SixMonthCheckItem) });
export type CarriedChecks = z.infer<typeof CarriedChecks>;

export const SixMonthCheckAnswer = z.object({
  version: versionField(),
  stillThere: z.boolean(),
  /** The day the answer was given; today where absent. */
  answeredOn: z.optional(civilDateField),
  note: z.optional(text(800)),
});
export type SixMonthCheckAnswer = z.infer<typeof SixMonthCheckAnswer>;

const somethingSaid = z.refine<{ stillThere?: boolean | undefined; takenBack?: boolean | undefined }>(
  ({ stillThere, takenBack }) => takenBack === true || stillThere !== undefined,
  { error: 'missing', path: ['stillThere'] },
);

/** The answer was wrong: the right one, or taken back so that the question stands again. */
export const SixMonthCheckCorrection = z
  .object({
    version: versionField(),
    reason: words(400),
    takenBack: z.optional(z.boolean()),
    stillThere: z.optional(z.boolean()),
    answeredOn: z.optional(civilDateField),
  })
  .check(somethingSaid);
export type SixMonthCheckCorrection = z.infer<typeof SixMonthCheckCorrection>;

export const SixMonthCheckCorrectionAnswer = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  state: z.enum(checkStates),
});
export type SixMonthCheckCorrectionAnswer = z.infer<typeof SixMonthCheckCorrectionAnswer>;

export const SixMonthCheckAnswered = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  stillThere: z.boolean(),
  answeredOn: civilDateField,
});
export type SixMonthCheckAnswered = z.infer<typeof SixMonthCheckAnswered>;
