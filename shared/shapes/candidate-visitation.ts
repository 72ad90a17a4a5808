import * as z from 'zod/mini';
import { situations } from './visitation-terms.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  idOf,
  instantField,
  line,
  otherwise,
  text,
  versionField,
  words,
} from './fields.ts';
import { EndingRule } from './visitation-group.ts';

const mostSigns = 60;

/** A sign that was checked of the person: whether it holds. One that nobody knows is left out. */
export const CheckedSign = z.object({ id: line(60), holds: z.boolean(otherwise('not-valid')) });
export type CheckedSign = z.infer<typeof CheckedSign>;

/** A decision about a person's visitation group: which, by what facts, why, and what comes first. */
export const VisitationDeciding = z.object({
  /** Of the person's page. */
  version: versionField(),
  /** An id from the municipality's own list. */
  visitationGroup: line(60),
  decidedOn: civilDateField,
  signs: choices(CheckedSign, { atMost: mostSigns, by: ({ id }) => id }),
  /** What has happened to the person; what is not named has not. */
  situations: choicesOf(situations),
  reason: words(1000),
  /** Why support beyond about a year is needed, where a rule makes the person education-ready. */
  longerSupport: z.optional(text(1000)),
  /** Which of the group's efforts comes first. */
  effort: z.optional(line(60)),
});
export type VisitationDeciding = z.infer<typeof VisitationDeciding>;

/** A decision as it is remembered, under the version of the rule it was made under. */
export const VisitationDecision = z.object({
  visitationGroup: z.string(),
  decidedOn: civilDateField,
  at: instantField,
  byId: z.string(),
  ruleVersion: z.string(),
  /** Absent where the group was chosen when a conversation was written down. */
  reason: z.optional(z.string()),
  longerSupport: z.optional(z.string()),
  signs: z.array(CheckedSign),
  effort: z.optional(z.string()),
});
export type VisitationDecision = z.infer<typeof VisitationDecision>;

/** What a test shows: it suffices for the education wished for, a little help is needed, or teaching is. */
export const skillLevels = ['suffices', 'some-help', 'teaching'] as const;
export const skillsTestStates = ['ordered', 'taken', 'assessed', 'cancelled'] as const;
export type SkillsTestState = (typeof skillsTestStates)[number];

/** A test of reading, writing and maths. */
export const SkillsTest = z.object({
  state: z.enum(skillsTestStates),
  orderedOn: civilDateField,
  orderedBy: z.string(),
  place: z.optional(z.string()),
  takenOn: z.optional(civilDateField),
  results: z.optional(
    z.object({ reading: z.enum(skillLevels), writing: z.enum(skillLevels), maths: z.enum(skillLevels) }),
  ),
});
export type SkillsTest = z.infer<typeof SkillsTest>;

export const educationOrderEnds = ['education-started', 'withdrawn'] as const;
export type EducationOrderEnd = (typeof educationOrderEnds)[number];
export const educationOrderStates = ['in-force', ...educationOrderEnds] as const;
export type EducationOrderState = (typeof educationOrderStates)[number];

/** An education order (uddannelsespålæg): from which day, until when the education is to have begun. */
export const EducationOrder = z.object({
  state: z.enum(educationOrderStates),
  givenOn: civilDateField,
  givenBy: z.string(),
  startsBy: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  ruleVersion: z.string(),
});
export type EducationOrder = z.infer<typeof EducationOrder>;

/** The version of what is known of the person's visitation; 0 where nothing is yet. */
const version = versionField(0);
const day = { version, on: civilDateField };

export const SkillsTestOrdering = z.object({ ...day, place: z.optional(text(120)) });
export type SkillsTestOrdering = z.infer<typeof SkillsTestOrdering>;
export const SkillsTestStep = z.object(day);
export type SkillsTestStep = z.infer<typeof SkillsTestStep>;
const skillLevel = z.enum(skillLevels);
export const SkillsTestAssessment = z.object({ version, reading: skillLevel, writing: skillLevel, maths: skillLevel });
export type SkillsTestAssessment = z.infer<typeof SkillsTestAssessment>;
export const EducationOrderGiving = z.object({ ...day, startsBy: z.optional(civilDateField) });
export type EducationOrderGiving = z.infer<typeof EducationOrderGiving>;
export const EducationOrderEnding = z.object({ ...day, because: z.enum(educationOrderEnds) });
export type EducationOrderEnding = z.infer<typeof EducationOrderEnding>;

/** The answer to a change of test or order: the version to change next. */
export const VisitationChanged = z.object({ candidateId: idOf('candidate'), version: z.number() });
export type VisitationChanged = z.infer<typeof VisitationChanged>;

/** How a person is visited: the group and since when, the history, and what belongs to it. */
export const CandidateVisitation = z.object({
  candidateId: idOf('candidate'),
  /** Of the person's page: a decision is made from it. */
  version: z.number(),
  /** Of test and order. */
  visitationVersion: z.number(),
  visitationGroup: z.optional(z.string()),
  since: z.optional(civilDateField),
  situations: z.array(z.enum(situations)),
  /** The newest first. */
  decisions: z.array(VisitationDecision),
  /** Whether the rule asks for a test that nobody has ordered, and the tests, the newest first; absent for a role that does not read it. */
  skillsTest: z.optional(z.object({ rule: EndingRule, due: z.boolean(), tests: z.array(SkillsTest) })),
  educationOrder: z.optional(z.object({ rule: EndingRule, orders: z.array(EducationOrder) })),
});
export type CandidateVisitation = z.infer<typeof CandidateVisitation>;
