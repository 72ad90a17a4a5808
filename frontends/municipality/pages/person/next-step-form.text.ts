import { genitive } from '#kit/language/words-in-line.ts';
import { texts } from '#kit/language/texts.ts';

/** Deciding a person's next step. */
export const nextStepText = texts(
  {
    title: (name: string) => `Hvad er ${genitive(name)} næste skridt?`,
    lead: 'Der er altid ét næste skridt, en, der gør det, og en dag.',
    loading: 'Henter kollegerne',
    closed: 'Forløbet er afsluttet. Åbn det igen først.',
    firstConversation: 'Den første samtale er næste skridt. Hold den først.',
    toPerson: (name: string) => `Til ${genitive(name)} side`,
    kind: 'Hvad skal der ske?',
    explained: {
      'plan-conversation': 'Aftal en tid, og inviter personen',
      'find-match': 'Se forslag, og tal om dem',
      'match-meeting': 'Kandidat og virksomhed mødes',
      'start-placement': 'De er enige. Nu skal det begynde',
      'follow-up': 'Hør, hvordan det går, og ret til',
      'six-month-check': 'Spørg, om jobbet holder',
    },
    who: 'Hvem gør det?',
    when: 'Senest hvornår?',
    save: 'Gem næste skridt',
    cancel: 'Tilbage uden at gemme',
    done: (name: string, step: string, date: string) => `${genitive(name)} næste skridt er ${step}, senest ${date}.`,
    words: {
      kind: { 'not-valid': 'Vælg, hvad der skal ske' },
      ownerId: { 'not-valid': 'Vælg, hvem der gør det', 'not-an-id': 'Vælg, hvem der gør det' },
      dueOn: { 'not-a-date': 'Skriv dagen, fx 1. december eller 1-12-2026' },
    },
  },
  {
    title: (name) => `What is ${genitive(name)} next step?`,
    lead: 'There is always one next step, somebody who does it, and a day.',
    loading: 'Loading the colleagues',
    closed: 'The effort is closed. Open it again first.',
    firstConversation: 'The first conversation is the next step. Hold it first.',
    toPerson: (name) => `To ${genitive(name)} page`,
    kind: 'What is to happen?',
    explained: {
      'plan-conversation': 'Agree on a time, and invite the person',
      'find-match': 'See proposals and talk about them',
      'match-meeting': 'Candidate and company meet',
      'start-placement': 'They agree. Now it has to begin',
      'follow-up': 'Hear how it goes, and adjust',
      'six-month-check': 'Ask whether the job lasts',
    },
    who: 'Who does it?',
    when: 'By when?',
    save: 'Save the next step',
    cancel: 'Back without saving',
    done: (name, step, date) => `${genitive(name)} next step is ${step}, by ${date}.`,
    words: {
      kind: { 'not-valid': 'Choose what is to happen' },
      ownerId: { 'not-valid': 'Choose who does it', 'not-an-id': 'Choose who does it' },
      dueOn: { 'not-a-date': 'Write the day, e.g. 1 December or 1-12-2026' },
    },
  },
);
