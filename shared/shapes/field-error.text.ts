import { contactFieldErrors } from './field-errors/contact.text.ts';
import { conversationFieldErrors } from './field-errors/conversation.text.ts';
import { enrolmentFieldErrors } from './field-errors/enrolment.text.ts';
import { courseFieldErrors } from './field-errors/course.text.ts';
import { journalFieldErrors } from './field-errors/journal.text.ts';
import { learningFieldErrors } from './field-errors/learning.text.ts';
import { listFieldErrors } from './field-errors/lists.text.ts';
import { matchingFieldErrors } from './field-errors/matching.text.ts';
import { hoursFieldErrors } from './field-errors/hours.text.ts';
import { workCapacityFieldErrors } from './field-errors/work-capacity.text.ts';
import { openingFieldErrors } from './field-errors/opening.text.ts';
import { visitationFieldErrors } from './field-errors/visitation.text.ts';
import { preparationFieldErrors } from './field-errors/preparation.text.ts';
import { orderFieldErrors } from './field-errors/order.text.ts';
import { runningFieldErrors } from './field-errors/running.text.ts';
import { planFieldErrors } from './field-errors/plan.text.ts';
import { resultsFieldErrors } from './field-errors/results.text.ts';
import { tailoredFieldErrors } from './field-errors/tailored.text.ts';

/** What is said beside a field, by code. Short, and says what to do. */
export const fieldErrorText = {
  ...contactFieldErrors,
  ...conversationFieldErrors,
  ...courseFieldErrors,
  ...openingFieldErrors,
  ...learningFieldErrors,
  ...journalFieldErrors,
  ...orderFieldErrors,
  ...matchingFieldErrors,
  ...hoursFieldErrors,
  ...workCapacityFieldErrors,
  ...visitationFieldErrors,
  ...listFieldErrors,
  ...planFieldErrors,
  ...resultsFieldErrors,
  ...enrolmentFieldErrors,
  ...tailoredFieldErrors,
  ...runningFieldErrors,
  ...preparationFieldErrors,
  'not-valid': { da: 'Ret feltet.', en: 'Correct this field.' },
  'not-a-text': { da: 'Skriv en tekst.', en: 'Enter a text.' },
  'not-a-number': { da: 'Skriv et tal.', en: 'Enter a number.' },
  'not-one-line': { da: 'Skriv det på én linje.', en: 'Write it on one line.' },
  'unseen-signs': {
    da: 'Der er tegn, som ikke kan vises. Slet dem, eller skriv teksten igen.',
    en: 'There are characters that cannot be shown. Delete them, or type the text again.',
  },
  missing: { da: 'Udfyld feltet.', en: 'Fill in this field.' },
  'too-long': { da: 'Skriv det kortere.', en: 'Make it shorter.' },
  'choose-at-least-one': { da: 'Vælg mindst én.', en: 'Choose at least one.' },
  'chosen-twice': { da: 'Vælg den kun én gang.', en: 'Choose it only once.' },
  'name-taken': { da: 'Det navn bruger vi selv. Vælg et andet.', en: 'We use that name ourselves. Choose another.' },
  'too-many': { da: 'Vælg færre.', en: 'Choose fewer.' },
  'too-low': { da: 'Tallet er for lavt.', en: 'The number is too low.' },
  'too-high': { da: 'Tallet er for højt.', en: 'The number is too high.' },
  'not-a-whole-number': { da: 'Skriv et helt tal.', en: 'Enter a whole number.' },
  'not-an-id': { da: 'Vælg fra listen.', en: 'Choose from the list.' },
  'not-a-date': { da: 'Skriv en dato, der findes, fx 24-12-2026.', en: 'Enter a date that exists, e.g. 24-12-2026.' },
  'year-out-of-range': { da: 'Se årstallet efter.', en: 'Check the year.' },
  'not-an-instant': { da: 'Skriv dato og klokkeslæt.', en: 'Enter a date and a time.' },
  'not-an-email': { da: 'Skriv en e-mail, fx navn@firma.dk.', en: 'Enter an e-mail, e.g. name@company.dk.' },
  'not-a-phone-number': {
    da: 'Skriv et telefonnummer, fx 12 34 56 78.',
    en: 'Enter a telephone number, e.g. 12 34 56 78.',
  },
  'not-a-postal-code': { da: 'Skriv et dansk postnummer, fx 4000.', en: 'Enter a Danish postal code, e.g. 4000.' },
  'cpr-not-ten-digits': {
    da: 'Skriv CPR-nummeret med ti cifre, fx 010203-1234.',
    en: 'Enter the CPR number with ten digits, e.g. 010203-1234.',
  },
  'cpr-impossible-date': {
    da: 'Datoen i CPR-nummeret findes ikke. Se de første seks cifre efter.',
    en: 'The date in the CPR number does not exist. Check the first six digits.',
  },
  'hours-too-few': { da: 'Skriv mindst en halv time om ugen.', en: 'Enter at least half an hour a week.' },
  'hours-above-full-time': { da: 'Der kan højst være 37 timer om ugen.', en: 'There can be at most 37 hours a week.' },
  'hours-not-half': { da: 'Skriv hele eller halve timer.', en: 'Enter whole or half hours.' },
  'hours-reversed': {
    da: 'Til-timerne skal være mindst lige så mange som fra-timerne.',
    en: 'The hours to must be at least the hours from.',
  },
  'limit-too-small': { da: 'Bed om mindst én.', en: 'Ask for at least one.' },
  'limit-too-large': { da: 'Bed om højst 100 ad gangen.', en: 'Ask for at most 100 at a time.' },
  'unknown-colleague': {
    da: 'Vælg en kollega, der arbejder her i kommunen og har været logget ind.',
    en: 'Choose a colleague who works in this municipality and has signed in.',
  },
  'unknown-target-group': {
    da: 'Vælg en målgruppe fra kommunens liste.',
    en: 'Choose a target group from the municipality’s list.',
  },
  'contact-missing': {
    da: 'Skriv en telefon eller en e-mail, så vi kan nå personen.',
    en: 'Enter a telephone or an e-mail, so that we can reach the person.',
  },
} as const satisfies Readonly<Record<string, { readonly da: string; readonly en: string }>>;

export type FieldErrorCode = keyof typeof fieldErrorText;

/** The code of a shape's check; a check that says only that something is wrong means `not-valid`. */
export function fieldErrorCode(message: string): FieldErrorCode {
  return Object.hasOwn(fieldErrorText, message) ? (message as FieldErrorCode) : 'not-valid';
}
