import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import type { AssessedLevel, ProposedLevel } from '#shared/shapes/assessment.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import type { RecordGoal } from '#shared/shapes/learning-record.ts';
import type { Evidence } from './evidence.ts';
import { heightOf, levelShown } from './steps.ts';

/**
 * What cannot be proposed, at its field: a goal the record does not have, a level without evidence, evidence that is not
 * there or about another goal, a level that nothing chosen shows, and a level above one that nothing chosen shows.
 */
export function faultsOfLevels(
  goals: readonly RecordGoal[],
  evidence: readonly Evidence[],
  levels: readonly ProposedLevel[],
): FieldError[] {
  return levels.flatMap((proposed, place) => {
    if (!goals.some(({ goalId }) => goalId === proposed.goalId))
      return [fieldError(`/levels/${place}/goalId`, 'goal-not-in-record')];
    const fault = faultOfEvidence(proposed, evidence);
    return fault ? [fieldError(`/levels/${place}/${fault.at}`, fault.code)] : [];
  });
}

type Fault = { readonly at: 'evidenceIds' | 'level'; readonly code: FieldError['code'] };

function faultOfEvidence(
  { goalId, level, evidenceIds }: ProposedLevel,
  evidence: readonly Evidence[],
): Fault | undefined {
  if (evidenceIds.length === 0) return { at: 'evidenceIds', code: 'level-without-evidence' };
  const chosen = evidence.filter((piece) => evidenceIds.includes(piece.evidenceId));
  const counts = chosen.filter((piece) => piece.state === 'standing' && piece.goalId === goalId);
  if (counts.length < evidenceIds.length) return { at: 'evidenceIds', code: 'evidence-does-not-count' };
  const shown = new Set(counts.map(levelShown));
  const needed = learningLevels.slice(0, heightOf(level));
  if (!shown.has(level)) return { at: 'level', code: 'level-not-shown' };
  return needed.every((below) => shown.has(below)) ? undefined : { at: 'level', code: 'level-skipped' };
}

/** The levels with their goals as they are in the record now: what is assessed does not change with the library. */
export function assessedLevels(goals: readonly RecordGoal[], levels: readonly ProposedLevel[]): AssessedLevel[] {
  return levels.flatMap(({ goalId, level, evidenceIds }) => {
    const goal = goals.find((known) => known.goalId === goalId);
    if (!goal) return [];
    const { own: _own, ...text } = goal;
    return [{ ...text, level, evidenceIds }];
  });
}
