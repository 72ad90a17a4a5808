import { Hono, type Context } from 'hono';
import { expect, test } from 'vitest';
import type { House } from './http.ts';
import { pathCompany, pathId, pathMunicipality } from './path-id.ts';
import { Refused } from './problem.ts';

/** What a path's last part is taken for, or the refusal it meets. */
async function taken(part: string, read: (c: Context<House>) => string): Promise<string> {
  const app = new Hono<House>().get('/of/:companyId', (c) => c.text(read(c)));
  app.onError((fault, c) => c.text(fault instanceof Refused ? fault.refusal.code : 'a fault'));
  return (await app.request(`/of/${encodeURIComponent(part)}`)).text();
}

test('an id of its kind is taken; one of another kind, or with a separator of keys, is not there', async () => {
  const opening = (c: Context<House>) =>
    pathId(c, 'companyId', 'opening', () => new Refused({ code: 'opening-not-found' }));
  const id = `opn-${'0'.repeat(20)}`;
  expect(await taken(id, opening)).toBe(id);
  for (const wrong of [`can-${'0'.repeat(20)}`, `${id}#x`, 'a#b', ' ', `${id}\n`])
    expect(await taken(wrong, opening)).toBe('opening-not-found');
});

test('a company is named by its number, and no other text is a page', async () => {
  expect(await taken('41000007', pathCompany)).toBe('41000007');
  for (const wrong of ['4100#007', 'a#b', '123']) expect(await taken(wrong, pathCompany)).toBe('route-not-found');
});

test('a municipality is named by its code', async () => {
  const app = new Hono<House>().get('/of/:municipality', (c) => c.text(pathMunicipality(c)));
  app.onError((fault, c) => c.text(fault instanceof Refused ? fault.refusal.code : 'a fault'));
  const named = async (part: string) => (await app.request(`/of/${encodeURIComponent(part)}`)).text();
  expect(await named('0265')).toBe('0265');
  for (const wrong of ['265', 'P-x', '0265#x', '0265\n']) expect(await named(wrong)).toBe('route-not-found');
});
