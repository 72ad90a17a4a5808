import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { aCaller } from '#test/builders/call.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { orderAtWork, siteAtWork, type OrderAtWork, type SiteAtWork } from '#test/builders/competence-training-site.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { orderAttempts, settleAttempts, siteAttempts } from './competence-training-site.ts';

let ours: CompetenceAtWork;
let theirs: CompetenceAtWork;
let site: SiteAtWork;
let elsewhere: SiteAtWork;
let placed: OrderAtWork;
let begun: OrderAtWork;
let foreign: OrderAtWork;
let candidate: CandidateId;
beforeAll(async () => {
  const table = await testTable();
  [ours, theirs] = [await competenceAtWork(table), await competenceAtWork(table)];
  [site, elsewhere] = [await siteAtWork(ours), await siteAtWork(theirs)];
  placed = await orderAtWork(ours, site);
  begun = await orderAtWork(ours, site, { startsOn: civilDate('2026-11-23') });
  await begun.say({ answer: 'accept' });
  await begun.say({ answer: 'visit-held' });
  await begun.say({ answer: 'start-up-begun' });
  foreign = await orderAtWork(theirs, elsewhere);
  candidate = (await ours.candidate()).candidateId;
  await consented(ours, candidate);
});

describe('a foreign id at a training site', () => {
  test('a municipality orders for its own people, at sites of its own partnership', async () => {
    const broker = aCaller('job-broker', ours.scope, { partnership: ours.partnership });
    await attemptAll(competenceApi(ours.open), broker, orderAttempts(ours.scope, broker.personId), {
      own: {
        candidate,
        institution: site.institutionId,
        package: site.packageId,
        placed: placed.orderId,
        begun: begun.orderId,
        contact: broker.personId,
      },
      foreign: {
        candidate: foreign.candidateId,
        institution: elsewhere.institutionId,
        package: elsewhere.packageId,
        placed: foreign.orderId,
        begun: foreign.orderId,
        contact: anId('person'),
      },
    });
  });

  test('a municipality answers what was proposed to it', async () => {
    const leader = aCaller('team-leader', ours.scope, { partnership: ours.partnership });
    const { packageId } = value(await site.propose({ name: 'En mere' }));
    await ours.relay();
    await attemptAll(competenceApi(ours.open), leader, settleAttempts(ours.scope), {
      own: { package: packageId },
      foreign: { package: elsewhere.packageId },
    });
  });

  test('a youth coordinator acts for the own site, and those assigned to it', async () => {
    const { partnership } = ours;
    const again = await siteAtWork(ours);
    const order = await orderAtWork(ours, again, { startsOn: civilDate('2026-11-23') });
    await order.say({ answer: 'accept' });
    await order.say({ answer: 'visit-held' });
    await order.say({ answer: 'start-up-begun' });
    const { institutionId } = again;
    const coordinator = aCaller('youth-coordinator', partnership, { partnership, institutionId });
    await attemptAll(competenceApi(ours.open), coordinator, siteAttempts(partnership), {
      own: { institution: institutionId, package: again.packageId, order: order.orderId, municipality: ours.scope },
      foreign: {
        institution: site.institutionId,
        package: site.packageId,
        order: placed.orderId,
        municipality: theirs.scope,
      },
    });
  });
});
