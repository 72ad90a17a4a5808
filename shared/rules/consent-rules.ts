import { civilDate } from '#shared/kernel/time.ts';
import type { ConsentPurpose } from '#shared/shapes/consents.ts';
import type { DatedRule } from './dated-rule.ts';

type Words = { readonly da: string; readonly en: string };

const gdpr = (reference: string) => ({ title: 'Databeskyttelsesforordningen', reference });

function wording(purpose: ConsentPurpose, value: Words, reference: string): DatedRule<Words> {
  return {
    ...{ id: `consent-wording-${purpose}`, value, unit: 'text', version: '2026-11' },
    validFrom: civilDate('1900-01-01'),
    source: gdpr(reference),
    confidence: 'medium',
  };
}

/** What a person is asked, word for word, for each purpose; a yes keeps the version it was given to. */
export const consentWordings: Readonly<Record<ConsentPurpose, readonly DatedRule<Words>[]>> = {
  'company-card': [
    wording(
      'company-card',
      {
        da: 'Må en virksomhed, du skal møde eller arbejde i, se dit kort? På kortet står dit fornavn, dine ønsker, det du kan, dine timer og det, der skal tages hensyn til. Virksomheden ser aldrig dit CPR-nummer, din adresse eller din telefon.',
        en: 'May a workplace that you meet or work at see your card? The card has your first name, your wishes, what you can do, your hours and what needs consideration. The workplace never sees your CPR number, your address or your telephone.',
      },
      'art. 6, stk. 1, litra e, med borgerens ja som værn (art. 7): virksomheden får kun kortet, mens ja’et gælder',
    ),
  ],
  'project-results': [
    wording(
      'project-results',
      {
        da: 'Må det, vi måler sammen med dig undervejs, tælle med i projektets resultater? Dit navn står ingen steder. Siger du nej, får du præcis den samme hjælp. Kommunen tæller dig stadig med blandt dem, der er begyndt, fordi loven kræver det.',
        en: 'May what we measure with you along the way count in the project’s results? Your name stands nowhere. If you say no, you get exactly the same help. The municipality still counts you among those who began, because the law says so.',
      },
      'art. 6, stk. 1, litra a, og art. 7: samtykke til projektets resultater (ViVirk’R: 36 optaget, 34 med i resultaterne)',
    ),
  ],
  'network-meeting': [
    wording(
      'network-meeting',
      {
        da: 'Må de mennesker, du selv har peget på, være med til dine netværksmøder og få referatet? Du kan altid sige nej til en af dem.',
        en: 'May the people you have named take part in your network meetings and get the minutes? You can say no to any of them at any time.',
      },
      'art. 6, stk. 1, litra a, og art. 7: samtykke til dem, der ikke er en del af myndigheden',
    ),
  ],
  'check-after-move': [
    wording(
      'check-after-move',
      {
        da: 'Hvis du flytter til en anden kommune: Må den nye kommune få at vide, hvilken arbejdsplads du begyndte på, og spørge dig og arbejdspladsen, om du stadig er i job efter seks måneder? Din gamle kommune får kun at vide, om du er der, og hvilken dag I svarede. Siger du nej, spørger ingen, og det ændrer ikke din hjælp.',
        en: 'If you move to another municipality: May the new municipality be told which workplace you began at, and ask you and the workplace whether you are still in the job after six months? Your old municipality is told only whether you are there, and on which day you answered. If you say no, nobody asks, and your help is the same.',
      },
      'art. 6, stk. 1, litra a, og art. 7: samtykke til, at én myndighed spørger for en anden; uden ja bliver svaret ukendt',
    ),
  ],
};

/** Days before a yes runs out when somebody is reminded to talk about it. */
export const consentReminderBefore: readonly DatedRule[] = [
  {
    id: 'consent-reminder-before',
    value: 14,
    unit: 'days',
    validFrom: civilDate('1900-01-01'),
    source: { title: 'Fodfæste: et ja løber ikke ud i stilhed', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that a yes can be given for at most: what was said long ago is asked again. */
export const consentAtMost: readonly DatedRule[] = [
  {
    id: 'consent-at-most',
    value: 24,
    unit: 'months',
    validFrom: civilDate('1900-01-01'),
    source: gdpr(
      'art. 7, stk. 3, og art. 5, stk. 1, litra e: ikke længere end nødvendigt; to år er vores egen praksis',
    ),
    confidence: 'medium',
    version: '2026-11',
  },
];

/** What needs no yes, and why: shown to the person beside what does. */
export type Basis = { readonly title: Words; readonly text: Words };

function basis(
  id: string,
  value: Basis,
  source: DatedRule['source'],
  confidence: DatedRule['confidence'],
): DatedRule<Basis> {
  return { id, value, unit: 'text', validFrom: civilDate('1900-01-01'), source, confidence, version: '2026-11' };
}

export const withoutConsent: readonly (readonly DatedRule<Basis>[])[] = [
  [
    basis(
      'basis-effort',
      {
        title: { da: 'Kommunens arbejde med din sag', en: 'The municipality’s work with your case' },
        text: {
          da: 'Din kommune skal hjælpe dig videre og skrive ned, hvad I aftaler. Det kræver loven, så det beder vi ikke om lov til.',
          en: 'Your municipality has to help you on and write down what you agree. The law demands it, so we do not ask.',
        },
      },
      {
        title: 'Lov om en aktiv beskæftigelsesindsats',
        reference: 'og databeskyttelsesforordningen art. 6, stk. 1, litra e',
      },
      'medium',
    ),
  ],
  [
    basis(
      'basis-cpr',
      {
        title: { da: 'Dit CPR-nummer', en: 'Your CPR number' },
        text: {
          da: 'Kommunen bruger dit CPR-nummer til at vide, at det er dig. Hver gang nogen ser det, bliver det skrevet ned, og du kan se det.',
          en: 'The municipality uses your CPR number to know that it is you. Each time somebody sees it, it is written down, and you can see that.',
        },
      },
      { title: 'Databeskyttelsesloven', reference: '§ 11, stk. 1' },
      'high',
    ),
  ],
  [
    basis(
      'basis-meeting',
      {
        title: { da: 'Et møde eller en aftale med en arbejdsplads', en: 'A meeting or an agreement with a workplace' },
        text: {
          da: 'Når du og en arbejdsplads skal mødes, får den dit fornavn og tid og sted. Er du begyndt der, ser den også dine timer og opgaver.',
          en: 'When you and a workplace are to meet, it gets your first name and the time and place. Once you work there, it also sees your hours and tasks.',
        },
      },
      { title: 'Lov om en aktiv beskæftigelsesindsats', reference: 'aftalen om praktik, løntilskud eller job' },
      'medium',
    ),
  ],
  [
    basis(
      'basis-monitoring',
      {
        title: { da: 'Statistik uden navne', en: 'Statistics without names' },
        text: {
          da: 'Kommunen skal kunne sige, hvor mange der er begyndt, og hvor mange der er i job. Her står tal og ingen navne.',
          en: 'The municipality has to say how many have begun and how many have a job. These are numbers and no names.',
        },
      },
      { title: 'Databeskyttelsesloven', reference: '§ 10, og art. 6, stk. 1, litra e' },
      'medium',
    ),
  ],
  [
    basis(
      'basis-log',
      {
        title: { da: 'En liste over, hvem der har set hvad', en: 'A list of who has seen what' },
        text: {
          da: 'Vi skriver ned, hver gang nogen ser dine oplysninger. Det er for at passe på dig, og du kan læse listen.',
          en: 'We write down each time somebody sees your data. It is there to protect you, and you can read the list.',
        },
      },
      { title: 'Databeskyttelsesforordningen', reference: 'art. 32 og art. 15' },
      'high',
    ),
  ],
];
