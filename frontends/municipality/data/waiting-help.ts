import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { HelpCallView } from '#shared/shapes/help-call.ts';
import { namesOf } from './results.ts';

export type NamedHelp = HelpCallView & { readonly name: string | undefined };

/** The calls for help that nobody has closed, with names: one's own, or all. */
export const readWaitingHelp = query(async (scope: string, view: 'mine' | 'all'): Promise<readonly NamedHelp[]> => {
  const { items } = await answerOf(matching['help-calls'].$get({ param: { scope }, query: { view, limit: '100' } }));
  const names = await namesOf(
    scope,
    items.map(({ candidateId }) => candidateId),
  );
  return items.map((call) => ({ ...call, name: names.get(call.candidateId) }));
}, 'waiting-help');
