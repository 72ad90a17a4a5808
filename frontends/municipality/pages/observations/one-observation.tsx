import { createAsync } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { ObservedFacts } from '#kit/work-capacity/observed-facts.tsx';
import type { ObservationView } from '#shared/shapes/work-observation.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { markObservation, readObservationsAgain, withdrawObservation } from '../../data/observations.ts';
import { CorrectObservation } from './correct-observation.tsx';
import { observationsText } from './observations.text.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const tones = { waiting: 'soon', usable: 'good', 'not-usable': 'quiet', withdrawn: 'quiet' } as const;
type Asked = 'use' | 'not-use' | 'withdraw' | 'correct';

/** One observation: who saw what, whether it may be used, and what the reader may do with it. */
export function OneObservation(props: { readonly of: ObservationView }): JSX.Element {
  const t = observationsText;
  const [asked, setAsked] = createSignal<Asked>();
  const action = createAction();
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const place = () => ({ placementId: props.of.placementId, observationId: props.of.observationId });
  const isOwn = (): boolean => props.of.byId === personId();
  const isOpen = (): boolean => props.of.state !== 'withdrawn';
  const close = (): void => void setAsked(undefined);
  const by = (): string => {
    const { side, seenBy, byId } = props.of;
    if (side === 'workplace') return t().by.self.workplace;
    const name = nameOf(byId, staff()) ?? t().colleague;
    return `${seenBy === 'self' ? t().by.self.staff : t().by[seenBy]} ${name}`;
  };
  const mark = async (use: boolean, reason: string, key: string): Promise<void> => {
    await markObservation(place(), { version: props.of.version, use, ...(reason && { reason }) }, key);
    close();
    await readObservationsAgain();
  };
  const useIt = (): void => {
    if (props.of.healthWords.length > 0) setAsked('use');
    else void action.run(() => mark(true, '', crypto.randomUUID()));
  };
  const withdraw = async (reason: string, key: string): Promise<void> => {
    await withdrawObservation(place(), props.of.version, reason, key);
    tellDone(t().withdrawn);
    close();
    await readObservationsAgain();
  };
  return (
    <article class="ff-sheet">
      <div class="ff-place__head">
        <div>
          <h3 class="ff-h-small">{sentence(nearDate(props.of.said.on))}</h3>
          <p class="ff-muted">{by()}</p>
        </div>
        <Flag tone={tones[props.of.state]}>{t().states[props.of.state]}</Flag>
      </div>
      <ObservedFacts said={props.of.said} />
      <Show when={props.of.healthWords.length > 0 && isOpen()}>
        <p>
          <Flag tone="soon" icon="info">
            {t().healthWords(props.of.healthWords.join(', '))}
          </Flag>
        </p>
      </Show>
      <Show when={props.of.withdrawn?.reason ?? props.of.marked?.reason}>
        {(reason) => <p class="ff-muted">{t().why(reason())}</p>}
      </Show>
      <Show when={props.of.corrections.length > 0}>
        <details class="ff-ruled">
          <summary>{t().before}</summary>
          <For each={props.of.corrections}>
            {(former) => (
              <>
                <ObservedFacts said={former.before} />
                <p class="ff-muted">{t().why(former.reason)}</p>
              </>
            )}
          </For>
        </details>
      </Show>
      <Show when={isOpen() && may('mark-observation')}>
        <div class="ff-actions ff-above">
          <Show when={props.of.state !== 'usable'}>
            <button type="button" class="button button-primary" disabled={action.busy()} onClick={useIt}>
              {t().use}
            </button>
          </Show>
          <Show when={props.of.state !== 'not-usable'}>
            <button type="button" class="button button-secondary" onClick={() => setAsked('not-use')}>
              {t().notUse}
            </button>
          </Show>
          <Show when={isOwn()}>
            <button type="button" class="function-link ff-link" onClick={() => setAsked('correct')}>
              {t().correct}
            </button>
            <button type="button" class="function-link ff-link" onClick={() => setAsked('withdraw')}>
              {t().withdraw}
            </button>
          </Show>
        </div>
        <ActionProblem of={action} reload={() => void readObservationsAgain()} />
      </Show>
      <Switch>
        <Match when={asked() === 'use'}>
          <ReasonDialog
            title={t().useTitle}
            text={t().useText}
            confirm={t().use}
            onClose={close}
            run={(reason, key) => mark(true, reason, key)}
          />
        </Match>
        <Match when={asked() === 'not-use'}>
          <ReasonDialog
            title={t().notUseTitle}
            text={t().notUseText}
            confirm={t().notUse}
            onClose={close}
            run={(reason, key) => mark(false, reason, key)}
          />
        </Match>
        <Match when={asked() === 'withdraw'}>
          <ReasonDialog
            title={t().withdrawTitle}
            text={t().withdrawText}
            confirm={t().withdraw}
            onClose={close}
            run={withdraw}
          />
        </Match>
        <Match when={asked() === 'correct'}>
          <CorrectObservation of={props.of} onClose={close} />
        </Match>
      </Switch>
    </article>
  );
}
