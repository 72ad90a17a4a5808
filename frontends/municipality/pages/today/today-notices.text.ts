import { texts } from '#kit/language/texts.ts';

/** What a caseworker should know before the list: whom they cover for, who came to them, who is without a next step, and who came today. */
export const noticesText = texts(
  {
    loading: 'Henter dagens beskeder',
    covering: (name: string, until: string) => `Du dækker for ${name} til og med ${until}`,
    seeTheirs: (name: string) => `Se, hvad der venter hos ${name}`,
    received: (count: number, name: string) =>
      count === 1 ? `Du har fået 1 person fra ${name}` : `Du har fået ${count} personer fra ${name}`,
    seeReceived: (count: number) => (count === 1 ? 'Se personen' : `Se de ${count} personer`),
    noStep: (count: number) => (count === 1 ? 'Uden næste skridt: 1 person' : `Uden næste skridt: ${count} personer`),
    noStepWhen: 'Ingen plan',
    noStepText: 'Ingen har aftalt, hvad der sker. Det må ikke vente.',
    planStep: 'Sæt næste skridt',
    planStepFor: (name: string) => ` for ${name}`,
    sameDay: 'Åbenlyst uddannelsesparat, henvist i dag',
    sameDayLead: 'Den, der kan klare sig selv, skal videre samme dag. Ring i dag, også selv om fristen er længere.',
    sameDayWhen: 'Samme dag',
    sameDayText: (date: string) => `Første samtale kan holdes i dag. Senest ${date}.`,
    hold: 'Hold samtale',
    holdFor: (name: string) => ` med ${name}`,
  },
  {
    loading: 'Loading today’s messages',
    covering: (name, until) => `You cover for ${name} to ${until}`,
    seeTheirs: (name) => `See what waits with ${name}`,
    received: (count, name) =>
      count === 1 ? `You have been given 1 person by ${name}` : `You have been given ${count} people by ${name}`,
    seeReceived: (count) => (count === 1 ? 'See the person' : `See the ${count} people`),
    noStep: (count) => (count === 1 ? 'Without a next step: 1 person' : `Without a next step: ${count} people`),
    noStepWhen: 'No plan',
    noStepText: 'Nobody has agreed what happens. That must not wait.',
    planStep: 'Set the next step',
    planStepFor: (name) => ` for ${name}`,
    sameDay: 'Obviously education-ready, referred today',
    sameDayLead: 'Whoever manages alone goes on the same day. Ring today, although the deadline is later.',
    sameDayWhen: 'Same day',
    sameDayText: (date) => `The first conversation can be held today. By ${date}.`,
    hold: 'Hold conversation',
    holdFor: (name) => ` with ${name}`,
  },
);
