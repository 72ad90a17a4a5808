import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { courseAtWork, enrol, willing } from '#test/builders/competence-enrolment.ts';
import { tailoredAtWork, type TailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { startEnrolment } from './start-enrolment.ts';
import { showUpliftOverview } from './show-uplift-overview.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function declinedBy(work: TailoredAtWork, times: number, reason: 'funding' | 'distance'): Promise<void> {
  const institutionId = await work.at.institution({ kind: 'amu-centre' });
  for (let time = 0; time < times; time++) {
    const requestId = await work.describe({ theme: 'food-hygiene', institutions: [institutionId] });
    await work.send(requestId);
    value(await work.decline(requestId, institutionId, { reason }));
  }
  await work.at.relay();
}

describe('the coordinator’s overview', () => {
  test('needs, offers and gaps by theme, waiting times, partners and cost come from the cases', async () => {
    const work = await tailoredAtWork(await competenceAtWork(table));
    const { at, describe: describeOne, send, offer, choose, consent, pass } = work;
    const institutionId = await at.institution();
    const requestId = await describeOne({ institutions: [institutionId] });
    await send(requestId);
    value(await offer(requestId, institutionId));
    await at.relay();
    await consent();
    value(await choose(requestId, institutionId));
    await at.relay();
    await declinedBy(work, 1, 'distance');
    await describeOne({ theme: 'digital' });
    await pass('2026-12-08T06:00:00.000Z');
    const call = at.call('show-uplift-overview', 'education-coordinator', { now: instant('2026-12-08T09:00:00Z') });
    const overview = value(await showUpliftOverview(call, at.competence, {}));
    expect(overview).toMatchObject({
      ...{ from: '2025-12-09', to: '2026-12-08', whole: true },
      themes: [
        { theme: 'language-at-work', needs: 1, offers: 1, gaps: 0 },
        { theme: 'food-hygiene', needs: 1, offers: 0, gaps: 1 },
        { theme: 'digital', needs: 1, offers: 0, gaps: 0 },
      ],
      waiting: { toFirstOffer: 0, toStart: 11, measured: 1, begun: 1 },
      barriersBy: [{ reason: 'distance', theme: 'food-hygiene', kind: 'amu-centre', declines: 1 }],
      courses: { waiting: 2, agreed: 0, running: 1, completed: 0 },
      // 53 days, of which one has passed.
      cost: { boundOre: 700_000, spentOre: 13_208 },
    });
    expect(overview.partners).toContainEqual(
      expect.objectContaining({ institutionId, asked: 1, offers: 1, declines: 0, agreed: 1 }),
    );
    const before = { from: civilDate('2026-01-01'), to: civilDate('2026-11-22') };
    expect(value(await showUpliftOverview(call, at.competence, before))).toMatchObject({ themes: [], barriersBy: [] });
  });

  test('who is on posted courses, how long they have waited for a seat, and what the courses cost', async () => {
    const { at, course } = await courseAtWork(table, { seats: 1, waitingList: true, priceKr: 1_470 });
    const { enrolmentId, version } = value(await enrol(at, course, await willing(at)));
    value(await enrol(at, course, await willing(at), { ifFull: 'wait' }));
    const begun = { version, startedOn: civilDate('2026-11-23') };
    value(await startEnrolment(at.call('start-enrolment'), at.competence, enrolmentId, begun));
    const later = at.call('show-uplift-overview', 'team-leader', { now: instant('2026-11-27T09:00:00Z') });
    expect(value(await showUpliftOverview(later, at.competence, {})).posted).toEqual({
      ...{ waiting: 1, enrolled: 0, started: 1, completed: 0, interrupted: 0 },
      ...{ waitedDays: 4, begunOre: 147_000 },
    });
  });

  test('another municipality’s barriers are shown from five on, and held back below', async () => {
    const theirs = await tailoredAtWork(await competenceAtWork(table));
    const ours = await competenceAtWork(table, theirs.at.partnership);
    await declinedBy(theirs, 4, 'funding');
    await declinedBy(theirs, 5, 'distance');
    const { barriers } = value(await showUpliftOverview(ours.call('show-uplift-overview'), ours.competence, {}));
    expect(barriers).toEqual([
      { reason: 'accreditation', own: 0, others: 0 },
      { reason: 'funding', own: 0, others: null },
      { reason: 'capacity', own: 0, others: 0 },
      { reason: 'distance', own: 0, others: 5 },
      { reason: 'other', own: 0, others: 0 },
    ]);
  });
});
