import { asItStands, evidenceAnswerView } from '#services/competence/domain/evidence-answer-view.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import {
  evidenceAnswerItem,
  workplaceEvidenceItem,
  workplaceRecordItem,
} from '#services/competence/store/learning-items.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { WorkplaceRecordPage } from '#shared/shapes/learning-record.ts';

/** A workplace has few people who learn; each comes with what the workplace has said of them. */
const usualPage = 10;
const mostObservations = 100;

/** Who learns at the workplace, with the tasks and what the workplace itself has described. Refusal: cursor-not-valid. */
export async function listWorkplaceRecords(
  call: Call,
  competence: CompetenceStore,
  companyId: CompanyId,
  page: Page,
): Promise<Result<WorkplaceRecordPage, CompetenceRefusal>> {
  const query = {
    kind: workplaceRecordItem,
    index: 'workplace-records',
    of: [companyId],
    pageSize: usualPage,
  } as const;
  const found = await pagedList(call, competence, page, query, (row) => row);
  if (!found.ok) return found;
  const items = await Promise.all(
    found.value.items.map(async ({ recordId, candidateId, municipality, goals }) => {
      const said = await competence.table.list({ kind: evidenceAnswerItem, of: [recordId], limit: mostObservations });
      const stands = await competence.table.list({
        kind: workplaceEvidenceItem,
        of: [recordId],
        limit: mostObservations,
      });
      const ours = said.items.filter(({ source }) => source === 'workplace');
      return {
        ...{ recordId, candidateId, municipality, goals: [...goals] },
        observations: asItStands(evidenceAnswerView(ours, call.caller.personId), stands.items),
      };
    }),
  );
  return ok({ items, cursor: found.value.cursor });
}
