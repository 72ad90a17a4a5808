import { createContext, useContext } from 'solid-js';
import type { AnswerGiven } from '#shared/shapes/preparation.ts';
import type { PreparationInHand } from './preparation-in-hand.ts';

/** What every page of the preparation knows: the answers in hand, what they are for, and where its pages lie. */
export type Around = {
  readonly inHand: PreparationInHand;
  /** The code of the municipality that reads it. */
  readonly municipality: string;
  /** Opened by a link, by somebody who has not signed in. */
  readonly byLink: boolean;
  /** The first conversation that is still to be held: by when, and who holds it where that is known. */
  readonly ahead: { readonly by?: string | undefined; readonly withId?: string | undefined } | undefined;
  /** The address of one of its pages: `svar`, `3`; `ret` comes back to the answers. */
  readonly to: (page: string, ret?: 'ret') => string;
  /** The name of somebody of the staff, where it is known. */
  readonly nameOf: (personId: string) => string | undefined;
  /** Whether a question was answered by the link before, and is not shown again. */
  readonly isKeptBack: (question: AnswerGiven['question']) => boolean;
};

export const Surroundings = createContext<Around>();

/** What is around a page of the preparation. Throws outside of one: that is a fault of the routes. */
export function around(): Around {
  const known = useContext(Surroundings);
  if (!known) throw new Error('A page of the preparation stands outside of it.');
  return known;
}
