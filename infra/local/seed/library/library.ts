import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { someAtATime, type Acting } from '../acting.ts';
import { partnership } from '../partnership.ts';
import { indoorGoals, type SeededGoal } from './goals.data.ts';
import { otherGoals } from './more-goals.data.ts';

/** The task library of the demo, trade by trade. */
const libraryGoals = { ...indoorGoals, ...otherGoals };

const goals = (Object.entries(libraryGoals) as [WorkArea, readonly SeededGoal[]][]).flatMap(([workArea, all]) =>
  all.map((goal, place) => ({ workArea, goal, place })),
);

/** How many commands it takes. */
export const libraryCommands = goals.length;

/** The goals of each trade, in the order they are written. */
export type SeededLibrary = ReadonlyMap<WorkArea, readonly string[]>;

const writtenAt = '2019-02-04T09:00:00.000Z';
const atOnce = 4;

/** An assessor writes the task library, goal by goal. */
export async function seedLibrary(assessor: Acting): Promise<SeededLibrary> {
  const written = new Map<WorkArea, string[]>();
  await someAtATime(goals, atOnce, async ({ workArea, goal, place }) => {
    const [task, text, acquaintance, knowledge, mastery, competence] = goal;
    const { goalId } = await assessor.command<{ goalId: string }>({
      name: `library-${workArea}-${place}`,
      path: `/api/competence/${partnership}/learning-goals`,
      at: writtenAt,
      body: {
        ...{ workArea, task, goal: text, criteria: { acquaintance, knowledge, mastery } },
        ...(competence && { competence }),
      },
    });
    const ofTrade = written.get(workArea) ?? [];
    ofTrade[place] = goalId;
    written.set(workArea, ofTrade);
  });
  return written;
}
