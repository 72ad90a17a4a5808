import { exchangeOf, type TailoredAnswer } from '#services/competence/domain/tailored-answer.ts';
import { mostSteps } from '#services/competence/domain/tailored-thread.ts';
import type { InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { tailoredAnswerItem } from './tailored-items.ts';

/** Twice as many as an exchange has steps: those that were void are among them. */
const answersRead = 2 * mostSteps;

/** What one institution answered to a request. */
export async function answersIn(
  partnership: Pick<Table, 'list'>,
  requestId: TailoredRequestId,
  institutionId: InstitutionId,
): Promise<readonly TailoredAnswer[]> {
  const of = [exchangeOf(requestId, institutionId)];
  return (await partnership.list({ kind: tailoredAnswerItem, of, limit: answersRead })).items;
}
