import { genitive } from '#kit/language/words-in-line.ts';
import { texts } from '#kit/language/texts.ts';

/** The municipality's staff, and what happens when somebody leaves. */
export const staffText = texts(
  {
    title: 'Medarbejdere',
    heading: 'Hvem arbejder her?',
    lead: 'Alle, der har været logget ind. Er en kollega holdt op, så sig det her. Så bliver ingen glemt.',
    loading: 'Henter medarbejdere',
    list: 'Medarbejdere',
    gone: 'Holdt op',
    name: 'Navn',
    does: 'Arbejder som',
    did: 'Arbejdede som',
    since: 'Sidste dag',
    action: 'Handling',
    you: 'dig',
    toCases: 'Se dem, der skal have en ny kontaktperson',
    empty: 'Her er ingen endnu',
    emptyText: 'Medarbejdere kommer med, første gang de logger ind.',
    left: 'Er holdt op',
    leftOf: (name: string) => `: ${name}`,
    leftTitle: (name: string) => `Er ${name} holdt op?`,
    whatHappens: 'Det sker der:',
    signedOut: (name: string) => `${name} bliver logget ud med det samme og kan ikke komme ind igen.`,
    notOffered: 'Kollegaen kan ikke længere vælges og får ingen beskeder.',
    counting: 'Vi tæller, hvor mange personer der skal have en ny kontaktperson.',
    cases: (count: number, more: boolean) => {
      if (count === 0) return 'Ingen personer mister deres kontaktperson.';
      if (count === 1 && !more) return '1 person skal have en ny kontaktperson. I finder personen på en liste.';
      return `${more ? 'Mere end ' : ''}${count} personer skal have en ny kontaktperson. I finder dem på en liste.`;
    },
    casesUncounted: 'De personer, der mister deres kontaktperson, står på en liste.',
    steps: 'Næste skridt hos andres personer går til personens kontaktperson.',
    canUndo: 'I kan fortryde det.',
    reason: 'Hvorfor?',
    reasons: {
      'left-employment': 'Arbejder ikke i kommunen længere',
      'other-duties': 'Har fået andre opgaver i kommunen',
      'long-absence': 'Er væk i længere tid',
    },
    lastDay: 'Hvornår var den sidste dag?',
    leftSave: 'Ja, kollegaen er holdt op',
    leftDone: (name: string) => `${name} er holdt op.`,
    back: 'Arbejder her igen',
    backTitle: (name: string) => `Arbejder ${name} her igen?`,
    backText: (name: string) =>
      `${name} kan vælges igen og får sine roller tilbage ved næste login. De personer, der endnu ikke har fået en ny kontaktperson, er ${genitive(name)} igen. Skridt, der er flyttet, bliver, hvor de er.`,
    backSave: 'Ja, arbejder her igen',
    backDone: (name: string) => `${name} arbejder her igen.`,
    words: {
      reason: { missing: 'Vælg en grund', 'not-valid': 'Vælg en grund' },
      lastDay: {
        'not-a-date': 'Skriv dagen, fx 24. november eller 24-11-2026',
        'date-in-future': 'Vælg i dag eller en dag, der har været',
        'date-too-long-ago': 'Dagen ligger mere end et år tilbage. Se årstallet efter',
      },
    },
  },
  {
    title: 'Staff',
    heading: 'Who works here?',
    lead: 'Everybody who has signed in. If a colleague has left, say so here. Then nobody is forgotten.',
    loading: 'Loading staff',
    list: 'Staff',
    gone: 'Left',
    name: 'Name',
    does: 'Works as',
    did: 'Worked as',
    since: 'Last day',
    action: 'Action',
    you: 'you',
    toCases: 'See those who need a new contact person',
    empty: 'There is nobody here yet',
    emptyText: 'Staff appear the first time they sign in.',
    left: 'Has left',
    leftOf: (name) => `: ${name}`,
    leftTitle: (name) => `Has ${name} left?`,
    whatHappens: 'This is what happens:',
    signedOut: (name) => `${name} is signed out at once and cannot come in again.`,
    notOffered: 'The colleague can no longer be chosen and gets no messages.',
    counting: 'We are counting how many people need a new contact person.',
    cases: (count, more) => {
      if (count === 0) return 'Nobody loses their contact person.';
      if (count === 1 && !more) return '1 person needs a new contact person. You will find the person on a list.';
      return `${more ? 'More than ' : ''}${count} people need a new contact person. You will find them on a list.`;
    },
    casesUncounted: 'The people who lose their contact person stand on a list.',
    steps: 'Next steps with other colleagues’ people go to the person’s contact person.',
    canUndo: 'You can undo it.',
    reason: 'Why?',
    reasons: {
      'left-employment': 'Does not work in the municipality any longer',
      'other-duties': 'Has other duties in the municipality',
      'long-absence': 'Is away for a longer time',
    },
    lastDay: 'When was the last day?',
    leftSave: 'Yes, the colleague has left',
    leftDone: (name) => `${name} has left.`,
    back: 'Works here again',
    backTitle: (name) => `Does ${name} work here again?`,
    backText: (name) =>
      `${name} can be chosen again and gets the roles back at the next sign-in. The people who have no new contact person yet are ${genitive(name)} again. Steps that were moved stay where they are.`,
    backSave: 'Yes, works here again',
    backDone: (name) => `${name} works here again.`,
    words: {
      reason: { missing: 'Choose a reason', 'not-valid': 'Choose a reason' },
      lastDay: {
        'not-a-date': 'Enter the day, such as 24 November or 24-11-2026',
        'date-in-future': 'Choose today or a day that has been',
        'date-too-long-ago': 'The day is more than a year ago. Check the year',
      },
    },
  },
);
