import * as z from 'zod/mini';
import { parseCpr } from '#shared/kernel/cpr.ts';
import { citizenLanguageField } from './citizen-language.ts';
import {
  choices,
  civilDateField,
  emailField,
  idOf,
  line,
  otherwise,
  pageOf,
  PageQuery,
  personNameField,
  phoneField,
  words,
} from './fields.ts';

/** A CPR number as people type it; the fault says whether the digits or the date are wrong. */
export const cprField = z
  .string(otherwise('cpr-not-ten-digits'))
  .check(z.maxLength(40, 'too-long'), z.meta({ format: 'cpr' }), (typed) => {
    const parsed = parseCpr(typed.value);
    if ('fault' in parsed) typed.issues.push({ code: 'custom', message: parsed.fault, input: typed.value });
  });

/** Somebody is reached by telephone or by e-mail. */
export const reachable = z.refine<{ phone?: string | undefined; email?: string | undefined }>(
  (person) => Boolean(person.phone ?? person.email),
  { error: 'contact-missing', path: ['phone'] },
);

/** Who a person is, how to reach them, why they come, and who is responsible: said when they are referred, and again when they come back. */
export const personAndReason = {
  firstName: personNameField,
  lastName: personNameField,
  phone: z.optional(phoneField),
  email: z.optional(emailField),
  /** Ids from the municipality's own list. */
  targetGroups: choices(line(60), { atLeast: 1, atMost: 6 }),
  reason: words(1000),
  /** Who is responsible, and holds the first conversation where none was held; the one who writes it where absent. */
  ownerId: z.optional(idOf('person')),
};

/** What a caseworker fills in to refer a person. */
export const Referral = z
  .object({
    ...personAndReason,
    cpr: cprField,
    /** What the person is written to in; Danish where absent. */
    language: z.optional(citizenLanguageField),
    /** What is known speaks for somebody obviously ready for an education, who is to be helped on the same day (STAR). */
    seemsReady: z.optional(z.literal(true, otherwise('not-valid'))),
  })
  .check(reachable);
export type Referral = z.infer<typeof Referral>;

/** What happens next for a person. */
export const stepKinds = [
  'first-conversation',
  'plan-conversation',
  'conversation',
  'find-match',
  'match-meeting',
  'answer-company',
  'start-placement',
  'follow-up',
  'register-end',
  'six-month-check',
  'plan-activity',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A person is never without one: what happens next, who does it, and by when. */
export const NextStep = z.object({ kind: z.enum(stepKinds), ownerId: z.string(), dueOn: civilDateField });
export type NextStep = z.infer<typeof NextStep>;

export const candidateStates = ['referred', 'in-effort', 'closed'] as const;
export type CandidateState = (typeof candidateStates)[number];

/** The answer to a referral. */
export const CandidateReferred = z.object({ candidateId: idOf('candidate'), version: z.number(), next: NextStep });
export type CandidateReferred = z.infer<typeof CandidateReferred>;

/** One person in a list of work. */
export const WorkItem = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  state: z.enum(candidateStates),
  targetGroups: z.array(z.string()),
  /** The group the person is visited to; absent before the first decision. */
  visitationGroup: z.optional(z.string()),
  /** The referral says: obviously ready for an education. */
  seemsReady: z.optional(z.literal(true)),
  /** Who is responsible for the person; the next step has an owner of its own. */
  ownerId: z.string(),
  next: z.optional(NextStep),
  /** Name and address are protected: stands beside the name wherever it is shown. */
  addressProtected: z.optional(z.literal(true)),
  referredOn: z.optional(civilDateField),
  /** How many business days past its deadline the step is; none on the weekend after it. Absent where it is not past. */
  businessDaysOver: z.optional(z.number()),
});
export type WorkItem = z.infer<typeof WorkItem>;
export const WorkPage = pageOf(WorkItem);

/** Which steps of the open a list shows, by their deadline. */
export const dueFilters = ['overdue', 'today', 'none'] as const;
export type DueFilter = (typeof dueFilters)[number];

/** Stands for the group of those who are visited to none yet. */
export const undecidedGroup = '(none)';

/** Which people a list shows, whoever's it is: combined, each leaves only those it fits. */
export const personFilters = {
  /** Only people visited to this group, or to none yet. */
  group: z.optional(line(60)),
  /** Only people of this target group, among others they may be in. */
  targetGroup: z.optional(line(60)),
  /** Only people whom one of the staff is responsible for, whoever has the next step. */
  contact: z.optional(idOf('person')),
};

export const WorkQuery = z.extend(PageQuery, {
  ...personFilters,
  /** Mine: steps that I own. Team: everybody's. */
  view: z.optional(z.enum(['mine', 'team'])),
  /** Only people in this state; everybody whose effort is open where absent. The closed are found in the team's view. */
  state: z.optional(z.enum(candidateStates)),
  /** Only people whose next step is of this kind. */
  kind: z.optional(z.enum(stepKinds)),
  /** Only steps of one of the staff; whose view it is makes no difference then. */
  owner: z.optional(idOf('person')),
  /** Only steps that should have been done before today, or are due today; or, in the team's view, people without one. */
  due: z.optional(z.enum(dueFilters)),
  /** The nearest deadline first where absent, or the latest. */
  order: z.optional(z.enum(['nearest', 'latest'])),
});
export type WorkQuery = z.infer<typeof WorkQuery>;

/** How many open cases one of the staff owns; `more` where that is not all. */
export const CaseCount = z.object({ open: z.number(), more: z.boolean() });
export type CaseCount = z.infer<typeof CaseCount>;

/** Search by the start of one or more parts of a name, or by a whole CPR number (never in a URL, nor is the cursor). */
export const CandidateSearch = z.object({ text: line(120), cursor: PageQuery.shape.cursor });
export type CandidateSearch = z.infer<typeof CandidateSearch>;
export const CandidatesFound = WorkPage;
