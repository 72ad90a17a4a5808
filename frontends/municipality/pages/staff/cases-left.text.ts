import { genitive } from '#kit/language/words-in-line.ts';
import { texts } from '#kit/language/texts.ts';

/** What becomes of the people of a colleague who leaves or comes back. */
export const casesLeftText = texts(
  {
    toCases: 'Se dem, der skal have en ny kontaktperson',
    counting: 'Vi tæller, hvor mange personer der skal have en ny kontaktperson.',
    cases: (count: number, more: boolean) => {
      if (count === 0) return 'Ingen personer mister deres kontaktperson.';
      if (count === 1 && !more) return '1 person skal have en ny kontaktperson. I finder personen på en liste.';
      return `${more ? 'Mere end ' : ''}${count} personer skal have en ny kontaktperson. I finder dem på en liste.`;
    },
    casesUncounted: 'De personer, der mister deres kontaktperson, står på en liste.',
    steps: 'Næste skridt hos andres personer går til personens kontaktperson.',
    back: (name: string) =>
      `De personer, der endnu ikke har fået en ny kontaktperson, er ${genitive(name)} igen. Skridt, der er flyttet, bliver, hvor de er.`,
  },
  {
    toCases: 'See those who need a new contact person',
    counting: 'We are counting how many people need a new contact person.',
    cases: (count, more) => {
      if (count === 0) return 'Nobody loses their contact person.';
      if (count === 1 && !more) return '1 person needs a new contact person. You will find the person on a list.';
      return `${more ? 'More than ' : ''}${count} people need a new contact person. You will find them on a list.`;
    },
    casesUncounted: 'The people who lose their contact person stand on a list.',
    steps: 'Next steps with other colleagues’ people go to the person’s contact person.',
    back: (name) =>
      `The people who have no new contact person yet are ${genitive(name)} again. Steps that were moved stay where they are.`,
  },
);
