import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { DreamChange, DreamSaved, DreamVersion, MyDream } from '#shared/shapes/dream.ts';
import { own } from './certificates.ts';

/** My dream, who reads it, and what was said to it. */
export const readMyDream = query(
  (): Promise<MyDream> => answerOf(visitation['my-dream'].$get({ param: own() })),
  'my-dream',
);

export function saveDream(json: DreamChange): Promise<DreamSaved> {
  return answerOf(visitation['my-dream'].$put({ param: own(), json }));
}

/** How my dream was before, the newest first; a page of it. */
export const readDreamVersions = query(
  (cursor?: string): Promise<{ items: DreamVersion[]; cursor: string | null }> =>
    answerOf(visitation['my-dream'].versions.$get({ param: own(), query: cursor ? { cursor } : {} })),
  'my-dream-versions',
);
