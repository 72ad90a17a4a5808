import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Fold } from '#kit/parts/fold.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { VisitView } from '#shared/shapes/visit.ts';
import { readVisits } from '../../../data/visits.ts';
import { CancelVisitDialog, NoteVisitDialog, PlanVisitDialog } from './visit-dialogs.tsx';
import { visitsText } from './visits.text.ts';

type Props = { readonly name: string; readonly placementId: string; readonly running: boolean };

/** The visits at a workplace: the next one, and what was seen and agreed at those before. */
export function Visits(props: Props): JSX.Element {
  return (
    <Show when={may('list-visits')}>
      <Loaded says={visitsText().loading} keys={readVisits.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

type Asked = { readonly what: 'plan' | 'move' | 'note' | 'cancel'; readonly visit?: VisitView };

function Known(props: Props): JSX.Element {
  const t = visitsText;
  const visits = createAsync(() => readVisits(requiredRole().scope, props.placementId));
  const [asked, setAsked] = createSignal<Asked>();
  const of = (state: VisitView['state']): readonly VisitView[] =>
    (visits() ?? []).filter((each) => each.state === state);
  const nextVisit = (): string => {
    const next = of('planned').at(-1);
    return next ? t().nextAt(dayAndTime(next.startsAt)) : t().nonePlanned;
  };
  const waitsForWords = (): boolean => of('planned').some(({ startsAt }) => Date.parse(startsAt) < nowMs());
  const close = (): void => void setAsked(undefined);
  return (
    <Show when={visits()}>
      <Fold title={t().title} says={nextVisit()} open={waitsForWords()}>
        <ul class="ff-list">
          <For each={of('planned').toReversed()}>
            {(visit) => (
              <li>
                <p>
                  <b>{dayAndTime(visit.startsAt)}</b> · {t().visitor[visit.visitor]}
                  <Show when={visit.about}>{(about) => <> · {about()}</>}</Show>
                </p>
                <Show when={may('note-visit')}>
                  <div class="ff-actions">
                    <button
                      type="button"
                      class="button button-secondary"
                      onClick={() => setAsked({ what: 'note', visit })}
                    >
                      {t().note}
                    </button>
                    <button type="button" class="function-link" onClick={() => setAsked({ what: 'move', visit })}>
                      {t().move}
                    </button>
                    <button type="button" class="function-link" onClick={() => setAsked({ what: 'cancel', visit })}>
                      {t().cancel}
                    </button>
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.running && may('plan-visit')}>
          <p class="ff-above">
            <button type="button" class="button button-secondary" onClick={() => setAsked({ what: 'plan' })}>
              {t().plan}
            </button>
          </p>
        </Show>
        <For each={of('held')}>{(visit) => <Held of={visit} />}</For>
        <For each={of('cancelled')}>
          {(visit) => <p class="ff-muted">{t().cancelledOn(dayAndTime(visit.startsAt), visit.reason ?? '')}</p>}
        </For>
        <Show when={asked()?.what === 'plan' || asked()?.what === 'move'}>
          <PlanVisitDialog {...props} visit={asked()?.visit} onClose={close} />
        </Show>
        <Show when={asked()?.what === 'note' && asked()?.visit}>
          {(visit) => <NoteVisitDialog {...props} visit={visit()} onClose={close} />}
        </Show>
        <Show when={asked()?.what === 'cancel' && asked()?.visit}>
          {(visit) => <CancelVisitDialog {...props} visit={visit()} onClose={close} />}
        </Show>
      </Fold>
    </Show>
  );
}

function Held(props: { readonly of: VisitView }): JSX.Element {
  const t = visitsText;
  return (
    <Show when={props.of.note}>
      {(note) => (
        <article class="ff-ruled">
          <h4 class="ff-h-small">{t().heldOn(dayDate(note().heldOn), t().visitor[props.of.visitor])}</h4>
          <p>
            <b>{t().seen}:</b> {note().seen}
          </p>
          <Show when={note().agreed}>
            <p>
              <b>{t().agreed}:</b> {note().agreed}
            </p>
          </Show>
          <Show when={note().next}>
            <p>
              <b>{t().next}:</b> {note().next}
            </p>
          </Show>
        </article>
      )}
    </Show>
  );
}
