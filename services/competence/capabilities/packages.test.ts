import { beforeAll, describe, expect, test } from 'vitest';
import { siteAtWork, packageTerms } from '#test/builders/competence-training-site.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { listPackages } from './list-packages.ts';
import { listSitePackages } from './list-site-packages.ts';
import { proposePackage } from './propose-package.ts';
import { settlePackage } from './settle-package.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { eventHandlers } from '../event-handlers.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work() {
  const at = await competenceAtWork(table);
  const site = await siteAtWork(at);
  const municipalitys = async () => value(await listPackages(at.call('list-packages'), at.competence, {})).items;
  const sites = async () => value(await listSitePackages(at.inPartnership, site.institutionId, {})).items;
  const settle = (version: number, number: number, agreed: boolean) =>
    settlePackage(at.call('settle-package', 'team-leader'), at.competence, site.packageId, {
      ...{ version, number, agreed },
      ...(!agreed && { reason: 'price-too-high' as const }),
    });
  return { at, ...site, municipalitys, sites, settle };
}

describe('a package of a training site', () => {
  test('holds for a municipality once it said yes, and the site reads the yes', async () => {
    const { municipalitys, sites, packageId, institutionId } = await work();
    expect(await municipalitys()).toMatchObject([
      { packageId, institutionId, state: 'agreed', holdsToday: 1, agreed: [{ ...packageTerms(), number: 1 }] },
    ]);
    expect(await sites()).toMatchObject([{ packageId, number: 1, state: 'accepted', terms: packageTerms() }]);
  });

  test('keeps both versions: new terms wait, what is agreed holds, and a no changes nothing of it', async () => {
    const { at, municipalitys, sites, propose, packageId, settle } = await work();
    value(await propose({ packageId, pricePerWeekOre: 420_000 }));
    await at.relay();
    expect(await municipalitys()).toMatchObject([
      { state: 'agreed', holdsToday: 1, agreed: [{ number: 1 }], proposed: { number: 2, pricePerWeekOre: 420_000 } },
    ]);
    value(await settle(3, 2, false));
    await at.relay();
    const [after] = await municipalitys();
    expect(after).toMatchObject({ state: 'agreed', holdsToday: 1 });
    expect(after?.proposed).toBeUndefined();
    expect(await sites()).toMatchObject([
      { number: 2, state: 'void', because: 'price-too-high' },
      { number: 1, state: 'accepted' },
    ]);
  });

  test('of two proposals the newer waits and the older is void, in whatever order they are heard', async () => {
    const { at, propose, packageId, sites, municipalitys } = await work();
    value(await propose({ packageId, pricePerWeekOre: 400_000 }));
    value(await propose({ packageId, pricePerWeekOre: 380_000 }));
    const proposed = (await at.events(at.partnership)).filter(({ type }) => type === 'PackageProposed');
    for (const detail of proposed.toReversed()) await handleEvent(eventHandlers(at.open), { detail });
    await at.relay();
    expect(await municipalitys()).toMatchObject([{ proposed: { number: 3, pricePerWeekOre: 380_000 } }]);
    expect((await sites()).map(({ number, state, because }) => [number, state, because])).toEqual([
      [3, 'sent', undefined],
      [2, 'void', 'superseded'],
      [1, 'accepted', undefined],
    ]);
  });

  test('new terms that are agreed hold from their own day', async () => {
    const { at, propose, packageId, settle, municipalitys } = await work();
    value(await propose({ packageId, pricePerWeekOre: 420_000, validFrom: civilDate('2027-01-01') }));
    await at.relay();
    value(await settle(3, 2, true));
    expect(await municipalitys()).toMatchObject([{ holdsToday: 1, agreed: [{ number: 1 }, { number: 2 }] }]);
  });

  test('is answered once, in the version that was seen', async () => {
    const { settle, propose, packageId, at } = await work();
    expect(await settle(2, 1, true)).toMatchObject({ refusal: { code: 'nothing-proposed' } });
    value(await propose({ packageId }));
    await at.relay();
    expect(await settle(2, 2, true)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await settle(3, 1, true)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('is proposed by a training site, to a member of the partnership, and goes on with its own package', async () => {
    const { at, propose, callAt, institutionId } = await work();
    const other = await siteAtWork(at);
    expect(await propose({ packageId: other.packageId })).toMatchObject({ refusal: { code: 'package-not-found' } });
    expect(await propose({ municipality: '0999' })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/municipality', code: 'unknown-municipality' }] },
    });
    const school = await at.institution();
    const body = { ...packageTerms(), municipality: at.scope };
    expect(await proposePackage(callAt('propose-package'), at.inPartnership, school, body)).toMatchObject({
      refusal: { code: 'not-a-training-site' },
    });
    expect(institutionId).not.toBe(school);
  });

  test('what is in it is in no event', async () => {
    const { at } = await work();
    const told = JSON.stringify([await at.events(), await at.events(at.partnership)]);
    expect(told).not.toContain(packageTerms().contents);
    expect(told).toContain('PackageAgreed');
  });
});
