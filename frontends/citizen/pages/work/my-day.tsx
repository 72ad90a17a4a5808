import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { OtherHours } from '#kit/attendance/other-hours.tsx';
import { answerOf, matching } from '#kit/network/services.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { AttendanceVoidReason, AttendanceWord } from '#shared/shapes/attendance.ts';
import type { MyPlacement } from '#shared/shapes/my-placement.ts';
import { readMyWork } from '../../data/my-work.ts';
import { myWorkText } from './my-work.text.ts';

type Props = { readonly place: MyPlacement; readonly day: MyPlacement['days'][number]; readonly ago: number };
type Word = Omit<AttendanceWord, 'on' | 'replaces'>;

/** Was I at work on this day? One press says yes, two say anything else, and one takes it back. */
export function MyDay(props: Props): JSX.Element {
  const t = myWorkText;
  const [asks, setAsks] = createSignal<'hours' | 'told'>();
  const action = createAction();
  const said = (): Props['day']['said'] => (props.day.said?.mark === 'taken-back' ? undefined : props.day.said);
  const isKept = (): boolean => said() !== undefined && said()?.state !== 'void';
  const say = (word: Word): void => {
    setAsks(undefined);
    void action.run(async () => {
      const { placementId } = props.place;
      const before = props.day.said;
      const isUsed = before && before.state !== 'void';
      const json = { on: civilDate(props.day.on), ...word, ...(isUsed && { replaces: before.answerId }) };
      const param = { scope: requiredRole().scope, placementId };
      await answerOf(matching['my-placements'][':placementId'].attendance.$post({ param, json }));
      tellDone(word.mark === 'taken-back' ? t().undone : t().saved);
      await revalidate(readMyWork.key);
    });
  };
  const because = (): string | undefined =>
    props.day.said?.because && t().because[props.day.said.because as AttendanceVoidReason];
  return (
    <div class="ff-ruled" role="group" aria-label={props.ago === 0 ? t().asks.today : t().asks.yesterday}>
      <h3 class="ff-h-small">{props.ago === 0 ? t().asks.today : t().asks.yesterday}</h3>
      <Show when={!said() && props.day.standing}>
        {(standing) => (
          <p class="ff-muted">
            {standing().mark === 'away'
              ? t().workplaceAway
              : t().workplaceCame(t().hours(formatNumber(standing().hours)))}
          </p>
        )}
      </Show>
      <Show when={because()}>{(why) => <p class="ff-muted">{why()}</p>}</Show>
      <Show
        when={isKept()}
        fallback={
          <div class="ff-toggle ff-toggle--large">
            <button
              type="button"
              disabled={action.busy()}
              onClick={() =>
                props.place.weekdays.length > 0
                  ? say({ mark: 'came', hours: props.place.plannedHours })
                  : setAsks('hours')
              }
            >
              {props.place.weekdays.length > 0
                ? t().yesHours(t().hours(formatNumber(props.place.plannedHours)))
                : t().yes}
            </button>
            <button type="button" aria-expanded={asks() === 'hours'} onClick={() => setAsks('hours')}>
              {t().other}
            </button>
            <button type="button" aria-expanded={asks() === 'told'} onClick={() => setAsks('told')}>
              {t().no}
            </button>
          </div>
        }
      >
        <p>
          {said()?.mark === 'away' ? t().saidAway : t().saidCame(t().hours(formatNumber(said()?.hours ?? 0)))}{' '}
          <button
            type="button"
            class="function-link ff-link"
            disabled={action.busy()}
            onClick={() => say({ mark: 'taken-back' })}
          >
            {t().undo}
          </button>
        </p>
      </Show>
      <Show when={asks() === 'told'}>
        <p class="ff-above">{t().toldAsk}</p>
        <div class="ff-actions">
          <button type="button" class="button button-secondary" onClick={() => say({ mark: 'away', told: true })}>
            {t().told}
          </button>
          <button type="button" class="button button-secondary" onClick={() => say({ mark: 'away', told: false })}>
            {t().notTold}
          </button>
        </div>
      </Show>
      <Show when={asks() === 'hours'}>
        <OtherHours plannedHours={props.place.plannedHours} partlyPaid={props.place.partlyPaid} words={t()} say={say} />
      </Show>
      <ActionProblem of={action} reload={() => void revalidate(readMyWork.key)} />
    </div>
  );
}
