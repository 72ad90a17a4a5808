import { createHash, randomBytes, randomInt } from 'node:crypto';
import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import type { Referral } from '#shared/shapes/candidate.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { substituteCpr } from './cpr.ts';

/** Visitation of a municipality no other test uses, which has joined with two groups. */
export async function aVisitation(
  table: TestTable,
  scope = freshMunicipality(),
): Promise<VisitationStore & { scope: typeof scope }> {
  const opened = openTable(table.client, table.name, scope);
  const keys = keysFrom(randomBytes(32), scope, 'visitation');
  await opened.transact([
    put(settingsItem, {
      targetGroups: ['resource-course', 'ukraine'],
      visitationGroups: ['education-ready', 'activity-ready'],
    }),
  ]);
  const citizenOf = async (cpr: string) =>
    citizenScope(`C-${createHash('sha256').update(cpr).digest('hex').slice(0, 20)}`);
  return { table: opened, keys: async () => keys, citizenOf, scope };
}

/** A referral that is accepted, of a person nobody else is. */
export function aReferral(more: Partial<Referral> = {}): Referral {
  return {
    name: 'Amina Haddad',
    cpr: substituteCpr(randomInt(50_000_000)),
    phone: '22 33 44 55',
    targetGroups: ['resource-course'],
    reason: 'Vil gerne i gang med få timer.',
    ...more,
  };
}
