import type * as z from 'zod/mini';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import type { LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { libraryText } from './library.text.ts';

/** What stands in the fields of a learning goal; their names are the paths of the request. */
export type GoalFields = {
  readonly workArea: string;
  readonly task: string;
  readonly goal: string;
  readonly 'criteria.acquaintance': string;
  readonly 'criteria.knowledge': string;
  readonly 'criteria.mastery': string;
  readonly hours: string;
  readonly credits: string;
  readonly competence: string;
};

export const emptyGoal: GoalFields = {
  ...{ workArea: '', task: '', goal: '', hours: '', credits: '', competence: '' },
  ...{ 'criteria.acquaintance': '', 'criteria.knowledge': '', 'criteria.mastery': '' },
};

/** The fields as a goal has them. */
export function fieldsOfGoal({ workArea, task, goal, criteria, ...more }: LearningGoalView): GoalFields {
  const { hours, credits, competence = '' } = more;
  return {
    ...{ workArea, task, goal, competence },
    'criteria.acquaintance': criteria.acquaintance,
    'criteria.knowledge': criteria.knowledge,
    'criteria.mastery': criteria.mastery,
    hours: hours ? formatNumber(hours) : '',
    credits: credits ? formatNumber(credits) : '',
  };
}

/** Reads the fields with a shape, beside what the page knows. */
export function readGoal<Body>(
  shape: z.ZodMiniType<Body>,
  fields: GoalFields,
  known: object = {},
): Reading<GoalFields, Body> {
  const read = readWithShape(shape, { ...goalOf(fields), ...known });
  if ('body' in read) return read;
  const t = libraryText();
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, t.asks),
      ...notNumbers(fields, ['hours', 'credits'], t.notANumber),
    },
  };
}

/** The goal that the fields say, still to be checked. */
export function goalOf(fields: GoalFields): object {
  const { workArea, task, goal, hours, credits, competence } = fields;
  return {
    ...{ workArea, task, goal },
    criteria: {
      acquaintance: fields['criteria.acquaintance'],
      knowledge: fields['criteria.knowledge'],
      mastery: fields['criteria.mastery'],
    },
    ...(hours.trim() && { hours: numberAsTyped(hours) }),
    ...(credits.trim() && { credits: numberAsTyped(credits) }),
    ...(competence && { competence }),
  };
}
