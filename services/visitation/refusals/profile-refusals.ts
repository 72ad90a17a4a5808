import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a profile is refused. */
export const profileRefusals = {
  'profile-not-in-use': {
    status: 404,
    da: 'Kommunen har ikke registreret et retsgrundlag for profilen. Den bruges ikke her.',
    en: 'The municipality has recorded no legal basis for the profile. It is not used here.',
  },
  'own-judgement-comes-first': {
    status: 409,
    da: 'Skriv din egen vurdering først.',
    en: 'Write your own judgement first.',
  },
  'profile-waits-for-her': {
    status: 409,
    da: 'Din vurdering er skrevet, og profilen er vist. Skriv, om du følger den.',
    en: 'Your judgement is written, and the profile has been shown. Write whether you keep to it.',
  },
  'too-few-answers': {
    status: 409,
    da: 'Personen har svaret på for få spørgsmål i forberedelsen til, at der kan laves en profil.',
    en: 'The person has answered too few questions of the preparation for a profile to be made.',
  },
  'answers-unchanged': {
    status: 409,
    da: 'Der er ikke kommet nye svar, siden profilen sidst blev lavet.',
    en: 'No new answers have come since the profile was last made.',
  },
} as const satisfies RefusalTable;
