import { createSignal, Show, type JSX } from 'solid-js';
import { formText } from '../forms/form.text.ts';
import { Icon } from '../icons/icon.tsx';
import { asProblem, noAnswer, type Problem } from '../network/problem.ts';

/** An action of one press, without a form: whether it runs, and what stopped it. */
export interface Action {
  readonly busy: () => boolean;
  readonly problem: () => Problem | undefined;
  readonly run: (action: () => Promise<void>) => Promise<void>;
}

/** Starts with nothing under way. A second press while an action runs does nothing. */
export function createAction(): Action {
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const run = async (action: () => Promise<void>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await action();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}

/**
 * What stopped an action, in words; where somebody else changed the same, the newest is offered: with `reload` only what the
 * action was about is fetched again, without it the whole page.
 */
export function ActionProblem(props: { readonly of: Action; readonly reload?: () => void }): JSX.Element {
  const t = formText;
  const status = (): number => props.of.problem()?.status ?? 0;
  const isStale = (): boolean => props.of.problem()?.code === 'stale-version';
  const text = (): string => {
    if (isStale()) return t().stale;
    if (status() === noAnswer) return t().notSentTryAgain;
    return props.of.problem()?.detail || props.of.problem()?.title || t().faultTryAgain;
  };
  return (
    <Show when={props.of.problem()}>
      <div class="alert alert-error ff-form__problem" role="alert">
        <Icon name="error" class="alert-icon" />
        <div class="alert-body">
          <p class="alert-heading">{status() === noAnswer ? t().notSent : t().refused}</p>
          <p class="alert-text">{text()}</p>
          <Show when={isStale()}>
            <button
              type="button"
              class="function-link"
              onClick={() => (props.reload ? props.reload() : location.reload())}
            >
              {t().reload}
            </button>
          </Show>
        </div>
      </div>
    </Show>
  );
}
