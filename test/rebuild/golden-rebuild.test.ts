import { expect, test } from 'vitest';
import { setTargets } from '#services/insight/capabilities/set-targets.ts';
import { showResults } from '#services/insight/capabilities/show-results.ts';
import { consumes } from '#services/insight/config.ts';
import { eventHandlers } from '#services/insight/event-handlers.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anInsight, goldenCases, municipalityJoined } from '#test/builders/insight.ts';
import { testTable } from '#test/database.ts';
import { lose, rebuild, tell } from './told-again.ts';

test('the table of March 2023 comes out of the outboxes alone: 34 and 44 are 78', async () => {
  const [own, access, visitation, matching, competence] = await Promise.all(Array.from({ length: 5 }, testTable));
  if (!own || !access || !visitation || !matching || !competence) throw new Error('a table is missing');
  const insight = await anInsight(own);
  const events = goldenCases()
    .flat()
    .map((event) => ({ ...event, scope: insight.scope }));
  await tell(access, [{ ...municipalityJoined(), scope: insight.scope }]);
  const referrals = events.filter(({ type }) => type === 'CandidateReferred');
  await tell(visitation, referrals);
  await tell(
    matching,
    events.filter((event) => !referrals.includes(event) && !isUplift(event)),
  );
  await tell(competence, events.filter(isUplift));
  const leader = aCaller('team-leader', insight.scope);
  const columns = {
    original: { referred: 120, placed: 70, employed: 48, stillThere: 36 },
    ukraine: { referred: 50, placed: 40, employed: 32 },
  };
  const targets = { version: 0, validFrom: '2021-03-01' as CivilDate, columns };
  await setTargets(aCall('set-targets', leader), insight, targets);
  await lose(own, ['report-settings']);

  const tables = { access, visitation, matching, competence };
  const asked = { service: 'insight', scope: insight.scope, hears: consumes };
  const { handedOver } = await rebuild(
    access,
    tables,
    asked,
    eventHandlers(() => insight),
  );
  expect(handedOver).toBe(events.length + 1);
  const shown = await showResults(aCall('show-results', leader), insight, { asOf: '2023-03-31' as CivilDate });
  expect(
    shown.ok &&
      shown.value.rows.map(({ measure, cells, total }) => [
        measure,
        ...cells.map((cell) => `${cell.achieved ?? '–'} / ${cell.target ?? '–'}`),
        total,
      ]),
  ).toEqual([
    ['referred', '138 / 120', '90 / 50', 228],
    ['placed', '85 / 70', '59 / 40', 144],
    ['employed', '34 / 48', '44 / 32', 78],
    ['wageSubsidy', '0 / –', '31 / –', 31],
    ['stillThere', '18 / 36', '– / –', 18],
    ['competenceUplift', '21 / –', '85 / –', 106],
  ]);
}, 60_000);

function isUplift({ type }: { readonly type: string }): boolean {
  return type === 'EnrolmentStarted';
}
