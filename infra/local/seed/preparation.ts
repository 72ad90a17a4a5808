import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { As } from './acting.ts';
import { ownScopeOf } from './own-scope.ts';
import { roskilde } from './partnership.ts';

type Answer = {
  readonly question: string;
  readonly chosen: readonly string[];
  readonly reason?: string;
  readonly grade?: number;
  readonly words?: string;
  readonly passed?: 'skipped' | 'dont-know' | 'rather-not';
};

const halfway: readonly Answer[] = [
  { question: 'highest-education', chosen: ['upper-secondary'] },
  { question: 'wishes-education', chosen: ['yes'] },
  { question: 'liked-school', chosen: ['now-and-then'] },
];

const together: readonly Answer[] = [
  { question: 'highest-education', chosen: ['primary-school'] },
  { question: 'in-six-months', chosen: ['trying-out'], words: 'Ude ad døren om morgenen.' },
  { question: 'asks-for-advice', chosen: ['somebody-trusted'] },
  { question: 'makes-it-hard', chosen: ['confidence'] },
];

const nothing = { symbols: [], words: '' };
const dreams = {
  candidate: {
    wishes: { symbols: ['cooking', 'with-people'], words: 'At bage brød til et sted, hvor folk kender hinanden.' },
    strengths: { symbols: ['careful', 'patient'], words: 'Jeg har lavet mad til mange.' },
    goodDay: { symbols: ['calm', 'home-early'], words: '' },
    considerations: { symbols: ['own-child', 'shown-first'], words: '' },
  },
  'candidate-oksana': {
    wishes: { symbols: ['cooking'], words: 'Пекти хліб і платити за своє житло.' },
    strengths: { symbols: ['punctual', 'strong'], words: '' },
    goodDay: { symbols: ['lively'], words: '' },
    considerations: nothing,
  },
} as const;

/** How many commands preparations and dreams take. */
export const preparationCommands = 3 + Object.keys(dreams).length + 1;

/** One is halfway, one was helped in the reception, two have written their dream, and the caseworker has answered one. */
export async function seedPreparations(
  as: As,
  people: ReadonlyMap<string, string>,
  { now, idle }: { readonly now: number; readonly idle: () => Promise<void> },
): Promise<void> {
  const today = dateOf(instant(now));
  const at = instantIn(addDays(today, -1), '20:10');
  const yasmin = await as('candidate-yasmin');
  const half = `/api/visitation/${await ownScopeOf(yasmin)}/my-preparations/${people.get('yasmin')}/answers`;
  const begun = halfway.map((answer) => ({ ...answer, givenAt: at }));
  await yasmin.command({ name: 'prepared-yasmin', method: 'PUT', path: half, at, body: { answers: begun } });

  const caseworker = await as('caseworker-roskilde');
  const bo = `/api/visitation/${roskilde}/candidates/${people.get('bo')}/preparation`;
  const onDay = instantIn(addDays(today, -10), '10:40');
  const { version } = await caseworker.command<{ version: number }>({
    ...{ name: 'prepared-bo', method: 'PUT', path: `${bo}/together`, at: onDay },
    body: { answers: together.map((answer) => ({ ...answer, givenAt: onDay })) },
  });
  await caseworker.command({ name: 'prepared-bo-given', path: `${bo}/handed-over`, at: onDay, body: { version } });

  for (const [persona, dream] of Object.entries(dreams)) await seedDream(as, persona, dream, addDays(today, -8));
  await idle();
  await caseworker.command({
    ...{ name: 'dream-amina-comment', at: instantIn(addDays(today, -7), '09:20') },
    path: `/api/visitation/${roskilde}/candidates/${people.get('amina')}/dream/comments`,
    body: { words: 'Jeg kender et bageri, hvor I kunne kigge forbi sammen. Skal vi tale om det på torsdag?' },
  });
}

async function seedDream(as: As, persona: string, dream: object, on: CivilDate): Promise<void> {
  const person = await as(persona, 'candidate');
  const at = instantIn(on, '20:00');
  const path = `/api/visitation/${await ownScopeOf(person)}/my-dream`;
  await person.command({ name: `dream-${persona}`, method: 'PUT', path, at, body: { openedAt: at, ...dream } });
}
