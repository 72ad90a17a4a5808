import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { nothingSampled } from '#services/competence/domain/sampling.ts';
import { drawnItem, sampleCountItem } from '#services/competence/store/assessment-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sampledExternally, verifiedInternally } from '#shared/rules/learning-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { SamplingView } from '#shared/shapes/assessment.ts';

/** How much the lot has drawn beside how much it must, and every draw, the newest first. Refusal: cursor-not-valid. */
export async function showSampling(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  page: Page,
): Promise<Result<SamplingView, CompetenceRefusal>> {
  const draws = await readPage(competence, page, { kind: drawnItem, of: [institutionId], descending: true });
  if (!draws.ok) return draws;
  const counted = await competence.table.get(sampleCountItem, institutionId);
  const { approved, internal, external } = counted ?? nothingSampled(institutionId);
  const today = dateOf(call.now);
  return ok({
    approved,
    internal: { drawn: internal, atLeastPercent: ruleOn(verifiedInternally, today).value },
    external: { drawn: external, atLeastPercent: ruleOn(sampledExternally, today).value },
    items: draws.value.items.map(({ number, assessmentId, recordId, drawnAt, ...drawn }) => ({
      ...{ number, assessmentId, recordId, drawnAt, internal: drawn.internal, external: drawn.external },
    })),
    cursor: draws.value.cursor,
  });
}
