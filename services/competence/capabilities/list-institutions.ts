import { institutionLine } from '#services/competence/domain/institution.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { InstitutionPage } from '#shared/shapes/institution.ts';

/** The partnership's institutions, in order of name. Refusal: cursor-not-valid. */
export async function listInstitutions(
  call: Call,
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<InstitutionPage, CompetenceRefusal>> {
  const page = await readPage(competence, ask, { kind: institutionItem, index: 'institutions', of: [] });
  if (!page.ok) return page;
  const today = dateOf(call.now);
  return ok({ ...page.value, items: page.value.items.map((institution) => institutionLine(institution, today)) });
}
