import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { receivedItem } from '#services/competence/store/portfolio-items.ts';
import { receivedLine, recordReceivedViewing } from '#services/competence/store/received-content.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { ReceivedPage } from '#shared/shapes/portfolio.ts';

/** The portfolios that people show the municipality now, newest first. Refusal: cursor-not-valid. */
export async function listReceivedPortfolios(
  call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<ReceivedPage, CompetenceRefusal>> {
  const list = { kind: receivedItem, index: 'received-portfolios', of: [], descending: true } as const;
  const page = await readPage(competence, ask, list);
  if (!page.ok) return page;
  const keys = await competence.keys();
  const { table } = competence;
  const seen = await Promise.all(
    page.value.items.map(async (received) => ({ received, line: await receivedLine(table, keys, received) })),
  );
  await recordReceivedViewing(call, table, seen);
  return ok({ ...page.value, items: seen.map(({ line }) => line) });
}
