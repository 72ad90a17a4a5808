import * as z from 'zod/mini';
import { feltMarks, standings } from './check-in.ts';
import { civilDateField, idOf, instantField, line, pageOf, versionField, wholeNumber, words } from './fields.ts';

/** How a visit at a workplace stands. */
export const visitStates = ['planned', 'held', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

/** Who visits: somebody of the municipality's staff, or a practice guide of a training site. */
export const visitors = ['staff', 'practice-guide'] as const;
export type Visitor = (typeof visitors)[number];

const when = { startsAt: instantField, minutes: wholeNumber(10, 480) };

export const VisitPlan = z.object({ ...when, visitor: z.enum(visitors), about: z.optional(line(200)) });
export type VisitPlan = z.infer<typeof VisitPlan>;

export const VisitMove = z.object({ version: versionField(), ...when });
export type VisitMove = z.infer<typeof VisitMove>;

export const VisitCancel = z.object({ version: versionField(), reason: words(400) });
export type VisitCancel = z.infer<typeof VisitCancel>;

const noted = {
  heldOn: civilDateField,
  /** What was seen, what was agreed, and what comes next. */
  seen: words(1000),
  agreed: z.optional(words(1000)),
  next: z.optional(words(400)),
  decides: z.optional(z.enum(feltMarks)),
  manages: z.optional(z.enum(feltMarks)),
  belongs: z.optional(z.enum(feltMarks)),
  standing: z.optional(z.enum(standings)),
};

export const VisitNote = z.object({ version: versionField(), ...noted });
export type VisitNote = z.infer<typeof VisitNote>;

export const VisitChanged = z.object({ visitId: idOf('visit'), version: z.number(), state: z.enum(visitStates) });
export type VisitChanged = z.infer<typeof VisitChanged>;

export const VisitView = z.object({
  visitId: idOf('visit'),
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  companyName: z.string(),
  ownerId: z.string(),
  version: z.number(),
  state: z.enum(visitStates),
  ...when,
  visitor: z.enum(visitors),
  about: z.optional(z.string()),
  reason: z.optional(z.string()),
  note: z.optional(z.object(noted)),
});
export type VisitView = z.infer<typeof VisitView>;
export const PlacementVisits = z.object({ items: z.array(VisitView) });
export type PlacementVisits = z.infer<typeof PlacementVisits>;
export const VisitPage = pageOf(VisitView);
