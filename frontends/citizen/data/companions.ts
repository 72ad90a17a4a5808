import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { MyCompanions } from '#shared/shapes/companion.ts';

/** My companions, the code that waits, and what became of the last one I typed. */
export const readMyCompanions = query((scope: string) => myCompanions(scope), 'my-companions');

/** The same, past the router's memory. */
export function myCompanions(scope: string): Promise<MyCompanions> {
  return answerOf(visitation.companions.$get({ param: { scope } }));
}
