/** Who is served first: somebody who waits for an answer, before what goes on behind the scenes. */
export type Foreground = {
  /** Marks a request as being answered until what it gives is called. */
  enter(): () => void;
  /**
   * The turn of a stream's or a queue's reader: at once while nobody waits for an answer, else a little later. What
   * comes in meanwhile is handled together, as under load on AWS, and costs one invocation instead of many.
   */
  turn(): Promise<void>;
};

/** Long enough to gather some work under load, too short to be noticed by somebody who looks at what came of it. */
const gatherMs = 150;

export function openForeground(): Foreground {
  let answering = 0;
  return {
    enter: () => {
      answering += 1;
      return () => {
        answering -= 1;
      };
    },
    turn: () => (answering === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, gatherMs))),
  };
}
