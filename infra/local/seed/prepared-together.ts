import type { Acting } from './acting.ts';

type Answer = {
  readonly question: string;
  readonly chosen: readonly string[];
  readonly reason?: string;
  readonly grade?: number;
  readonly words?: string;
};

/** What two of the people of today answered with help in the reception, before they were met. */
const answers: Readonly<Partial<Record<string, readonly Answer[]>>> = {
  amina: [
    { question: 'highest-education', chosen: ['primary-school'] },
    { question: 'wishes-education', chosen: ['maybe'] },
    { question: 'liked-school', chosen: ['liked-it'] },
    { question: 'in-six-months', chosen: ['work'], words: 'I et bageri, hvor folk kender mig.' },
    { question: 'asks-for-advice', chosen: ['family'] },
    { question: 'makes-it-hard', chosen: ['family-care'] },
    { question: 'broke-off', chosen: ['never'] },
  ],
  oksana: [
    { question: 'highest-education', chosen: ['vocational'] },
    { question: 'wishes-education', chosen: ['no'] },
    { question: 'in-six-months', chosen: ['work'], words: 'I fast job, så vi kan blive boende.' },
    { question: 'makes-it-hard', chosen: ['housing'] },
    { question: 'broke-off', chosen: ['never'] },
  ],
};

/** How many commands it takes. */
export const preparedTogetherCommands = Object.keys(answers).length * 2;

/** Fills in the ten questions together with somebody who was referred and not met yet; nothing for the others. */
export async function prepareTogether(caseworker: Acting, key: string, path: string, at: string): Promise<void> {
  const said = answers[key];
  if (!said) return;
  const { version } = await caseworker.command<{ version: number }>({
    ...{ name: `prepared-${key}`, method: 'PUT', path: `${path}/preparation/together`, at },
    body: { answers: said.map((answer) => ({ ...answer, givenAt: at })) },
  });
  const given = `${path}/preparation/handed-over`;
  await caseworker.command({ name: `prepared-${key}-given`, path: given, at, body: { version } });
}
