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
];
