import { texts } from '#kit/language/texts.ts';

/** The question to the company half a year after somebody began. */
export const stillThereText = texts(
  {
    title: 'Er de her stadig?',
    lead: 'Et halvt år efter, at nogen begyndte i job hos jer, spørger kommunen, om de er her stadig. Alle svar er gode svar: det er sådan, vi lærer, hvad der holder.',
    loading: 'Henter spørgsmålene',
    none: 'Der er ikke noget at svare på',
    noneText: 'Når der er gået et halvt år, skriver vi til jer.',
    waits: (count: number) =>
      count === 1
        ? 'Kommunen spørger til én, der begyndte hos jer.'
        : `Kommunen spørger til ${count}, der begyndte hos jer.`,
    answer: 'Svar her',
    nameless: 'En, der begyndte hos jer',
    titleOfOne: 'Er personen her stadig?',
    whoBegan: (day: string) => `Det gælder den, der begyndte hos jer ${day}.`,
    began: (day: string) => `Begyndte ${day}.`,
    saved: 'Tak. Jeres svar er sendt.',
    form: {
      ask: 'Er personen her stadig?',
      says: { still: 'Ja, stadig hos os', 'another-job': 'Nej, har fået et andet job', not: 'Nej, er her ikke mere' },
      since: 'Hvornår var den sidste dag? Hvis I ved det',
      words: 'Vil I sige lidt mere? Kun kommunen læser det. Skriv ikke om helbred.',
      send: 'Send jeres svar',
      errors: {
        says: { missing: 'Vælg et svar' },
        on: { 'not-a-date': 'Skriv dagen, fx 1. marts eller 1-3-2027' },
      },
    },
    words: {
      youSaid: 'I svarede:',
      sinceDay: (day: string) => `Fra ${day}.`,
      onItsWay: 'På vej til kommunen',
      correct: 'Ret jeres svar',
      leave: 'Lad det stå, som det var',
      because: {
        'settled-already': 'Kommunen havde allerede fået svar.',
        'not-asked-any-more': 'Der bliver ikke spurgt mere om den person.',
        'said-meanwhile': 'En af jer havde allerede svaret.',
      },
    },
  },
  {
    title: 'Are they still here?',
    lead: 'Half a year after somebody began a job with you, the municipality asks whether they are still here. Every answer is a good answer: this is how we learn what lasts.',
    loading: 'Loading the questions',
    none: 'There is nothing to answer',
    noneText: 'When half a year has passed, we write to you.',
    waits: (count) =>
      count === 1
        ? 'The municipality asks about one who began with you.'
        : `The municipality asks about ${count} who began with you.`,
    answer: 'Answer here',
    nameless: 'Somebody who began with you',
    titleOfOne: 'Is the person still here?',
    whoBegan: (day) => `It is about the one who began with you on ${day}.`,
    began: (day) => `Began ${day}.`,
    saved: 'Thank you. Your answer is sent.',
    form: {
      ask: 'Is the person still here?',
      says: { still: 'Yes, still with us', 'another-job': 'No, got another job', not: 'No, not here any more' },
      since: 'When was the last day? If you know',
      words: 'Would you like to say a little more? Only the municipality reads it. Do not write about health.',
      send: 'Send your answer',
      errors: {
        says: { missing: 'Choose an answer' },
        on: { 'not-a-date': 'Write the day, e.g. 1 March or 1-3-2027' },
      },
    },
    words: {
      youSaid: 'You answered:',
      sinceDay: (day) => `From ${day}.`,
      onItsWay: 'On its way to the municipality',
      correct: 'Change your answer',
      leave: 'Leave it as it was',
      because: {
        'settled-already': 'The municipality had an answer already.',
        'not-asked-any-more': 'Nobody is asked about that person any more.',
        'said-meanwhile': 'One of you had answered already.',
      },
    },
  },
);
