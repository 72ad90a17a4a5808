import { texts } from '#kit/language/texts.ts';

/** One more lesson. */
export const addLessonText = texts(
  {
    add: 'Tilføj en lektion',
    title: 'Tilføj en lektion',
    text: 'Til en udflugt, eller en time I skal indhente. Alle på kurset kan se den med det samme.',
    on: 'Dag',
    startsAt: 'Fra kl.',
    endsAt: 'Til kl.',
    pause: 'Pauser',
    pauseHelp: 'Trækkes fra den tid, der undervises.',
    minutes: 'min.',
    askDay: 'Skriv en dag.',
    askTime: 'Skriv et klokkeslæt, fx 9.30.',
    tooShort: 'Der skal være mindst et kvarter tilbage til undervisning.',
    save: 'Tilføj',
    added: 'Lektionen er tilføjet.',
  },
  {
    add: 'Add a lesson',
    title: 'Add a lesson',
    text: 'For an excursion, or an hour to make up for. Everybody on the course sees it at once.',
    on: 'Day',
    startsAt: 'From',
    endsAt: 'To',
    pause: 'Breaks',
    pauseHelp: 'Taken off the time that is taught.',
    minutes: 'min.',
    askDay: 'Write a day.',
    askTime: 'Write a time, such as 9.30.',
    tooShort: 'At least a quarter of an hour must be left for teaching.',
    save: 'Add',
    added: 'The lesson is added.',
  },
);
