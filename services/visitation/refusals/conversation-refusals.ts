import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Why something about a planned conversation is refused. */
export const conversationRefusals = {
  'conversation-not-found': { status: 404, da: 'Vi kan ikke finde samtalen.', en: 'We cannot find this conversation.' },
  'network-meeting-needs-a-yes': {
    status: 409,
    da: 'Personen har ikke sagt ja til, at andre end kommunens egne er med til netværksmøder. Spørg først under Samtykker, eller planlæg mødet uden dem.',
    en: 'The person has not said yes to others than the municipality’s own at network meetings. Ask first under Consents, or plan the meeting without them.',
  },
  'conversation-is-over': {
    status: 409,
    da: 'Samtalen er holdt eller aflyst og kan ikke ændres mere.',
    en: 'The conversation was held or cancelled and can no longer be changed.',
  },
  'conversation-not-begun': {
    status: 409,
    da: 'Samtalen er ikke begyndt endnu. Vent, til tiden er gået.',
    en: 'The conversation has not begun yet. Wait until its time has come.',
  },
  'conversation-has-begun': {
    status: 409,
    da: 'Samtalen er begyndt, så du kan ikke svare her længere. Ring til kommunen.',
    en: 'The conversation has begun, so you can no longer answer here. Call the municipality.',
  },
  'link-not-known': {
    status: 404,
    da: 'Linket virker ikke. Åbn det fra beskeden igen, eller ring til kommunen.',
    en: 'The link does not work. Open it from the message again, or call the municipality.',
  },
  'link-expired': {
    status: 410,
    da: 'Linket er udløbet. Log ind på din side, eller ring til kommunen.',
    en: 'The link has expired. Sign in to your page, or call the municipality.',
  },
  'link-used-up': {
    status: 410,
    da: 'Linket er brugt og virker ikke mere. Log ind på din side, eller ring til kommunen.',
    en: 'The link has been used and no longer works. Sign in to your page, or call the municipality.',
  },
  'too-many-attempts': {
    status: 429,
    da: 'Linket er åbnet rigtig mange gange på kort tid. Vent {minutes} minutter, og prøv igen. Det, du har skrevet, står her stadig. Haster det, så ring til kommunen.',
    en: 'The link was opened very many times in a short while. Wait {minutes} minutes and try again. What you wrote still stands here. If it is urgent, call the municipality.',
  },
  'no-move-request': {
    status: 409,
    da: 'Personen har ikke bedt om en anden tid.',
    en: 'The person has not asked for another time.',
  },
} as const satisfies RefusalTable;
