import * as z from 'zod/mini';
import { line, pageOf, text, versionField, wholeNumber, words, idOf, PageQuery } from './fields.ts';
import { competences, workAreas } from './vocabulary.ts';

/** The OCN method's three levels, each built on the one before: kendskab, kundskab, mestring. */
export const learningLevels = ['acquaintance', 'knowledge', 'mastery'] as const;
export type LearningLevel = (typeof learningLevels)[number];

/**
 * A goal of the library. `proposed`: practice has shown a task that others may learn too, and somebody shall look at it;
 * `retired`: taken up by no new record, while those that have it keep it.
 */
export const learningGoalStates = ['proposed', 'offered', 'retired'] as const;
export type LearningGoalState = (typeof learningGoalStates)[number];

/** What somebody can do at each level, so plainly that two people see the same. */
export const LevelCriteria = z.object({ acquaintance: words(400), knowledge: words(400), mastery: words(400) });

const goal = {
  workArea: z.enum(workAreas),
  /** The task as it is called at the workplace. */
  task: line(120),
  /** What the person can do when it is learned. */
  goal: line(200),
  criteria: LevelCriteria,
  /** Hours of learning, where the goal counts as a module. */
  hours: z.optional(wholeNumber(1, 400)),
  /** OCN's credits, where the goal gives any. */
  credits: z.optional(wholeNumber(1, 60)),
  /** The competence in matching that it adds to, where there is one. */
  competence: z.optional(z.enum(competences)),
};

/** A task as a learning goal with its criteria. */
export const LearningGoalText = z.object(goal);
export type LearningGoalText = z.infer<typeof LearningGoalText>;

/** The whole goal as it shall be, and the version it was read in. */
export const LearningGoalChange = z.object({ version: versionField(), ...goal });
export type LearningGoalChange = z.infer<typeof LearningGoalChange>;

/** A proposed goal is taken into the library. */
export const LearningGoalStep = z.object({ version: versionField() });
export type LearningGoalStep = z.infer<typeof LearningGoalStep>;

/** Why a goal is taken out of the library, or a proposed one is not taken in. */
export const retirementReasons = [
  'task-gone',
  'another-covers-it',
  'criteria-do-not-hold',
  'not-for-all',
  'other',
] as const;
export type RetirementReason = (typeof retirementReasons)[number];

/** A goal is taken out of the library; another reason is told in own words, about the task and never about a person. */
export const LearningGoalRetirement = z.object({
  version: versionField(),
  because: z.enum(retirementReasons),
  note: z.optional(text(400)),
});
export type LearningGoalRetirement = z.infer<typeof LearningGoalRetirement>;

export const LearningGoalSaved = z.object({
  goalId: idOf('learningGoal'),
  version: z.number(),
  state: z.enum(learningGoalStates),
});
export type LearningGoalSaved = z.infer<typeof LearningGoalSaved>;

/** A goal as everybody reads it. */
export const LearningGoalView = z.object({
  goalId: idOf('learningGoal'),
  version: z.number(),
  state: z.enum(learningGoalStates),
  ...goal,
  /** Whether it came out of a person's record. */
  fromPractice: z.boolean(),
  /** Why it was retired. */
  retired: z.optional(z.object({ because: z.enum(retirementReasons), note: z.optional(z.string()) })),
  changedAt: z.string(),
});
export type LearningGoalView = z.infer<typeof LearningGoalView>;

export const LearningGoalPage = pageOf(LearningGoalView);
export type LearningGoalPage = z.infer<typeof LearningGoalPage>;

/** Which trade's goals; and those proposed by practice, or retired, instead of those offered. */
export const LearningGoalQuery = z.extend(PageQuery, {
  workArea: z.enum(workAreas),
  state: z.optional(z.enum(learningGoalStates)),
});
export type LearningGoalQuery = z.infer<typeof LearningGoalQuery>;
