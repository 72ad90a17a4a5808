import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { HandoverView } from '#shared/shapes/handover.ts';
import { readWork } from '../../data/candidates.ts';
import { readHandovers, readOwnedCases, takeBack } from '../../data/handovers.ts';
import { nameOf } from '../../data/municipality.ts';
import { handoverText } from './handover.text.ts';

/** What was handed over lately, with why and with which note; taken back within the day. */
export function RecentHandovers(props: { readonly staff: readonly Colleague[] }): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readHandovers(scope));
  const handovers = pagesOf(first, (cursor) => readHandovers(scope, undefined, cursor));
  const [asked, setAsked] = createSignal<HandoverView>();
  const action = createAction();
  const undo = (handover: HandoverView): Promise<void> =>
    action.run(async () => {
      const count = await takeBack(scope, handover);
      setAsked(undefined);
      tellDone(t().undoDone(count));
      await revalidate([readHandovers.key, readOwnedCases.key, readWork.key]);
    });
  const lineOf = ({ cases, fromId, toId }: HandoverView): string =>
    t().line(cases, nameOf(fromId, props.staff) ?? '', nameOf(toId, props.staff) ?? '');
  return (
    <Show when={handovers.items().length > 0}>
      <WorkList title={t().recent}>
        <For each={handovers.items()}>
          {(handover) => (
            <WorkRow
              when={shortDate(civilDateOf(Date.parse(handover.at)))}
              who={handover.state === 'undone' ? t().undone : lineOf(handover)}
              what={`${t().reasons[handover.because]}. ${handover.note}`}
              action={
                <Show when={handover.state === 'done'}>
                  <span class="ff-actions">
                    <A class="button button-secondary" href={`/personer/overdragelse/${handover.handoverId}`}>
                      {t().see}
                      <span class="sr-only">{t().seeNamed(lineOf(handover))}</span>
                    </A>
                    <Show when={handover.mayBeUndone && may('undo-handover')}>
                      <button type="button" class="function-link" onClick={() => setAsked(handover)}>
                        {t().undo}
                        <span class="sr-only">{t().seeNamed(lineOf(handover))}</span>
                      </button>
                    </Show>
                  </span>
                </Show>
              }
            />
          )}
        </For>
      </WorkList>
      <Show when={handovers.hasMore()}>
        <Pager of={handovers} shown={String(handovers.items().length)} />
      </Show>
      <Show when={asked()}>
        {(handover) => (
          <ConfirmDialog
            open
            title={lineOf(handover())}
            confirm={t().undo}
            busy={action.busy()}
            onConfirm={() => void undo(handover())}
            onClose={() => setAsked(undefined)}
          >
            <p>{t().undoText}</p>
            <ActionProblem of={action} />
          </ConfirmDialog>
        )}
      </Show>
    </Show>
  );
}
