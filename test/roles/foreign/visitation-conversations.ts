import { aPlan } from '#test/builders/visitation-conversation.ts';
import type { Attempt, Ids } from './attempts.ts';

const { kind: _kind, ...when } = aPlan();

/** What the staff do with conversations: each must be with the municipality's own person. */
export function conversationAttempts(scope: string): readonly Attempt[] {
  const all = (ids: Ids) => `/api/visitation/${scope}/candidates/${ids['candidate']}/planned-conversations`;
  const one =
    (name: string, rest = '') =>
    (ids: Ids) =>
      `${all(ids)}/${ids[name]}${rest}`;
  const refused = { candidate: 'conversation-not-found', conversation: 'conversation-not-found' };
  const change = (action: Attempt['action'], rest: string, body: object, more: Partial<Attempt> = {}): Attempt => ({
    ...{ action, method: 'POST', path: one('conversation', rest), body: () => body, refused, ...more },
  });
  return [
    { action: 'list-conversations', method: 'GET', path: all, refused: { candidate: 'candidate-not-found' } },
    {
      action: 'list-letters',
      method: 'GET',
      path: (ids) => `/api/visitation/${scope}/candidates/${ids['candidate']}/letters`,
      refused: { candidate: 'candidate-not-found' },
    },
    {
      action: 'list-staff-conversations',
      method: 'GET',
      path: (ids) =>
        `/api/visitation/${scope}/staff-conversations?from=2026-11-23&to=2026-12-31&holder=${ids['holder']}`,
      refused: { holder: 'nothing' },
    },
    {
      action: 'plan-conversation',
      method: 'POST',
      path: all,
      body: ({ staff }) => ({ ...aPlan(), holderId: staff }),
      refused: { candidate: 'candidate-not-found', staff: 'fields-not-accepted' },
    },
    { action: 'open-conversation', method: 'GET', path: one('conversation'), refused },
    {
      action: 'hold-conversation',
      method: 'POST',
      path: one('held', '/held'),
      body: () => ({ version: 1, heldOn: '2026-11-23' }),
      refused: { candidate: 'conversation-not-found', held: 'conversation-not-found' },
    },
    {
      action: 'move-conversation',
      method: 'POST',
      path: one('conversation', '/moved'),
      body: ({ staff }) => ({ ...when, version: 1, staffIds: [staff] }),
      refused: { ...refused, staff: 'fields-not-accepted' },
    },
    change('record-letter-printed', '/letter', { state: 'printed' }),
    change('keep-conversation-time', '/time-kept', { version: 2 }, { ownRefused: 'no-move-request' }),
    change('miss-conversation', '/missed', { version: 2, reason: 'ill' }, { ownRefused: 'conversation-not-begun' }),
    change('cancel-conversation', '/cancelled', { version: 2, reason: 'staff-away' }),
  ];
}

/** What a person does with their own, signed in or by a link: one of another citizen's is not there. */
export function ownConversationAttempts(citizen: string): readonly Attempt[] {
  const own = (rest: string) => `/api/visitation/${citizen}/${rest}`;
  const yes = { version: 1, answer: 'confirm' };
  return [
    {
      action: 'open-my-conversation',
      method: 'GET',
      path: (ids) => own(`my-conversations/${ids['conversation']}`),
      refused: { conversation: 'conversation-not-found' },
    },
    {
      action: 'answer-conversation',
      method: 'POST',
      path: (ids) => own(`my-conversations/${ids['conversation']}/answers`),
      body: () => yes,
      refused: { conversation: 'conversation-not-found' },
    },
    {
      action: 'open-personal-link',
      method: 'POST',
      path: () => own('personal-links/opened'),
      body: ({ word }) => ({ word }),
      refused: { word: 'link-not-known' },
    },
    {
      action: 'answer-by-link',
      method: 'POST',
      path: () => own('personal-links/answers'),
      body: ({ word }) => ({ ...yes, word }),
      refused: { word: 'link-not-known' },
    },
  ];
}
