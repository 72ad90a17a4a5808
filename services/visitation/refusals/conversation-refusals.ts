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
  'no-move-request': {
    status: 409,
    da: 'Personen har ikke bedt om en anden tid.',
    en: 'The person has not asked for another time.',
  },
} as const satisfies RefusalTable;
