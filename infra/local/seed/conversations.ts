import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import type { Acting, As } from './acting.ts';
import { roskilde } from './partnership.ts';

/** A conversation of the demo, so many days from today; what became of those that are over. */
type Talk = {
  readonly with: string;
  readonly inDays: number;
  readonly at: string;
  readonly kind?: string;
  readonly form?: 'meeting' | 'telephone';
  readonly about?: string;
  readonly became?: 'held' | 'missed';
};

const place = 'Jobhuset, Jernbanegade 12, lokale 2';

const talks: readonly Talk[] = [
  { with: 'amina', inDays: 2, at: '10:00', about: 'Hvordan det går med dansk, og hvad der er næste skridt.' },
  { with: 'jonas', inDays: 1, at: '13:00', form: 'telephone' },
  { with: 'jonas', inDays: -21, at: '10:30', became: 'held' },
  {
    with: 'yasmin',
    inDays: 1,
    at: '09:30',
    kind: 'first',
    about: 'Hvad du gerne vil, og hvad der er vigtigt for dig.',
  },
  { with: 'oksana', inDays: -14, at: '09:00', form: 'telephone', became: 'missed' },
  { with: 'oksana', inDays: 3, at: '09:00' },
];

/** Amina has said yes, and Oksana asks for another time. */
const answers = 2;

/** How many commands they take. */
export const conversationCommands = talks.length + talks.filter(({ became }) => became).length + answers;

type Known = {
  readonly people: ReadonlyMap<string, string>;
  readonly caseworker: Acting;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

/** Plans conversations with the people of today, and lets the two who sign in answer. */
export async function seedConversations(as: As, { people, caseworker, now, idle }: Known): Promise<void> {
  const today = dateOf(instant(now));
  for (const [number, talk] of talks.entries())
    await seedTalk(caseworker, talk, { candidateId: people.get(talk.with) as string, today, number });
  await idle();
  const [amina, oksana] = [await as('candidate'), await as('candidate-oksana')];
  const at = instant(now);
  await answer(amina, at, { answer: 'confirm' });
  const later = instantIn(workedOn(addDays(today, 8)), '13:00');
  const note = 'Jeg har sprogskole om formiddagen.';
  await answer(oksana, at, { answer: 'ask-to-move', reason: 'work-or-school', note, proposed: [later] });
  await idle();
}

async function seedTalk(
  caseworker: Acting,
  { inDays, at, kind = 'contact', form = 'meeting', about, became }: Talk,
  { candidateId, today, number }: { readonly candidateId: string; readonly today: CivilDate; readonly number: number },
): Promise<void> {
  const on = workedOn(addDays(today, inDays));
  const path = `/api/visitation/${roskilde}/candidates/${candidateId}/planned-conversations`;
  const body = {
    ...{ kind, form, startsAt: instantIn(on, at), minutes: 45, staffIds: [], ways: ['sms', 'email'] },
    ...(form === 'meeting' && { place }),
    ...(about && { about }),
  };
  const plannedAt = instantIn(addDays(inDays < 0 ? on : today, -3), '09:00');
  const planned = await caseworker.command<{ conversationId: string; version: number }>({
    ...{ name: `talk-${number}-plan`, path, at: plannedAt, body },
  });
  if (!became) return;
  const outcome = became === 'held' ? { heldOn: on } : { reason: 'no-transport', note: 'Bussen kørte ikke.' };
  await caseworker.command({
    name: `talk-${number}-${became}`,
    path: `${path}/${planned.conversationId}/${became}`,
    at: instantIn(on, '15:00'),
    body: { version: planned.version, ...outcome },
  });
}

async function answer(citizen: Acting, at: string, said: object): Promise<void> {
  const { roles } = await citizen.read<{ roles: { scope: string }[] }>('/api/access/session');
  const own = `/api/visitation/${roles[0]?.scope}/my-conversations`;
  const { items } = await citizen.read<{ items: { conversationId: string; version: number; startsAt: string }[] }>(own);
  const next = items.find(({ startsAt }) => startsAt > at);
  if (!next) throw new Error('nobody has planned a conversation with whom the demo lets answer');
  await citizen.command({
    name: `talk-answer-${next.conversationId}`,
    path: `${own}/${next.conversationId}/answers`,
    at,
    body: { version: next.version, ...said },
  });
}
