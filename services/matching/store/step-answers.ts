import type { HoursStepId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OwnStepAnswer } from '#shared/shapes/my-placement.ts';
import { stepAnswerItem } from './hours-items.ts';

const mostAnswers = 100;

/** What the person said last of a step; what was voided and said again meanwhile shows as the later. */
export async function lastStepAnswer(
  own: Pick<Table, 'list'>,
  stepId: HoursStepId,
): Promise<OwnStepAnswer | undefined> {
  const { items } = await own.list({ kind: stepAnswerItem, of: [stepId], limit: mostAnswers });
  const last = items
    .filter(({ because }) => because !== 'said-meanwhile')
    .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt))
    .at(-1);
  if (!last) return undefined;
  const { answerId, answer, state, because } = last;
  return { answerId, answer, state, ...(because && { because }) };
}
