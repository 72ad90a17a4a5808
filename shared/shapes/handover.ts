import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  idOf,
  instantField,
  line,
  pageOf,
  PageQuery,
  text,
  versionField,
  words,
} from './fields.ts';
import { WorkItem } from './candidate.ts';

/** Why a person gets another contact person; `undone`: the one before is it again, as if nothing had been. */
export const contactChangeReasons = ['absence', 'left', 'own-wish', 'workload', 'undone'] as const;
export type ContactChangeReason = (typeof contactChangeReasons)[number];
/** Those that somebody can choose. */
export const handoverReasons = ['absence', 'left', 'own-wish', 'workload'] as const;
export type HandoverReason = (typeof handoverReasons)[number];

/** Somebody of the staff is away, and who covers for them. */
export const AbsenceFacts = z.object({
  personId: idOf('person'),
  from: civilDateField,
  /** The last day away. */
  to: civilDateField,
  coveredById: idOf('person'),
  note: z.optional(text(300)),
});
export type AbsenceFacts = z.infer<typeof AbsenceFacts>;

export const AbsenceSaved = z.object({ absenceId: idOf('absence'), version: z.number() });
export type AbsenceSaved = z.infer<typeof AbsenceSaved>;
export const AbsenceEnd = z.object({ version: versionField() });

export const AbsenceView = z.object({
  absenceId: idOf('absence'),
  version: z.number(),
  personId: z.string(),
  from: civilDateField,
  to: civilDateField,
  coveredById: z.string(),
  note: z.optional(z.string()),
});
export type AbsenceView = z.infer<typeof AbsenceView>;
/** Those that go on or are to come, the one that ends first before the others. */
export const AbsencePage = pageOf(AbsenceView);

/** The most cases that change hands in one step; more go in several steps of one handover. */
export const mostCasesAtOnce = 10;

/** Cases of one colleague that go to another, with a note that goes along. */
export const Handover = z.object({
  /** The handover that these cases belong to as well; a new one where absent. */
  handoverId: z.optional(idOf('handover')),
  fromId: idOf('person'),
  toId: idOf('person'),
  because: z.enum(handoverReasons),
  note: words(600),
  candidateIds: choices(idOf('candidate'), { atLeast: 1, atMost: mostCasesAtOnce }),
});
export type Handover = z.infer<typeof Handover>;

export const HandoverSaved = z.object({ handoverId: idOf('handover'), version: z.number(), cases: z.number() });
export type HandoverSaved = z.infer<typeof HandoverSaved>;

export const HandoverUndo = z.object({ version: versionField() });
/** What one step of taking a handover back did: `left` cases are still to be taken back by another step. */
export const HandoverUndone = z.object({
  handoverId: idOf('handover'),
  version: z.number(),
  takenBack: z.number(),
  left: z.number(),
});
export type HandoverUndone = z.infer<typeof HandoverUndone>;

export const HandoverView = z.object({
  handoverId: idOf('handover'),
  version: z.number(),
  state: z.enum(['done', 'undone']),
  fromId: z.string(),
  toId: z.string(),
  because: z.enum(handoverReasons),
  note: z.string(),
  at: instantField,
  byId: z.string(),
  cases: z.number(),
  /** Until the end of the day it was done on. */
  mayBeUndone: z.boolean(),
});
export type HandoverView = z.infer<typeof HandoverView>;
export const HandoverPage = pageOf(HandoverView);

export const HandoversQuery = z.extend(PageQuery, {
  /** Only what came to one of the staff. */
  to: z.optional(idOf('person')),
});
export type HandoversQuery = z.infer<typeof HandoversQuery>;

/** A handover with those it is about. */
export const HandoverOpened = z.extend(HandoverView, { people: z.array(WorkItem) });
export type HandoverOpened = z.infer<typeof HandoverOpened>;

/** Who a person's contact person was, from when, and why that changed. */
export const ContactPersons = z.object({
  /** How many there were, the one of today among them. */
  count: z.number(),
  since: civilDateField,
  periods: z.array(
    z.object({ ownerId: z.string(), from: civilDateField, because: z.optional(z.enum(contactChangeReasons)) }),
  ),
});
export type ContactPersons = z.infer<typeof ContactPersons>;

/** A person who had many contact persons. */
export const ManyContacts = pageOf(
  z.object({
    candidateId: idOf('candidate'),
    name: line(200),
    count: z.number(),
    ownerId: z.string(),
    addressProtected: z.optional(z.literal(true)),
  }),
);
export type ManyContacts = z.infer<typeof ManyContacts>;
