import { A, revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { moveOpening, readOpening, readCompanyOpenings, type OpeningMove } from '#kit/openings/opening-data.ts';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { ownCompany } from '../../data/own-company.ts';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { openingText } from './opening.text.ts';

const opposite = { pause: 'reopen', reopen: 'pause' } as const;

/** What can be done with an opening: change it, pause and reopen it (each undoes the other), close it for good. */
export function OpeningActions(props: { readonly of: OpeningView; readonly reload: () => void }): JSX.Element {
  const t = openingText;
  const own = ownCompany();
  const action = createAction();
  const [closing, setClosing] = createSignal(false);
  const title = (): string => props.of.opening.title;
  const told = (): Readonly<Record<OpeningMove, string>> => ({
    pause: t().paused(title()),
    reopen: t().reopened(title()),
    close: t().closed(title()),
  });
  const refresh = (): Promise<void> => revalidate([readOpening.key, readCompanyOpenings.key]);
  const move = (how: OpeningMove): Promise<void> =>
    action.run(async () => {
      const saved = await moveOpening(own.scope, how, props.of);
      const undo = how === 'close' ? undefined : () => action.run(() => takeBack(opposite[how], saved));
      tellDone(told()[how], undo);
      await refresh();
    });
  const takeBack = async (
    how: OpeningMove,
    saved: { readonly openingId: string; readonly version: number },
  ): Promise<void> => {
    await moveOpening(own.scope, how, { companyId: own.companyId, ...saved });
    await refresh();
  };
  return (
    <div class="ff-above">
      <ActionProblem of={action} reload={() => props.reload()} />
      <div class="ff-actions">
        <Show
          when={props.of.state === 'paused'}
          fallback={
            <>
              <A class="button button-primary" href={`/pladser/${props.of.openingId}/ret`}>
                {t().change}
              </A>
              <BusyButton kind="secondary" busy={action.busy()} onClick={() => void move('pause')}>
                {t().pause}
              </BusyButton>
            </>
          }
        >
          <BusyButton kind="primary" busy={action.busy()} onClick={() => void move('reopen')}>
            {t().reopen}
          </BusyButton>
          <A class="button button-secondary" href={`/pladser/${props.of.openingId}/ret`}>
            {t().change}
          </A>
        </Show>
        <button type="button" class="function-link ff-link" onClick={() => setClosing(true)}>
          {t().close}
        </button>
      </div>
      <ConfirmDialog
        open={closing()}
        title={t().closeTitle(title())}
        confirm={t().closeYes}
        busy={action.busy()}
        onConfirm={() => void move('close').finally(() => setClosing(false))}
        onClose={() => setClosing(false)}
      >
        <p>{t().closeWhat}</p>
        <p>{t().closePause}</p>
      </ConfirmDialog>
    </div>
  );
}
