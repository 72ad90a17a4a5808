import {
  noLongerShared,
  shared,
  withConsent,
  type Sharing,
  type SharingReason,
} from '#services/competence/domain/sharing.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import { hasConsent } from './consent-items.ts';

const sharingItem = defineItem<Sharing>({
  name: 'sharing',
  partition: (sharing) => [sharing.candidateId],
  sort: (sharing) => [sharing.institutionId],
});

/** A person has to do with few institutions in a life. */
const mostInstitutions = 100;

/** What is saved in the transaction that gives a reason, or takes one away. */
export type SharingChange = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/**
 * There is a reason to share more: an enrolment, an order, a learning record of a person at an institution. Saved in the
 * transaction that gives the reason; nobody sees anything while the person has not said yes.
 */
export async function startSharing(table: Table, between: Between, reason: SharingReason): Promise<SharingChange> {
  const { candidateId, institutionId } = between;
  const [before, consented] = await Promise.all([
    table.fresh(sharingItem, candidateId, institutionId),
    hasConsent(table, candidateId, institutionId),
  ]);
  return changeOf(before, shared(before, between, reason, consented));
}

/** A reason less, from a day on: the institution sees the name a while longer where it was the last. */
export async function endSharing(
  table: Table,
  between: Between,
  reasonId: string,
  endedOn: CivilDate,
): Promise<SharingChange> {
  const before = await table.fresh(sharingItem, between.candidateId, between.institutionId);
  return before ? changeOf(before, noLongerShared(before, reasonId, endedOn)) : { writes: [], events: [] };
}

type Between = Pick<Sharing, 'candidateId' | 'institutionId'>;

/** What institutions have to do with a person. */
export async function sharingsOf(table: Table, candidateId: CandidateId): Promise<readonly Sharing[]> {
  return (await table.list({ kind: sharingItem, of: [candidateId], fresh: true, limit: mostInstitutions })).items;
}

/** Brings what institutions see of a person in step with the consent as it stands now. Repeats without harm. */
export async function followConsent(call: Call, table: Table, candidateId: CandidateId): Promise<void> {
  for (const before of await sharingsOf(table, candidateId)) {
    const consented = await hasConsent(table, candidateId, before.institutionId);
    const change = changeOf(before, withConsent(before, consented));
    if (change.writes.length > 0) await saveCaused(call, table, change);
  }
}

function changeOf(before: Sharing | undefined, after: Sharing): SharingChange {
  if (after === before) return { writes: [], events: [] };
  return { writes: [putOver(sharingItem, before, after)], events: [told(after)] };
}

function told({ candidateId, institutionId, version, consented, reasons, endedOn }: Sharing): DomainEvent {
  const aggregate = { id: `${candidateId}/${institutionId}`, version };
  const between = { candidateId, institutionId };
  if (!consented) return domainEvent('PersonSharingEnded', aggregate, { ...between, because: 'consent-withdrawn' });
  if (endedOn) return domainEvent('PersonSharingEnded', aggregate, { ...between, because: 'ended', endedOn });
  return domainEvent('PersonSharingStarted', aggregate, { ...between, reasons: reasons.map(({ kind }) => kind) });
}
