import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about a training site's packages, and about a municipality's orders there. */
export const trainingSiteRefusals = {
  'not-a-training-site': {
    status: 409,
    da: 'Det kan kun et uddannelsessted. Se på jeres profil, hvad I er.',
    en: 'Only a training site can do this. Look at your profile to see what you are.',
  },
  'package-not-found': { status: 404, da: 'Vi kan ikke finde pakken.', en: 'We cannot find this package.' },
  'nothing-proposed': {
    status: 409,
    da: 'Der er ikke noget forslag at svare på. Hent siden igen.',
    en: 'There is no proposal to answer. Reload the page.',
  },
  'package-not-agreed': {
    status: 409,
    da: 'I har ikke aftalt en pris på pakken, som gælder den dag. Aftal den først under Pakker og priser.',
    en: 'You have not agreed a price of this package that holds that day. Agree it first under Packages and prices.',
  },
  'outside-partnership': {
    status: 409,
    da: 'Kommunen er ikke med i et partnerskab, så den kan ikke bestille her.',
    en: 'The municipality is in no partnership, so it cannot order here.',
  },
  'order-not-found': { status: 404, da: 'Vi kan ikke finde forløbet.', en: 'We cannot find this course.' },
  'order-open-already': {
    status: 409,
    da: 'Personen har allerede et forløb på uddannelsesstedet. Ret det, eller afslut det først.',
    en: 'The person has a course at this training site already. Change it, or end it first.',
  },
  'order-over': {
    status: 409,
    da: 'Forløbet er slut, så det kan ikke ændres.',
    en: 'The course is over, so it cannot be changed.',
  },
  'order-has-begun': {
    status: 409,
    da: 'Forløbet er begyndt. Afslut det i stedet, så dagene tæller med.',
    en: 'The course has begun. End it instead, so that its days count.',
  },
  'order-not-begun': {
    status: 409,
    da: 'Forløbet er ikke begyndt. Aflys bestillingen i stedet.',
    en: 'The course has not begun. Cancel the order instead.',
  },
  'not-this-step': {
    status: 409,
    da: 'Det er ikke det næste skridt i forløbet. Hent siden igen.',
    en: 'That is not the next step of this course. Reload the page.',
  },
  'order-paused': {
    status: 409,
    da: 'Forløbet holder pause. Sig først, at personen er tilbage.',
    en: 'The course is paused. First say that the person is back.',
  },
  'order-not-paused': {
    status: 409,
    da: 'Forløbet holder ikke pause.',
    en: 'The course is not paused.',
  },
  'reported-already': {
    status: 409,
    da: 'Slutrapporten er allerede skrevet.',
    en: 'The end report is written already.',
  },
  'workplace-full': {
    status: 409,
    da: 'Der er ingen ledig plads på arbejdspladsen. Vælg en anden, eller gør plads.',
    en: 'There is no free place at this workplace. Choose another, or make room.',
  },
} as const satisfies RefusalTable;
