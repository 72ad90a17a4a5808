import { texts } from '#kit/language/texts.ts';

/** How somebody works, in the words of workplace, staff and the person. */
export const observationWords = texts(
  {
    parts: {
      tasks: 'Opgaver',
      pace: 'Tempo',
      hours: 'Går godt i',
      support: 'Støtte',
      helps: 'Det hjælper',
      hinders: 'Det gør det svært',
    },
    tasksHelp: 'Hvilke, og hvordan gik de? Fx »pakker ordrer efter listen, to ad gangen«.',
    helpsHelp: 'Fx »én besked ad gangen« eller »samme makker hver dag«.',
    hindersHelp: 'Skriv, hvad du ser i arbejdet, aldrig hvorfor: fx »går i stå, når der er mange kunder«.',
    on: 'Hvilken dag?',
    hoursUnit: 'timer på en dag',
    paces: {
      'own-calm': 'I sit eget rolige tempo',
      steady: 'Jævnt',
      varies: 'Skifter meget',
      'as-colleagues': 'Som kollegerne',
    },
    supports: {
      alone: 'Klarer det alene',
      'looks-in': 'Nogen kigger forbi',
      beside: 'Nogen er ved siden af',
      'shown-each-time': 'Skal vises hver gang',
    },
    hoursSaid: (hours: string) => (hours === '1' ? '1 time på en dag' : `${hours} timer på en dag`),
    healthTitle: 'Ligner det helbred?',
    healthText:
      'Her skriver vi om arbejdet, aldrig om sygdom, medicin eller diagnoser. Vi fandt de her ord. De kan være helt i orden.',
    suggest: {
      diagnosis: 'Skriv i stedet, hvad du ser: fx »går i stå, når flere beder om noget på én gang«.',
      mood: 'Skriv i stedet, hvornår det sker, og hvad der hjælper: fx »har brug for en pause efter en time med kunder«.',
      treatment: 'Skriv i stedet, hvad det betyder for arbejdet: fx »går kl. 12 om tirsdagen«.',
      substances: 'Skriv i stedet, hvad du ser: fx »møder ofte efter kl. 9 om mandagen«.',
      absence: 'Skriv i stedet, hvad det betyder: fx »var her to af fire dage«.',
    },
    keep: 'Ordene skal blive stående',
    keepText: 'Kommunen ser, at de er der, og vurderer, om det må bruges.',
    sources: {
      self: 'Jeg så det selv',
      workplace: 'Arbejdspladsen fortalte det',
      'practice-guide': 'En praktikvejleder fortalte det',
    },
  },
  {
    parts: {
      tasks: 'Tasks',
      pace: 'Pace',
      hours: 'Goes well for',
      support: 'Support',
      helps: 'What helps',
      hinders: 'What makes it hard',
    },
    tasksHelp: 'Which, and how did they go? E.g. “packs orders by the list, two at a time”.',
    helpsHelp: 'E.g. “one message at a time” or “the same partner every day”.',
    hindersHelp: 'Write what you see at work, never why: e.g. “gets stuck when there are many customers”.',
    on: 'Which day?',
    hoursUnit: 'hours of a day',
    paces: {
      'own-calm': 'At their own calm pace',
      steady: 'Steadily',
      varies: 'It varies a lot',
      'as-colleagues': 'Like the colleagues',
    },
    supports: {
      alone: 'Manages alone',
      'looks-in': 'Somebody looks in',
      beside: 'Somebody is beside them',
      'shown-each-time': 'Has to be shown each time',
    },
    hoursSaid: (hours) => (hours === '1' ? '1 hour of a day' : `${hours} hours of a day`),
    healthTitle: 'Is it about health?',
    healthText:
      'Here we write about work, never about illness, medicine or diagnoses. We found these words. They may be quite all right.',
    suggest: {
      diagnosis: 'Write what you see instead: e.g. “gets stuck when several people ask for something at once”.',
      mood: 'Write when it happens and what helps instead: e.g. “needs a break after an hour with customers”.',
      treatment: 'Write what it means for the work instead: e.g. “leaves at noon on Tuesdays”.',
      substances: 'Write what you see instead: e.g. “often comes after nine on Mondays”.',
      absence: 'Write what it means instead: e.g. “was here two of four days”.',
    },
    keep: 'The words shall stay',
    keepText: 'The municipality sees that they are there, and judges whether it may be used.',
    sources: {
      self: 'I saw it myself',
      workplace: 'The workplace told me',
      'practice-guide': 'A practice guide told me',
    },
  },
  'observationWords',
);
