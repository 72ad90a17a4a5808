import { query } from '@solidjs/router';
import { access, answerOf, visitation } from '#kit/network/services.ts';
import { municipalities } from '#shared/kernel/municipalities.data.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import { own } from './certificates.ts';

/** The efforts I am in, those that go on first. */
export const readMyEfforts = query(
  async (): Promise<readonly MyEffort[]> => (await answerOf(visitation.efforts.$get({ param: own() }))).items,
  'my-efforts',
);

/** The names of staff around me, by their ids; whoever is not known is left out. */
export const readContactNames = query(async (ids: string): Promise<ReadonlyMap<string, string>> => {
  const wanted = ids.split(' ').filter(Boolean);
  if (wanted.length === 0) return new Map();
  const json = { ids: wanted as never[] };
  const { items } = await answerOf(access['contact-names'].$post({ param: own(), json }));
  return new Map(items.map(({ personId, name }) => [personId, name]));
}, 'contact-names');

/** "Roskilde Kommune". */
export function municipalityName(code: string): string {
  const name = municipalities.find(([known]) => known === code)?.[1] ?? code;
  return `${name} Kommune`;
}
