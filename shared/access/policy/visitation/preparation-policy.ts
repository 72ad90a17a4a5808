import type { PolicyRow } from '../policy-row.ts';

const own = { purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } } as const;
/** Whoever holds a link that was sent to the person; the row says in which scopes, the word says to what. */
const byLink = { purpose: 'own-data', viewing: 'none', roles: {}, anyone: 'citizen' } as const;
/** Whoever holds the conversations that are prepared. */
const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;

/** What may be done with a person's preparation and dream: the person writes, those who talk with them read. */
export const preparationPolicy = {
  'show-my-preparation': { id: 'V130', ...own },
  'answer-preparation': { id: 'V131', ...own },
  'submit-preparation': { id: 'V132', ...own },
  'show-my-dream': { id: 'V133', ...own },
  'write-dream': { id: 'V134', ...own },
  'list-dream-versions': { id: 'V135', ...own },
  'show-preparation': {
    id: 'V136',
    purpose: 'visitation',
    viewing: { da: 'Læste dine svar i forberedelsen.', en: 'Read your answers in the preparation.' },
    roles: inConversation,
  },
  'fill-preparation-together': {
    id: 'V137',
    purpose: 'visitation',
    viewing: { da: 'Udfyldte forberedelsen sammen med dig.', en: 'Filled in the preparation together with you.' },
    roles: inConversation,
  },
  'hand-over-preparation': {
    id: 'V138',
    purpose: 'visitation',
    viewing: {
      da: 'Gav dig den forberedelse, I udfyldte sammen.',
      en: 'Gave you the preparation that you filled in together.',
    },
    roles: inConversation,
  },
  'show-dream': {
    id: 'V139',
    purpose: 'visitation',
    viewing: { da: 'Læste det, du har skrevet i Min drøm.', en: 'Read what you wrote in My dream.' },
    roles: inConversation,
  },
  'comment-dream': {
    id: 'V140',
    purpose: 'visitation',
    viewing: { da: 'Skrev en kommentar til Min drøm.', en: 'Wrote a comment to My dream.' },
    roles: inConversation,
  },
  'open-preparation-link': { id: 'V141', ...byLink },
  'answer-preparation-by-link': { id: 'V142', ...byLink },
  'submit-preparation-by-link': { id: 'V143', ...byLink },
  'invite-to-preparation': {
    id: 'V144',
    purpose: 'visitation',
    viewing: { da: 'Sendte dig et link til forberedelsen.', en: 'Sent you a link to the preparation.' },
    roles: inConversation,
  },
  'withdraw-preparation-invitation': {
    id: 'V145',
    purpose: 'visitation',
    viewing: {
      da: 'Trak linket til din forberedelse tilbage.',
      en: 'Took back the link to your preparation.',
    },
    roles: inConversation,
  },
} as const satisfies Record<string, PolicyRow>;
