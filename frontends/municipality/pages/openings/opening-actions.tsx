import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { moveOpening, readOpening, type OpeningMove } from '#kit/openings/opening-data.ts';
import { asProblem, type Problem } from '#kit/network/problem.ts';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { ErrorState } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { readOpenOpenings, readProposedPeople } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { openingsText } from './openings.text.ts';

/** Pauses, reopens or closes an opening on behalf of the company. A pause can be undone at once; closing asks first. */
export function OpeningActions(props: { readonly opening: OpeningView }): JSX.Element {
  const t = openingsText;
  const scope = networkScope();
  const [busy, setBusy] = createSignal(false);
  const [closing, setClosing] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const title = (): string => props.opening.opening.title;
  const readAgain = (): void =>
    void revalidate([readOpening.key, readOpenOpenings.key, readProposedPeople.key]).then(() => setProblem(undefined));

  const move = async (action: OpeningMove): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { companyId, openingId } = props.opening;
      const { version } = await moveOpening(scope, action, props.opening);
      const said = { pause: t().paused, reopen: t().reopened, close: t().closed }[action](title());
      const undo = async (): Promise<void> => {
        await moveOpening(scope, 'reopen', { companyId, openingId, version });
        readAgain();
      };
      tellDone(said, action === 'pause' ? undo : undefined);
      readAgain();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
      setClosing(false);
    }
  };
  return (
    <div class="ff-actions">
      <Show
        when={props.opening.state === 'paused'}
        fallback={
          <BusyButton kind="secondary" busy={busy()} onClick={() => void move('pause')}>
            {t().pause}
          </BusyButton>
        }
      >
        <BusyButton kind="primary" busy={busy()} onClick={() => void move('reopen')}>
          {t().reopen}
        </BusyButton>
      </Show>
      <button type="button" class="function-link ff-link" onClick={() => setClosing(true)}>
        {t().close}
      </button>
      <Show when={problem()}>
        {(told) => (
          <ErrorState
            title={t().actionFailed}
            text={told().code === 'stale-version' ? t().stale : told().title || t().actionFailedText}
            retry={readAgain}
            retryLabel={t().see}
          />
        )}
      </Show>
      <ConfirmDialog
        open={closing()}
        title={t().closeTitle(title())}
        confirm={t().closeYes}
        busy={busy()}
        onConfirm={() => void move('close')}
        onClose={() => setClosing(false)}
      >
        <p>{t().closeWhat}</p>
      </ConfirmDialog>
    </div>
  );
}
