import { beforeAll, describe, expect, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { requestAs } from '#test/builders/request.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { aPreparationLink, somebodyReferred, type SomebodyReferred } from '#test/builders/visitation-preparation.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { ownPreparationAttempts, preparationAttempts, preparationLinkAttempts } from './visitation-preparation.ts';

let api: ReturnType<typeof visitationApi>;
let ours: SomebodyReferred;
let theirs: SomebodyReferred;
let mine: SomebodyReferred;
beforeAll(async () => {
  const table = await testTable();
  api = visitationApi(openVisitationOf(table));
  [ours, theirs] = [await somebodyReferred(table), await somebodyReferred(table)];
  mine = await somebodyReferred(table);
});

describe('preparations and dreams of others', () => {
  test('are not there for a person, and not for a neighbour’s staff', async () => {
    const ids = { own: { candidate: ours.candidateId }, foreign: { candidate: theirs.candidateId } };
    const person = aCaller('candidate', ours.citizen, { partnership: undefined });
    await attemptAll(api, person, ownPreparationAttempts(ours.citizen), ids);
    await ours.relay();
    await attemptAll(api, ours.office.caseworker, preparationAttempts(ours.office.scope, 'Godt tænkt.'), ids);
  });

  test('a link that was sent to another person opens nothing', async () => {
    const ids = { own: { word: await aPreparationLink(mine) }, foreign: { word: await aPreparationLink(theirs) } };
    const anybody = aCaller('candidate', mine.citizen, { partnership: undefined });
    await attemptAll(api, anybody, preparationLinkAttempts(mine.citizen), ids);
  });

  test('another person’s scope lets nobody else in', async () => {
    const person = aCaller('candidate', ours.citizen, { partnership: undefined });
    const path = `/api/visitation/${theirs.citizen}/my-preparations/${theirs.candidateId}`;
    expect((await requestAs(api, person, 'GET', path)).status).toBe(403);
    expect((await requestAs(api, person, 'GET', `/api/visitation/${theirs.citizen}/my-dream`)).status).toBe(403);
  });
});
