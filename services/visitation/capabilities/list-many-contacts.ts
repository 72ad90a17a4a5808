import { standing } from '#services/visitation/domain/contact-persons.ts';
import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { contactHistoryItem, countKey } from '#services/visitation/store/handover-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { manyContactPersons } from '#shared/rules/handover-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { ManyContacts } from '#shared/shapes/handover.ts';

const pageSize = 25;

/**
 * Whose effort goes on and who has had many contact persons, the most first. By key: from the number on that the rule of the day calls many.
 * One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listManyContacts(
  call: Call,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<ManyContacts, VisitationRefusal>> {
  const from = countKey(ruleOn(manyContactPersons, dateOf(call.now)).value);
  const list = { kind: contactHistoryItem, index: 'contact-counts', of: [], from, descending: true, pageSize } as const;
  const page = await readPage(visitation, ask, list);
  if (!page.ok) return page;
  const items = await Promise.all(
    page.value.items.map(async ({ candidateId, changes }) => {
      const person = await visitation.table.get(candidateItem, candidateId);
      if (!person || person.state === 'closed') return [];
      return [
        {
          candidateId,
          name: fullName(person),
          count: standing(changes).length + 1,
          ownerId: person.ownerId,
          ...protectedMark(person),
        },
      ];
    }),
  );
  await recordViewing(
    call,
    visitation.table,
    items.flat().map(({ candidateId }) => candidateId),
  );
  return ok({ items: items.flat(), cursor: page.value.cursor });
}
