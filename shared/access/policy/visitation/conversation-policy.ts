import type { PolicyRow } from '../policy-row.ts';

const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;
const staff = { ...inConversation, 'team-leader': 'own-municipality' } as const;
const own = { purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } } as const;
/** Whoever holds a link that was sent to the person; the row says in which scopes, the word says to what. */
const byLink = { purpose: 'own-data', viewing: 'none', roles: {}, anyone: 'citizen' } as const;

/** What may be done with planned conversations: by the staff who hold them, and by the person they are with. */
export const conversationPolicy = {
  'plan-conversation': {
    id: 'V100',
    purpose: 'visitation',
    viewing: { da: 'Planlagde en samtale med dig.', en: 'Planned a conversation with you.' },
    roles: inConversation,
  },
  'move-conversation': {
    id: 'V101',
    purpose: 'visitation',
    viewing: { da: 'Flyttede en samtale med dig.', en: 'Moved a conversation with you.' },
    roles: inConversation,
  },
  'cancel-conversation': {
    id: 'V102',
    purpose: 'visitation',
    viewing: { da: 'Aflyste en samtale med dig.', en: 'Cancelled a conversation with you.' },
    roles: inConversation,
  },
  'hold-conversation': {
    id: 'V103',
    purpose: 'visitation',
    viewing: { da: 'Skrev, at I har holdt en samtale.', en: 'Wrote that you have had a conversation.' },
    roles: inConversation,
  },
  'miss-conversation': {
    id: 'V104',
    purpose: 'visitation',
    viewing: { da: 'Skrev, at en samtale ikke blev til noget.', en: 'Wrote that a conversation came to nothing.' },
    roles: inConversation,
  },
  'keep-conversation-time': {
    id: 'V105',
    purpose: 'visitation',
    viewing: { da: 'Holdt fast i tiden for jeres samtale.', en: 'Kept the time of your conversation.' },
    roles: inConversation,
  },
  'list-conversations': {
    id: 'V106',
    purpose: 'visitation',
    viewing: { da: 'Så listen over dine samtaler.', en: 'Saw the list of your conversations.' },
    roles: staff,
  },
  'open-conversation': {
    id: 'V107',
    purpose: 'visitation',
    viewing: { da: 'Åbnede en af dine samtaler.', en: 'Opened one of your conversations.' },
    roles: staff,
  },
  'list-staff-conversations': {
    id: 'V108',
    purpose: 'visitation',
    viewing: { da: 'Så, hvem der har samtaler på de dage.', en: 'Saw who has conversations on those days.' },
    roles: staff,
  },
  'list-my-conversations': { id: 'V120', ...own },
  'open-my-conversation': { id: 'V121', ...own },
  'answer-conversation': { id: 'V122', ...own },
  'open-personal-link': { id: 'V124', ...byLink },
  'answer-by-link': { id: 'V125', ...byLink },
} as const satisfies Record<string, PolicyRow>;
