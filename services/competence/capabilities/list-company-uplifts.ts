import type { CompanyUpliftRow } from '#services/competence/domain/tailored-projections.ts';
import type { UpliftNeedAnswer } from '#services/competence/domain/tailored-answer.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { companyUpliftItem, upliftNeedItem } from '#services/competence/store/tailored-items.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyUplift } from '#shared/shapes/asked-request.ts';

/** Courses of those who are at the company, planned and running, with what it told last. Refusal: cursor-not-valid. */
export async function listCompanyUplifts(
  call: Call,
  competence: CompetenceStore,
  companyId: CompanyId,
  ask: Page,
): Promise<Result<PageOf<CompanyUplift>, CompetenceRefusal>> {
  const query = { kind: companyUpliftItem, of: [companyId] } as const;
  const page = await pagedList(call, competence, ask, query, (row) => (row.stage === 'over' ? undefined : row));
  if (!page.ok) return page;
  const told = await Promise.all(page.value.items.map(({ requestId }) => latestTold(competence, requestId)));
  return ok({ ...page.value, items: page.value.items.map((row, place) => seenByCompany(row, told[place])) });
}

const toldRead = 20;

/** What the company told last, also where it is still on its way or could not be used. */
async function latestTold({ table }: CompetenceStore, requestId: string): Promise<UpliftNeedAnswer | undefined> {
  const { items } = await table.list({ kind: upliftNeedItem, of: [requestId], limit: toldRead });
  return items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
}

function seenByCompany(row: CompanyUpliftRow, told: UpliftNeedAnswer | undefined): CompanyUplift {
  const { companyId: _own, version: _drawn, municipality: _whose, told: _taken, ...uplift } = row;
  if (!told) return uplift;
  const { words, state, because, sentAt } = told;
  return { ...uplift, added: { words, state, sentAt, ...(because && { because }) } };
}
