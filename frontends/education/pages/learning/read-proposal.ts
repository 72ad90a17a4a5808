import type { FieldValue, Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Problem } from '#kit/network/problem.ts';
import { AssessmentProposedAgain } from '#shared/shapes/assessment.ts';
import type { RecordGoal } from '#shared/shapes/learning-record.ts';

/** `level.<goal>` is the level or nothing; `evidence.<goal>` what it rests on. */
export type ProposalFields = { readonly [name: `level.${string}` | `evidence.${string}`]: FieldValue };

export function fieldsOfProposal(goals: readonly RecordGoal[]): ProposalFields {
  return Object.fromEntries(
    goals.flatMap(({ goalId }) => [
      [`level.${goalId}`, ''],
      [`evidence.${goalId}`, []],
    ]),
  ) as ProposalFields;
}

/** Reads the goals that have a level; a proposal without any is told at the first. */
export function readProposal(
  goals: readonly Pick<RecordGoal, 'goalId'>[],
  fields: ProposalFields,
  version: number,
  nothingChosen: string,
): Reading<ProposalFields, AssessmentProposedAgain> {
  const levels = goals.flatMap(({ goalId }) => {
    const level = fields[`level.${goalId}`];
    return level ? [{ goalId, level, evidenceIds: fields[`evidence.${goalId}`] }] : [];
  });
  const [first] = goals;
  if (levels.length === 0 && first) return { errors: { [`level.${first.goalId}`]: nothingChosen } };
  return readWithShape(AssessmentProposedAgain, { version, levels }) as Reading<
    ProposalFields,
    AssessmentProposedAgain
  >;
}

/** A refusal of some level, told where that goal's level or evidence stands in the form: `/levels/0/level` → its goal's. */
export function atGoals(thrown: unknown, levels: AssessmentProposedAgain['levels']): unknown {
  if (!(thrown instanceof Problem)) return thrown;
  const errors = thrown.errors.map(({ pointer, detail }) => {
    const [, place, field] = /^\/levels\/(\d+)\/(\w+)/.exec(pointer) ?? [];
    const goalId = levels[Number(place)]?.goalId;
    if (goalId === undefined) return { pointer, detail };
    return { pointer: `/${field === 'evidenceIds' ? 'evidence' : 'level'}/${goalId}`, detail };
  });
  return new Problem(thrown.status, thrown.code, thrown.title, thrown.detail, errors);
}
