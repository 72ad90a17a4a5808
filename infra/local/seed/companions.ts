import { instantIn, addDays, dateOf, instant } from '#shared/kernel/time.ts';
import type { MyCompanions, MyCompanionsIn } from '#shared/shapes/companion.ts';
import type { Acting, As } from './acting.ts';
import { ownScopeOf } from './own-scope.ts';

/** How many commands two companions take. */
export const companionCommands = 4;

/** Amina and Oksana met at the bakery and chose to go together: a code, typed, and both say yes. */
export async function seedCompanions(
  as: As,
  { now, idle }: { readonly now: number; readonly idle: () => Promise<void> },
): Promise<void> {
  const [amina, oksana] = [await as('candidate', 'candidate'), await as('candidate-oksana', 'candidate')];
  const at = instantIn(addDays(dateOf(instant(now)), -1), '12:10');
  const own = { amina: await pageOf(amina), oksana: await pageOf(oksana) };
  const { candidateId } = await own.amina.now(at);
  const mine = `${own.amina.path}/${candidateId}`;
  await amina.command({ name: 'companion-code', path: `${mine}/codes`, at, body: { sharesPhone: true } });
  await idle();
  const { code } = await own.amina.now(at);
  if (!code) return;
  await oksana.command({ name: 'companion-typed', path: `${own.oksana.path}/typed`, at, body: { code: code.code } });
  await idle();
  await sayYes(oksana, own.oksana, 'companion-oksana', at);
  await idle();
  await sayYes(amina, own.amina, 'companion-amina', at);
}

type OwnPage = { readonly path: string; readonly now: (at: string) => Promise<MyCompanionsIn> };

async function pageOf(person: Acting): Promise<OwnPage> {
  const path = `/api/visitation/${await ownScopeOf(person)}/companions`;
  return {
    path,
    now: async (at) => {
      const [place] = (await person.read<MyCompanions>(path, at)).items;
      if (!place) throw new Error('a companion who is in no effort');
      return place;
    },
  };
}

async function sayYes(person: Acting, page: OwnPage, name: string, at: string): Promise<void> {
  const { candidateId, companions } = await page.now(at);
  const [companion] = companions;
  if (!companion) throw new Error('nobody to say yes to');
  const path = `${page.path}/${candidateId}/pairs/${companion.pairId}/answers`;
  await person.command({ name, path, at, body: { version: companion.version, says: 'yes', sharesPhone: true } });
}
