import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { receivedItem } from '#services/competence/store/portfolio-items.ts';
import {
  asTheyStand,
  receivedContent,
  receivedLine,
  recordReceivedViewing,
} from '#services/competence/store/received-content.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ReceivedView } from '#shared/shapes/portfolio.ts';

/**
 * A portfolio that somebody shows the municipality, with all that is shown, each certificate as it stands today: one that was
 * revoked after it was shown says so. Refusal: portfolio-not-received.
 */
export async function openReceivedPortfolio(
  call: Call,
  { table, keys, shared }: Pick<CompetenceStore, 'table' | 'keys' | 'shared'>,
  answerId: AnswerId,
): Promise<Result<ReceivedView, CompetenceRefusal>> {
  const received = await table.fresh(receivedItem, answerId);
  const opened = await keys();
  const content = received && receivedContent(opened, received);
  if (!received || !content) return refuse('portfolio-not-received');
  const line = await receivedLine(table, opened, received);
  await recordReceivedViewing(call, table, [{ line, received }]);
  const shown = await asTheyStand(shared(), content.shown);
  return ok({ ...line, ...content, shown, sentOn: dateOf(received.sentAt) });
}
