import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { answerOf, matching } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs, today } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { HelpCallMoved, HelpCallView } from '#shared/shapes/help-call.ts';
import { readHelpCalls } from '../../../data/placement-hours.ts';
import { hoursPartText } from './hours.text.ts';

const hourMs = 3_600_000;

type Props = { readonly name: string; readonly placementId: string };

/** Who asked for help at a placement: a clock until somebody has called, then what was done. */
export function HelpCalls(props: Props): JSX.Element {
  return (
    <Show when={may('list-help-calls')}>
      <Loaded says={hoursPartText().loading} keys={readHelpCalls.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Props): JSX.Element {
  const t = () => hoursPartText().help;
  const calls = createAsync(() => readHelpCalls(requiredRole().scope, props.placementId));
  const open = (): readonly HelpCallView[] => (calls() ?? []).filter(({ state }) => state !== 'closed');
  const closed = (): readonly HelpCallView[] => (calls() ?? []).filter(({ state }) => state === 'closed');
  return (
    <>
      <For each={open()}>{(call) => <OpenCall name={props.name} call={call} />}</For>
      <Show when={closed().length > 0}>
        <details class="ff-ruled">
          <summary>{t().before}</summary>
          <ul class="ff-list">
            <For each={closed()}>
              {(call) => <li>{t().closed(sentence(nearDate(civilDateOf(call.askedAt))), call.done ?? '')}</li>}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function OpenCall(props: { readonly name: string; readonly call: HelpCallView }): JSX.Element {
  const t = () => hoursPartText().help;
  const titleId = createUniqueId();
  const doneId = createUniqueId();
  const [done, setDone] = createSignal('');
  const action = createAction();
  const title = (): string =>
    props.call.side === 'person' ? t().title(props.name) : t().titleCompany(props.call.companyName);
  const hours = (): number => Math.floor((nowMs() - Date.parse(props.call.askedAt)) / hourMs);
  const isLate = (): boolean => props.call.dueOn < today();
  const move = (json: HelpCallMoved): void =>
    void action.run(async () => {
      const { placementId, helpId } = props.call;
      const param = { scope: requiredRole().scope, placementId, helpId };
      await answerOf(matching.placements[':placementId']['help-calls'][':helpId'].moved.$post({ param, json }));
      await revalidate(readHelpCalls.key);
    });
  const call = (): HelpCallView => props.call;
  return (
    <section class="ff-sheet ff-ask ff-above" aria-labelledby={titleId}>
      <h3 id={titleId}>{title()}</h3>
      <p>
        <Flag tone={isLate() ? 'late' : 'soon'} icon="time">
          {t().clock(hours())}
        </Flag>{' '}
        {isLate() ? t().late(nearDate(call().dueOn)) : t().by(nearDate(call().dueOn))}
      </p>
      <p class="ff-muted">{call().urgency === 'today' ? t().today : t().week}</p>
      <Show when={call().words}>{(words) => <blockquote>{words()}</blockquote>}</Show>
      <Show when={may('move-help-call')}>
        <Show when={call().state === 'seen'}>
          <p class="ff-muted">{t().seen}</p>
        </Show>
        <label class="form-label" for={doneId}>
          {t().done}
        </label>
        <textarea
          id={doneId}
          class="form-input ff-input--full"
          rows={2}
          maxLength={400}
          value={done()}
          onInput={(event) => setDone(event.currentTarget.value)}
        />
        <div class="ff-actions">
          <Show when={call().state === 'open'}>
            <button
              type="button"
              class="button button-primary"
              disabled={action.busy()}
              onClick={() => move({ version: call().version, move: 'see' })}
            >
              {t().see}
            </button>
          </Show>
          <button
            type="button"
            class="button button-secondary"
            disabled={action.busy() || done().trim() === ''}
            onClick={() => move({ version: call().version, move: 'close', done: done() })}
          >
            {t().close}
          </button>
        </div>
        <ActionProblem of={action} reload={() => void revalidate(readHelpCalls.key)} />
      </Show>
    </section>
  );
}
