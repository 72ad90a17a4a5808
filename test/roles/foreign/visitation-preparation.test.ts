import { beforeAll, describe, expect, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { requestAs } from '#test/builders/request.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { somebodyReferred, type SomebodyReferred } from '#test/builders/visitation-preparation.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { ownPreparationAttempts, preparationAttempts } from './visitation-preparation.ts';

let api: ReturnType<typeof visitationApi>;
let ours: SomebodyReferred;
let theirs: SomebodyReferred;
beforeAll(async () => {
  const table = await testTable();
  api = visitationApi(openVisitationOf(table));
  [ours, theirs] = [await somebodyReferred(table), await somebodyReferred(table)];
});

describe('preparations and dreams of others', () => {
  test('are not there for a person, and not for a neighbour’s staff', async () => {
    const ids = { own: { candidate: ours.candidateId }, foreign: { candidate: theirs.candidateId } };
    const person = aCaller('candidate', ours.citizen, { partnership: undefined });
    await attemptAll(api, person, ownPreparationAttempts(ours.citizen), ids);
    await ours.relay();
    await attemptAll(api, ours.office.caseworker, preparationAttempts(ours.office.scope, 'Godt tænkt.'), ids);
  });

  test('another person’s scope lets nobody else in', async () => {
    const person = aCaller('candidate', ours.citizen, { partnership: undefined });
    const path = `/api/visitation/${theirs.citizen}/my-preparations/${theirs.candidateId}`;
    expect((await requestAs(api, person, 'GET', path)).status).toBe(403);
    expect((await requestAs(api, person, 'GET', `/api/visitation/${theirs.citizen}/my-dream`)).status).toBe(403);
  });
});
