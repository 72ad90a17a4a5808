import { texts } from '#kit/language/texts.ts';

/** What a bridge-building course has beside its timetable. */
export const bridgePlanText = texts(
  {
    plan: 'Skriv dansk, matematik og snusepraktik',
    danish: 'Dansk om ugen',
    maths: 'Matematik om ugen',
    unit: 'min.',
    sniff: 'Hvornår er de i snusepraktik?',
    sniffHelp: 'Én periode på hver linje, fx 7. december til 11. december. De på holdet kan se det på deres telefon.',
    askMinutes: 'Skriv minutter om ugen. Skriv 0, hvis der ikke er noget.',
    notANumber: 'Skriv et tal.',
    unread: (line: string) => `Vi kan ikke læse “${line}”. Skriv fx 7. december til 11. december.`,
    save: 'Gem',
    saved: 'Det er gemt.',
  },
  {
    plan: 'Write Danish, maths and sniff internships',
    danish: 'Danish a week',
    maths: 'Maths a week',
    unit: 'min.',
    sniff: 'When are they in a sniff internship?',
    sniffHelp:
      'One period on each line, such as 7. december to 11. december. Those on the course see it on their phone.',
    askMinutes: 'Write minutes a week. Write 0 where there is none.',
    notANumber: 'Write a number.',
    unread: (line) => `We cannot read “${line}”. Write it as 7. december to 11. december.`,
    save: 'Save',
    saved: 'It is saved.',
  },
);
