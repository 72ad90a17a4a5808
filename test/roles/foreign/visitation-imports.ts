import { randomBytes } from 'node:crypto';
import {
  importPartItem,
  noLines,
  partKey,
  referralImportItem,
  sentList,
  storeLines,
  type ReferralImport,
} from '#services/visitation/store/import-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { newId, type PersonId, type ReferralImportId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { put } from '#shared/runtime/write.ts';
import { usualReading } from '#test/builders/visitation-imports.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A list that was sent, and one that was looked through and can be confirmed. */
export async function importsOf(
  visitation: VisitationStore,
  startedById: PersonId,
): Promise<{ readonly sent: ReferralImportId; readonly looked: ReferralImportId }> {
  const of = (state: ReferralImport['state']): ReferralImport => ({
    ...{ importId: newId('referralImport', randomBytes), version: 1, state, fileName: 'liste.csv', startedById },
    startedAt: instant('2026-11-23T08:00:00Z'),
  });
  const sent = of('awaiting-file');
  const counts = { ...noLines, ready: 1 };
  const looked = { ...of('ready'), parts: 1, counts };
  const name = sentList(sent.importId);
  await visitation.files().store(visitation.table.scope, name, 'CPR;Navn', 'application/octet-stream');
  await storeLines(visitation, looked.importId, 0, [{ row: 2, state: 'ready', name: 'Åse Kjær', faults: [] }]);
  await visitation.table.transact([
    put(referralImportItem, sent),
    put(referralImportItem, looked),
    put(importPartItem, { importId: looked.importId, part: partKey(0), counts }),
  ]);
  return { sent: sent.importId, looked: looked.importId };
}

/** What is tried with a neighbour's lists, colleagues and groups. */
export function importAttempts(at: string, staffRefused: Ids): Attempt[] {
  const looked = { looked: 'import-not-found' };
  const sent = { sent: 'import-not-found' };
  const under = (list: 'sent' | 'looked', rest: string) => (ids: Ids) => `${at}/imports/${ids[list]}${rest}`;
  return [
    {
      action: 'offer-referral-list',
      method: 'POST',
      path: () => `${at}/imports`,
      body: () => ({ name: 'liste.csv', bytes: 100 }),
      refused: {},
    },
    { action: 'open-import', method: 'GET', path: under('looked', ''), refused: looked },
    { action: 'list-import-lines', method: 'GET', path: under('looked', '/lines?state=ready'), refused: looked },
    { action: 'export-import-result', method: 'POST', path: under('looked', '/result'), refused: looked },
    {
      action: 'read-referral-list',
      method: 'POST',
      path: under('sent', '/reading'),
      body: ({ targetGroup }) => ({ ...usualReading, version: 1, groups: [{ word: 'A', is: targetGroup }] }),
      refused: { ...sent, targetGroup: 'fields-not-accepted' },
    },
    {
      action: 'cancel-import',
      method: 'POST',
      path: under('sent', '/cancelled'),
      body: () => ({ version: 2 }),
      refused: sent,
    },
    {
      action: 'confirm-import',
      method: 'POST',
      path: under('looked', '/confirmed'),
      body: ({ staff }) => ({ version: 1, ownerIds: [staff] }),
      refused: { ...looked, ...staffRefused },
    },
  ];
}
