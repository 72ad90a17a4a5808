import { beforeAll, describe, expect, it } from 'vitest';
import { candidateItem, type VisitationStore } from './visitation-store.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { candidateWithFile } from './candidate-at-version.ts';
import { changeCard } from '#services/visitation/capabilities/change-card.ts';

let office: AnOffice;
beforeAll(async () => {
  office = await anOffice(await testTable());
});

/** Visitation where somebody else's change is saved while an item of that kind is on its way back. */
function whileReading(kind: string, change: () => Promise<unknown>): VisitationStore {
  const { table } = office.visitation;
  const fresh: typeof table.fresh = async (of, ...id) => {
    const found = await table.fresh(of, ...id);
    if (of.name === kind) await change();
    return found;
  };
  return { ...office.visitation, table: { ...table, fresh } };
}

describe('a candidate with its file', () => {
  it('is never a newer candidate beside an older file, which would be written back over the change', async () => {
    const { candidateId, version } = await office.met();
    const release = async () =>
      accepted(
        await changeCard(office.call('change-card'), office.visitation, candidateId, { version, released: true }),
      );
    const read = await candidateWithFile(whileReading(candidateItem.name, release), candidateId);
    expect(read?.candidate.version).toBe(version);
    expect(read?.file.profile?.cardReleased).toBe(true);
  });

  it('is nothing where there is no such person', async () => {
    expect(await candidateWithFile(office.visitation, 'can-00000000000000000000')).toBeUndefined();
  });
});
