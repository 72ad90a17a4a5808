import type { Table } from '#shared/runtime/table.ts';
import type { ConsentPurpose, MyConsent } from '#shared/shapes/consents.ts';
import { consentAnswerItem } from './purpose-consents.ts';

/** A person changes their mind seldom; the newest hundred are looked at. */
const mostAnswers = 100;

/** The person's own last answer to each purpose, and what became of it. */
export async function lastAnswers(
  table: Table,
  candidateId: string,
): Promise<ReadonlyMap<ConsentPurpose, NonNullable<MyConsent['answer']>>> {
  const { items } = await table.list({ kind: consentAnswerItem, of: [candidateId], limit: mostAnswers });
  const inOrder = items.toSorted((one, other) => (one.sentAt < other.sentAt ? -1 : 1));
  return new Map(
    inOrder.map(({ purpose, answerId, says, state, sentAt, because }) => [
      purpose,
      { answerId, says, state, sentAt, ...(because && { because }) },
    ]),
  );
}
