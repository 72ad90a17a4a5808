import type { Evidence, EvidenceAnswer } from '#services/competence/domain/evidence.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import { evidenceAnswerItem } from './learning-items.ts';

const atOnce = 100;

/** What was taken back has no words any more, also where it was sent from: in none of the answers about it. Repeats without harm. */
export async function forgetWords(
  table: Table,
  { recordId, evidenceId }: Pick<Evidence, 'recordId' | 'evidenceId'>,
): Promise<void> {
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({ kind: evidenceAnswerItem, of: [recordId], limit: atOnce, ...(after && { after }) });
    for (const answer of page.items.filter((each) => each.evidenceId === evidenceId && each.words !== undefined)) {
      const { words: _gone, ...rest } = answer;
      await table.transact([putOver(evidenceAnswerItem, answer, asNextVersion<EvidenceAnswer>(rest))]);
    }
    after = page.last;
  } while (after);
}

/** New words that crossed the taking back of the old ones, and the same words sent once more: nobody reads them again. */
const unread: readonly (string | undefined)[] = ['evidence-withdrawn', 'said-already'];

/** An answer that could not be used for one of these reasons has no words any more. Repeats without harm. */
export async function forgetUnusedWords(
  table: Table,
  { recordId, answerId }: { readonly recordId: string; readonly answerId: string },
): Promise<void> {
  const answer = await table.fresh(evidenceAnswerItem, recordId, answerId);
  if (answer?.words === undefined || !unread.includes(answer.because)) return;
  const { words: _gone, ...rest } = answer;
  await table.transact([putOver(evidenceAnswerItem, answer, asNextVersion<EvidenceAnswer>(rest))]);
}
