import { createSignal, onCleanup } from 'solid-js';
import { asProblem, noAnswer, type Problem } from '#kit/network/problem.ts';
import { nowMs } from '#kit/time/clock.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { AnswerGiven, MyPreparation, PreparationAnswer } from '#shared/shapes/preparation.ts';
import { keepWaiting, readWaiting, withNewest, withoutSent } from './waiting-answers.ts';

/** How the answers stand: all with the house, on their way, or kept on this device until there is a network. */
export type Saving =
  { readonly how: 'saved'; readonly at?: string } | { readonly how: 'sending' | 'on-this-device' | 'nowhere' };

/** What is prepared, as far as its pages look at it. */
export type Prepared = Pick<MyPreparation, 'questions' | 'answers' | 'state' | 'canChange'>;

/** The way into the house: signed in, or by a link. */
export type Door = {
  /** Where answers that wait for the network lie on this device. */
  readonly waitingUnder: string;
  readonly send: (answers: readonly PreparationAnswer[]) => Promise<unknown>;
  /** Sends the preparation as a whole. */
  readonly submit: () => Promise<unknown>;
  /** The house has something newer than what was read. */
  readonly onSaved?: () => void;
};

/** A preparation while the person answers it. */
export interface PreparationInHand {
  readonly preparation: Prepared;
  /** Whether the municipality reads it. */
  readonly isSent: () => boolean;
  /** Sends it as a whole; throws what the house refused. */
  readonly submit: () => Promise<void>;
  readonly answerTo: (question: AnswerGiven['question']) => AnswerGiven | undefined;
  readonly answers: () => readonly AnswerGiven[];
  /** Takes an answer: it counts here at once, is kept, and is sent. */
  readonly give: (answer: PreparationAnswer) => void;
  readonly saving: () => Saving;
  /** What the house refused, as once the first conversation is held; what was said stays on the page. */
  readonly refused: () => Problem | undefined;
  /** Sends what waits now; true where nothing waits any more. */
  readonly sendNow: () => Promise<boolean>;
  readonly now: () => Instant;
}

/** So long after a failed attempt the next one comes, where the device has not said that it is back. */
const tryAgainMs = 10_000;

/** Begins with what the house has, and what this device has kept for this person since. */
export function createPreparation(preparation: Prepared, door: Door): PreparationInHand {
  const key = door.waitingUnder;
  const [waiting, setWaiting] = createSignal<readonly PreparationAnswer[]>(
    preparation.canChange ? readWaiting(key) : [],
  );
  const [confirmed, setConfirmed] = createSignal<readonly AnswerGiven[]>(preparation.answers);
  const [saving, setSaving] = createSignal<Saving>({ how: 'saved' });
  const [isSent, setSent] = createSignal(preparation.state === 'submitted');
  const [refused, setRefused] = createSignal<Problem>();
  let underWay: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const answers = (): readonly AnswerGiven[] => {
    const newer = waiting();
    return [...confirmed().filter((one) => !newer.some(({ question }) => question === one.question)), ...newer];
  };
  const now = (): Instant => instant(nowMs());
  const keep = (left: readonly PreparationAnswer[]): boolean => {
    setWaiting(left);
    return keepWaiting(key, left, now());
  };
  const send = async (): Promise<boolean> => {
    clearTimeout(timer);
    const sent = waiting();
    if (sent.length === 0) return true;
    setSaving({ how: 'sending' });
    try {
      await door.send(sent);
      const standing = answers();
      keep(withoutSent(waiting(), sent));
      setConfirmed(standing.filter((one) => !waiting().some(({ question }) => question === one.question)));
      setSaving({ how: 'saved', at: now() });
      door.onSaved?.();
      return waiting().length === 0 || (await send());
    } catch (thrown) {
      const problem = asProblem(thrown);
      const isKept = keep(waiting());
      setSaving({ how: isKept ? 'on-this-device' : 'nowhere' });
      if (isRefused(problem)) setRefused(problem);
      else if (problem.status !== noAnswer || isKept) timer = setTimeout(() => void sendNow(), tryAgainMs);
      return false;
    }
  };
  const sendNow = (): Promise<boolean> => {
    underWay ??= send().finally(() => (underWay = undefined));
    return underWay;
  };
  const give = (answer: PreparationAnswer): void => {
    setRefused(undefined);
    const isKept = keep(withNewest(waiting(), answer));
    if (!isKept) setSaving({ how: 'nowhere' });
    void sendNow();
  };
  const onBack = (): void => void sendNow();
  addEventListener('online', onBack);
  onCleanup(() => {
    removeEventListener('online', onBack);
    clearTimeout(timer);
  });
  if (waiting().length > 0) void sendNow();
  return {
    ...{ preparation, isSent, answers, give, saving, refused, sendNow, now },
    submit: async () => {
      await door.submit();
      setSent(true);
      door.onSaved?.();
    },
    answerTo: (question) => answers().find((one) => one.question === question),
  };
}

/** Whether trying again helps nothing: somebody else's change and too many tries at once pass. */
function isRefused({ status, code }: Problem): boolean {
  return status >= 400 && status < 500 && status !== tooMany && code !== 'stale-version';
}

const tooMany = 429;
