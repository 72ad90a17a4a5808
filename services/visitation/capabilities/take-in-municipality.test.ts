import { beforeAll, expect, test } from 'vitest';
import { settingsItem } from '#services/visitation/store/visitation-store.ts';
import { municipalityJoined } from '#test/builders/insight.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { takeInMunicipality } from './take-in-municipality.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('take in a municipality: the newest groups stand, in whatever order they are told', async () => {
  const visitation = openVisitationOf(table)({ scope: freshMunicipality() });
  const settings = () => visitation.table.fresh(settingsItem);
  const groups = (version: number, ...ids: string[]) => {
    const event = municipalityJoined(version);
    return {
      ...event,
      facts: { ...event.facts, visitationGroups: ids.map((id) => ({ id, name: { da: id, en: id } })) },
    };
  };
  await takeInMunicipality(visitation, groups(1, 'first'));
  await takeInMunicipality(visitation, groups(3, 'first', 'third'));
  const newest = await settings();
  expect(newest).toMatchObject({ version: 3, visitationGroups: ['first', 'third'] });
  await takeInMunicipality(visitation, groups(2, 'second'));
  await takeInMunicipality(visitation, groups(3, 'first', 'third'));
  expect(await settings()).toEqual(newest);
});
