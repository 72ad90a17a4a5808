import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { templateVersionItem } from '#services/matching/store/agreement-template-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { TemplateVersion } from '#shared/shapes/agreement-template.ts';
import { templateVersionView } from './show-agreement-template.ts';

const pageSize = 10;

/** Every version of the agreement template that the municipality decided, the newest first. Refusal: cursor-not-valid. */
export async function listAgreementTemplates(
  matching: MatchingStore,
  page: Page,
): Promise<Result<PageOf<TemplateVersion>, MatchingRefusal>> {
  const found = await readPage(matching, page, { kind: templateVersionItem, of: [], descending: true, pageSize });
  if (!found.ok) return found;
  return ok({ items: found.value.items.map(templateVersionView), cursor: found.value.cursor });
}
