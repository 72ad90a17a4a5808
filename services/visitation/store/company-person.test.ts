import { expect, test } from 'vitest';
import { newId } from '#shared/kernel/ids.ts';
import { aPartnership } from '#test/builders/call.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { companyPersonItem, putUnlessNewer, type CompanyPersonRow } from './company-person.ts';

test('a row drawn from an older version never overwrites a newer one; the same version may be put again', async () => {
  const { table } = openVisitationOf(await testTable())({ scope: aPartnership });
  const candidateId = newId('candidate', () => new Uint8Array(20));
  const row = (drawnFrom: number, firstName: string): CompanyPersonRow => ({
    companyId: '41000007',
    candidateId,
    municipality: '0265',
    firstName,
    meetingIds: [],
    placementIds: [],
    drawnFrom,
    keptUntil: 4_000_000_000,
  });
  await table.transact([putUnlessNewer(row(3, 'Third'))]);
  await expect(table.transact([putUnlessNewer(row(2, 'Second'))])).rejects.toMatchObject({
    CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
  });
  await table.transact([putUnlessNewer(row(3, 'Third again'))]);
  expect(await table.fresh(companyPersonItem, '41000007', candidateId)).toMatchObject({ firstName: 'Third again' });
});
