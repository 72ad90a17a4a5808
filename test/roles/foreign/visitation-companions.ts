import type { Attempt } from './attempts.ts';

/** What a person does about companions; typing a code names nobody (`attempts.ts`). */
export function companionAttempts(citizen: string): readonly Attempt[] {
  const at =
    (rest: string): Attempt['path'] =>
    (ids) =>
      `/api/visitation/${citizen}/companions/${ids['candidate']}/${rest.replace('{pair}', ids['pair'] ?? '')}`;
  const notMine = { candidate: 'companion-effort-not-open' };
  return [
    {
      action: 'withdraw-companion-code',
      method: 'POST',
      path: at('codes/withdrawn'),
      body: () => ({ version: 1 }),
      refused: { candidate: 'companion-code-not-found' },
    },
    {
      action: 'make-companion-code',
      method: 'POST',
      path: at('codes'),
      body: () => ({ sharesPhone: false }),
      refused: notMine,
    },
    {
      action: 'answer-companion',
      method: 'POST',
      path: at('pairs/{pair}/answers'),
      body: () => ({ version: 1, says: 'yes', sharesPhone: false }),
      refused: { candidate: 'companion-not-found', pair: 'companion-not-found' },
    },
  ];
}
