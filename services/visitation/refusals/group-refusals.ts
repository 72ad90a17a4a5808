import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a visitation group, a test or an education order is refused. */
export const groupRefusals = {
  'skills-test-under-way': {
    status: 409,
    da: 'Der er allerede bestilt en test. Afslut den først.',
    en: 'A test is already ordered. Finish it first.',
  },
  'youth-education-completed': {
    status: 409,
    da: 'Personen har gennemført en ungdomsuddannelse og skal ikke testes.',
    en: 'The person has completed a youth education and need not be tested.',
  },
  'no-skills-test-for-this': {
    status: 409,
    da: 'Der er ingen test, det kan gøres med lige nu.',
    en: 'There is no test this can be done with now.',
  },
  'education-order-abolished': {
    status: 409,
    da: 'Reglen om uddannelsespålæg gælder ikke længere. Der kan ikke gives et nyt.',
    en: 'The rule about education orders no longer holds. No new one can be given.',
  },
  'education-order-in-force': {
    status: 409,
    da: 'Personen har allerede et uddannelsespålæg.',
    en: 'The person already has an education order.',
  },
  'group-has-no-education-order': {
    status: 409,
    da: 'Personens visitationsgruppe får ikke uddannelsespålæg. Beslut gruppen først.',
    en: 'The person’s visitation group is given no education order. Decide the group first.',
  },
  'no-education-order-in-force': {
    status: 409,
    da: 'Personen har intet uddannelsespålæg at afslutte.',
    en: 'The person has no education order to end.',
  },
} as const satisfies RefusalTable;
