import { fetchable } from '#services/visitation/ports/fetchable-list.ts';
import { workFile, type ExportedPerson } from '#services/visitation/ports/work-file.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import { mostWithCpr, type WorkExportWithCpr } from '#shared/shapes/work-export.ts';
import { readWholeList } from './list-work.ts';

/** So many people are read at the same time. */
const atOnce = 25;

/**
 * The list as it is shown with a column of CPR numbers: the log names everybody, and each person's timeline says why, before
 * a number is opened. No contact or address is in it. Refusal: too-many-cpr-numbers.
 */
export async function exportWorkWithCpr(
  call: Call,
  visitation: VisitationStore,
  { staff, groups, visitationGroups, columns, because, ...ask }: WorkExportWithCpr,
): Promise<Result<FileLink, VisitationRefusal>> {
  const shown = await readWholeList(call, visitation, ask, mostWithCpr);
  if (shown.length > mostWithCpr) return refuse('too-many-cpr-numbers');
  await recordViewing(
    call,
    visitation.table,
    shown.map(({ candidateId }) => candidateId),
  );
  await visitation.table.putAll(
    historyItem,
    shown.map(({ candidateId }) => ({
      candidateId,
      eventId: call.newId('event'),
      entry: {
        ...{ kind: 'cpr-fetched', at: call.now, on: dateOf(call.now), byId: call.caller.personId },
        note: because,
      } as const,
    })),
  );
  const people: ExportedPerson[] = [];
  for (let from = 0; from < shown.length; from += atOnce)
    people.push(...(await Promise.all(shown.slice(from, from + atOnce).map((person) => withCpr(visitation, person)))));
  const content = await workFile(people, { staff, groups, visitationGroups, columns }, call.language, true);
  return ok(await fetchable(call, visitation, content));
}

async function withCpr({ table, keys }: VisitationStore, person: WorkItem): Promise<ExportedPerson> {
  const { candidateId } = person;
  const candidate = await table.get(candidateItem, candidateId);
  if (!candidate) return person;
  return { ...person, cpr: (await keys()).open({ id: candidateId, field: 'cpr' }, candidate.cprSealed) };
}
