import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { hannesCompany } from './companies.ts';

/** What workplaces offer today. */
export const openings: readonly {
  readonly key: string;
  readonly cvr: string;
  readonly facts: Partial<OpeningFacts> & Pick<OpeningFacts, 'title' | 'workArea' | 'tasks'>;
}[] = [
  {
    key: 'morning-shift',
    cvr: hannesCompany,
    facts: {
      title: 'Morgenhold i bageriet',
      workArea: 'bakery-kitchen',
      tasks: ['Veje ingredienser af', 'Pynte kager', 'Pakke brød i poser', 'Gøre rent efter bagningen'],
      hoursFrom: 6,
      hoursTo: 20,
      startsAt: '07:00',
      endsAt: '11:00',
      demands: { liftsKg: 8, danish: 'single-words', drivingLicence: false },
      accommodates: ['no-heavy-lifting', 'one-thing-at-a-time', 'predictable-days'],
      languages: ['ar', 'uk', 'en'],
      traits: {
        ...{ surroundings: ['indoors', 'lively'], pace: 'steady', contact: 'some' },
        ...{ support: ['one-thing-at-a-time', 'time-to-ask'], development: ['taught-step-by-step', 'certificate'] },
      },
      postalCode: '4040',
      places: 3,
    },
  },
  {
    key: 'packing',
    cvr: '99021934',
    facts: {
      title: 'Pakke og sortere på lageret',
      workArea: 'warehouse',
      tasks: ['Pakke ordrer', 'Sætte mærker på', 'Køre med palleløfter'],
      hoursFrom: 10,
      hoursTo: 30,
      demands: { liftsKg: 20, danish: 'everyday', drivingLicence: false },
      accommodates: ['predictable-days', 'no-customer-contact'],
      traits: { surroundings: ['indoors'], pace: 'busy', contact: 'little' },
      postalCode: '4130',
      places: 2,
    },
  },
  {
    key: 'canteen',
    cvr: '99023309',
    facts: {
      title: 'Frokost til 60 i kantinen',
      workArea: 'bakery-kitchen',
      tasks: ['Smøre smørrebrød', 'Dække buffet', 'Vaske op'],
      hoursFrom: 8,
      hoursTo: 20,
      demands: { liftsKg: 12, danish: 'everyday', drivingLicence: false },
      accommodates: ['frequent-breaks', 'few-people'],
      postalCode: '4621',
      places: 1,
      offeredTo: 'partnership',
    },
  },
  {
    key: 'shop-floor',
    cvr: '99028785',
    facts: {
      title: 'Fylde varer op i nærkøbet',
      workArea: 'shop',
      tasks: ['Sætte varer på plads', 'Se efter datoer', 'Tage imod flasker'],
      hoursFrom: 4,
      hoursTo: 15,
      postalCode: '4000',
      demands: { liftsKg: 10, danish: 'single-words', drivingLicence: false },
      accommodates: ['frequent-breaks', 'predictable-days', 'not-standing-long'],
      traits: {
        surroundings: ['indoors', 'many-people'],
        pace: 'steady',
        contact: 'some',
        support: ['same-person-every-day'],
      },
      places: 1,
    },
  },
  {
    key: 'reuse',
    cvr: '99069880',
    facts: {
      title: 'Sortere og sætte i stand',
      workArea: 'reuse-repair',
      tasks: ['Sortere tøj og ting', 'Prøve elektronik af', 'Gøre pænt i butikken'],
      hoursFrom: 2,
      hoursTo: 12,
      postalCode: '4000',
      demands: { liftsKg: 5, danish: 'single-words', drivingLicence: false },
      accommodates: ['frequent-breaks', 'not-standing-long', 'few-people', 'no-early-start', 'hours-that-vary'],
      traits: {
        ...{ surroundings: ['indoors', 'quiet', 'few-people'], pace: 'calm', contact: 'little' },
        ...{ support: ['lets-one-try', 'time-to-ask', 'clear-messages'], development: ['taught-step-by-step'] },
      },
      languages: ['en', 'ar'],
      places: 3,
      offeredTo: 'partnership',
    },
  },
  {
    key: 'garden',
    cvr: '99071257',
    facts: {
      title: 'Ude i parkerne, hele året',
      workArea: 'gardens-outdoors',
      tasks: ['Rive blade', 'Luge', 'Passe maskinerne'],
      hoursFrom: 6,
      hoursTo: 25,
      postalCode: '4000',
      demands: { liftsKg: 15, danish: 'single-words', drivingLicence: false },
      accommodates: ['no-customer-contact', 'one-thing-at-a-time', 'few-people'],
      places: 2,
    },
  },
];
