import { beforeAll, expect, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { joinAsInstitution } from '#services/competence/capabilities/join-as-institution.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { aCaller } from '#test/builders/call.ts';
import { placementStarted } from '#test/builders/competence-tailored.ts';
import { aMembership, competenceAtWork, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { languageSchool, school } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { partnership, roskilde } from './partnership.ts';
import { seedTailored, tailoredCommands } from './tailored.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** The demo's four requests, sent to competence alone, as its personas send them to the house. */
test('the demo has a running course after a counter-proposal, a decline, one to approve, and one that waits', async () => {
  const at = await competenceAtWork(table);
  const api = competenceApi(at.open);
  const placed: { readonly candidateId: string; readonly placementId: string }[] = [];
  for (const _ of [1, 2]) {
    const { candidateId } = await at.candidate();
    const placementId = anId('placement');
    await at.tell('PlacementStarted', placementStarted({ candidateId, placementId }));
    placed.push({ candidateId, placementId });
  }
  for (const id of [languageSchool, school]) {
    const call = at.callAt('join-as-institution', toldCompany(id), 'institution-administrator');
    value(await joinAsInstitution(call, at.inPartnership, toldCompany(id), aMembership()));
  }
  let commands = 0;
  const here = (path: string): string =>
    path.replace(partnership, at.partnership).replace(`/${roskilde}/`, `/${at.scope}/`);
  const actingAs = (caller: ReturnType<typeof aCaller>): Acting => {
    const ask = async (method: string, path: string, more: { body?: unknown; at?: string }): Promise<never> => {
      const answer = await requestAs(api, caller, method, here(path), more);
      const body = (await answer.json()) as never;
      expect(answer.ok, `${path}: ${JSON.stringify(body)}`).toBe(true);
      return body;
    };
    return {
      read: async (path, when) =>
        path.startsWith('/api/matching') ? ({ items: placed } as never) : ask('GET', path, when ? { at: when } : {}),
      command: ({ method = 'POST', path, body, at: when }) => {
        commands += 1;
        return ask(method, path, { body, at: when });
      },
    };
  };
  const institutionOf: Readonly<Record<string, string>> = {
    'language-planner': languageSchool,
    'course-planner': school,
  };
  const as: As = async (persona) => {
    const institutionId = toldCompany(institutionOf[persona] ?? '');
    return actingAs(aCaller('course-planner', at.partnership, { partnership: at.partnership, institutionId }));
  };
  const broker = aCaller('job-broker', at.scope, { partnership: at.partnership });
  const jobBroker = actingAs(broker);

  await seedTailored({ as, jobBroker, now: Date.parse('2026-11-27T08:00:00Z'), idle: () => at.relay() });
  await at.tell('TimePassed', { now: '2026-11-27T08:00:00.000Z' }, { at: '2026-11-27T08:00:00.000Z' });
  await at.relay();
  const pages = await Promise.all(
    ['waiting', 'going-on', 'over'].map((phase) =>
      at.competence.table.list({ kind: tailoredRequestItem, index: 'tailored-requests', of: [phase], limit: 10 }),
    ),
  );
  const states = pages.flatMap(({ items }) => items.map(({ state }) => state));
  expect(states.toSorted()).toEqual(['approving', 'declined', 'running', 'sent']);
  const [running] = pages[1]?.items ?? [];
  expect(running?.threads).toMatchObject([{ offers: [{}, {}], counters: [{}] }]);
  expect(commands).toBe(tailoredCommands);
});
