import { texts } from '#kit/language/texts.ts';

/** The municipality's navigation and search field. */
export const frameText = texts(
  {
    today: 'I dag',
    people: 'Personer',
    calendar: 'Kalender',
    uplift: 'Kompetenceløft',
    openings: 'Pladser',
    companies: 'Virksomheder',
    trainingSites: 'Uddannelsessteder',
    courses: 'Kurser',
    results: 'Resultater',
    rules: 'Regler',
    findLabel: 'Find en person ved navn eller CPR-nummer',
    findShort: 'Find en person',
  },
  {
    today: 'Today',
    people: 'People',
    calendar: 'Calendar',
    uplift: 'Competence uplift',
    openings: 'Openings',
    companies: 'Companies',
    trainingSites: 'Training sites',
    courses: 'Courses',
    results: 'Results',
    rules: 'Rules',
    findLabel: 'Find a person by name or CPR number',
    findShort: 'Find a person',
  },
);
