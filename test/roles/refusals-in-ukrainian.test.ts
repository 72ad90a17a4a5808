import { expect, test } from 'vitest';
import { ukrainian } from '../../frontends/citizen/ukrainian/all.ts';
import { policy, type ActionName, type PolicyRow } from '#shared/access/policy.ts';
import { houseRefusals } from '#shared/runtime/house-refusals.ts';
import { testTable } from '#test/database.ts';
import { openServices } from './open-services.ts';

/** A citizen who reads Ukrainian is refused in Ukrainian: whatever a route that is theirs, or a link's, may say. */
test('every refusal that a citizen can meet has its sentence in Ukrainian', async () => {
  const services = await openServices(await testTable());
  const routes = services.flatMap(({ api }) => api.routes.map(({ handler }) => handler as Described));
  const own = routes.filter(({ action }) => action && isTheirs(policy[action]));
  expect(own.length).toBeGreaterThan(40);
  const codes = new Set([...Object.keys(houseRefusals), ...own.flatMap(({ refuses }) => refuses ?? [])]);
  const said = Object.keys(ukrainian['refusals'] ?? {});
  expect([...codes].filter((code) => !said.includes(code)).toSorted()).toEqual([]);
});

type Described = { readonly action?: ActionName; readonly refuses?: readonly string[] };

function isTheirs({ roles, anyone }: PolicyRow): boolean {
  return 'candidate' in roles || anyone === 'citizen';
}
