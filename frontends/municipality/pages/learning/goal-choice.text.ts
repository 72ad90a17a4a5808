import { texts } from '#kit/language/texts.ts';

/** Choosing what shall be learned. */
export const goalChoiceText = texts(
  {
    workArea: 'Branche',
    workAreaHelp: 'Skift gerne: det, du har valgt, bliver stående.',
    goals: 'Opgaver',
    chooseArea: 'Vælg en branche for at se opgaverne.',
    own: 'Opgaven mangler: skriv den selv',
    ownTitle: 'En opgave herfra',
    ownLead: 'Den gælder i dette forløb med det samme og bliver foreslået til biblioteket.',
    noOwn: 'Alligevel ikke',
    changeTitle: 'Hvad skal der læres nu?',
    changeLead:
      'Det, der er skrevet om en opgave, bliver stående, også hvis opgaven tages ud. Personen ser ændringen på sin telefon.',
    change: 'Ret opgaverne',
    save: 'Gem opgaverne',
    saved: 'Opgaverne er rettet.',
    ask: 'Vælg mindst én opgave',
    left: 'Fra opgaver, der er taget ud',
  },
  {
    workArea: 'Trade',
    workAreaHelp: 'You may switch: what you have chosen stays.',
    goals: 'Tasks',
    chooseArea: 'Choose a trade to see the tasks.',
    own: 'The task is missing: write it yourself',
    ownTitle: 'A task from here',
    ownLead: 'It counts in this record at once, and is proposed for the library.',
    noOwn: 'Not after all',
    changeTitle: 'What is to be learned now?',
    changeLead:
      'What was written about a task stays, also if the task is taken out. The person sees the change on their phone.',
    change: 'Change the tasks',
    save: 'Save the tasks',
    saved: 'The tasks are changed.',
    ask: 'Choose one task at least',
    left: 'From tasks that were taken out',
  },
);
