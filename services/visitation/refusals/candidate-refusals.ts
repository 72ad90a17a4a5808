import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about one person, or the people of a municipality, is refused. */
export const candidateRefusals = {
  'candidate-already-known': {
    status: 409,
    da: 'Personen er allerede henvist i kommunen. Åbn personens side i stedet.',
    en: 'The person is already referred in this municipality. Open the person’s page instead.',
  },
  'candidate-not-found': { status: 404, da: 'Vi kan ikke finde personen.', en: 'We cannot find this person.' },
  'staff-not-found': { status: 404, da: 'Vi kan ikke finde kollegaen.', en: 'We cannot find this colleague.' },
  'municipality-not-joined': {
    status: 404,
    da: 'Kommunen er ikke med i partnerskabet endnu.',
    en: 'The municipality has not joined the partnership yet.',
  },
  'candidate-closed': {
    status: 409,
    da: 'Forløbet er afsluttet. Genåbn det først.',
    en: 'The effort has ended. Reopen it first.',
  },
  'candidate-not-closed': {
    status: 409,
    da: 'Forløbet er i gang og skal ikke genåbnes.',
    en: 'The effort is going on and needs no reopening.',
  },
  'first-conversation-comes-first': {
    status: 409,
    da: 'Hold den første samtale først. Den er personens næste skridt.',
    en: 'Hold the first conversation first. It is the person’s next step.',
  },
  'nothing-corrected': {
    status: 409,
    da: 'Der er ikke rettet noget endnu.',
    en: 'Nothing has been corrected yet.',
  },
  'no-email-known': {
    status: 409,
    da: 'Personen har ingen e-mail. Ring i stedet.',
    en: 'The person has no e-mail. Ring instead.',
  },
  'no-message-ahead': {
    status: 409,
    da: 'Der er ingen besked om et kommende møde at sende igen.',
    en: 'There is no message about a meeting to come to send again.',
  },
} as const satisfies RefusalTable;
