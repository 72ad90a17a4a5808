import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { LearningGoalState, LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { workAreas, type WorkArea } from '#shared/shapes/vocabulary.ts';

const goals = competence['learning-goals'];
const perPage = '100';
/** More pages of one trade than anybody reads. */
const mostPages = 5;

/** The library's goals of one trade or of all, in order of the trade and the task. */
export const readLibrary = query(
  async (scope: string, state: LearningGoalState, area?: WorkArea): Promise<readonly LearningGoalView[]> => {
    if (state === 'proposed' && may('list-proposed-goals')) {
      const proposed = await allPages((cursor) => proposedPage(scope, cursor));
      return proposed.filter(({ workArea }) => !area || workArea === area);
    }
    const areas = area ? [area] : workAreas;
    const found = await Promise.all(
      areas.map((workArea) =>
        allPages((cursor) =>
          answerOf(goals.$get({ param: { scope }, query: { workArea, state, limit: perPage, cursor } })),
        ),
      ),
    );
    return found.flat();
  },
  'goal-library',
);

/** A goal as it is and as it has been, the newest first. */
export const readGoalVersions = query(
  (scope: string, goalId: string) =>
    allPages((cursor) =>
      answerOf(goals[':goalId'].versions.$get({ param: { scope, goalId }, query: { limit: perPage, cursor } })),
    ),
  'goal-versions',
);

/** Who keeps a library reads of its goals again after each change. */
export const libraryKeys = (): string[] => [readLibrary.key, readGoalVersions.key];

function proposedPage(scope: string, cursor: string | undefined) {
  return answerOf(competence['proposed-learning-goals'].$get({ param: { scope }, query: { limit: perPage, cursor } }));
}

type Page = { readonly items: readonly LearningGoalView[]; readonly cursor: string | null };

async function allPages(read: (cursor: string | undefined) => Promise<Page>): Promise<readonly LearningGoalView[]> {
  const found: LearningGoalView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const next = await read(cursor);
    found.push(...next.items);
    if (!next.cursor) break;
    cursor = next.cursor;
  }
  return found;
}
