import { unknownTargetGroups } from '#services/visitation/domain/settings.ts';
import { isWhole } from '#services/visitation/domain/referral-rows.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { readingJob } from '#services/visitation/store/import-jobs.ts';
import {
  loadAsked,
  removeLines,
  sentList,
  storeAsked,
  type Asked,
  type ReferralImport,
} from '#services/visitation/store/import-items.ts';
import { importAtVersion, moved } from '#services/visitation/store/import-moves.ts';
import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import type { ImportChanged, ListReading } from '#shared/shapes/referral-import.ts';

/**
 * The list has arrived and is to be read, or read again with other columns: as a job, because it may hold ten thousand lines.
 * Nothing is written of anybody. Refusals: import-not-found, stale-version, import-goes-on, import-over, list-not-arrived,
 * municipality-not-joined, fields-not-accepted.
 */
export async function readReferralList(
  call: Call,
  visitation: VisitationStore,
  importId: ReferralImportId,
  { version, ...asked }: ListReading,
): Promise<Result<ImportChanged, VisitationRefusal>> {
  const found = await importAtVersion(visitation, importId, version, 'read-referral-list');
  if (!found.ok) return found;
  const settings = await visitation.table.get(settingsItem);
  if (!settings) return refuse('municipality-not-joined');
  const errors = faultsOf(asked, (group) => unknownTargetGroups([group], settings).length > 0);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  if (!(await hasArrived(visitation, importId))) return refuse('list-not-arrived');
  await removeLines(visitation, found.value);
  await storeAsked(visitation, importId, { ...(await askedBefore(visitation, found.value)), ...asked });
  const jobId = call.newId('job');
  const job = beginJob(call, { jobId, kind: readingJob, owner: importId, things: ['list'] });
  const { headings: _headings, columns: _columns, fault: _fault, counts: _counts, ...rest } = found.value;
  const { after, write } = moved(rest, 'read-referral-list', { jobId, parts: 0 });
  return commit(call, visitation.table, {
    writes: [write, ...job.writes],
    events: job.events,
    about: [],
    answer: { importId, version: after.version },
  });
}

/** What counts where the list says nothing stays as it was said, where it is not said anew. */
async function askedBefore(visitation: VisitationStore, { importId, state }: ReferralImport): Promise<Partial<Asked>> {
  if (state === 'awaiting-file') return {};
  const { usualGroup, usualReason } = await loadAsked(visitation, importId);
  return { ...(usualGroup && { usualGroup }), ...(usualReason && { usualReason }) };
}

function faultsOf(
  { columns, groups, usualGroup }: Omit<ListReading, 'version'>,
  isUnknown: (group: string) => boolean,
): FieldError[] {
  return [
    ...groups.flatMap(({ is }, place) =>
      isUnknown(is) ? [fieldError(`/groups/${place}/is`, 'unknown-target-group')] : [],
    ),
    ...(usualGroup && isUnknown(usualGroup) ? [fieldError('/usualGroup', 'unknown-target-group')] : []),
    ...(columns && !isWhole(columns.map(({ is }) => is)) ? [fieldError('/columns', 'no-referral-columns')] : []),
  ];
}

async function hasArrived({ table, files }: VisitationStore, importId: ReferralImportId): Promise<boolean> {
  const list = await files()
    .load(table.scope, sentList(importId))
    .catch(() => undefined);
  return list !== undefined;
}
