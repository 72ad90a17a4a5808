import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';

/** Every refusal of this service, as an answer. */
export const accessRefusals = {
  'role-not-yours': {
    status: 403,
    da: 'Den rolle har du ikke. Vælg en af dine egne roller.',
    en: 'You do not have that role. Choose one of your own.',
  },
  'partnership-already-formed': {
    status: 409,
    da: 'Partnerskabet findes allerede.',
    en: 'The partnership exists already.',
  },
  'partnership-not-formed': {
    status: 404,
    da: 'Partnerskabet er ikke oprettet endnu. Opret det først.',
    en: 'The partnership is not formed yet. Form it first.',
  },
  'municipality-already-joined': {
    status: 409,
    da: '{name} Kommune er allerede med i et partnerskab.',
    en: 'The municipality of {name} is in a partnership already.',
  },
  'municipality-not-joined': {
    status: 404,
    da: 'Kommunen er ikke med i partnerskabet endnu.',
    en: 'The municipality has not joined the partnership yet.',
  },
  'staff-not-found': { status: 404, da: 'Vi kan ikke finde kollegaen.', en: 'We cannot find this colleague.' },
  'staff-is-yourself': {
    status: 409,
    da: 'Du kan ikke selv markere, at du er holdt op. Bed en anden, der leder her, om det.',
    en: 'You cannot mark yourself as having left. Ask somebody else who leads here.',
  },
  'staff-has-left': {
    status: 409,
    da: 'Kollegaen er allerede markeret som holdt op.',
    en: 'The colleague is marked as having left already.',
  },
  'staff-not-left': {
    status: 409,
    da: 'Kollegaen arbejder her stadig.',
    en: 'The colleague still works here.',
  },
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type AccessRefusal = RefusalIn<typeof accessRefusals>;
