import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { nowMs } from '#kit/time/clock.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LinkedConversation } from '#shared/shapes/my-conversation.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import { saveTalk } from './talk-calendar.ts';
import { myTalksText } from './talks.text.ts';

/** When, with whom and where: one thing a line, with a symbol beside it. */
export function OneTalk(props: {
  readonly of: LinkedConversation;
  readonly withWhom?: string | undefined;
  readonly others?: string | undefined;
}): JSX.Element {
  const t = myTalksText;
  const municipality = (): string => nameOfMunicipality(props.of.municipality);
  const lines = (): readonly (readonly [IconName, string])[] => [
    ['person', props.withWhom ? t().with(props.withWhom, municipality()) : t().withMunicipality(municipality())],
    ['location', t().how[props.of.form](props.of.place ?? '')],
    ['time', t().minutes(props.of.minutes)],
    ...(props.others ? [['persons', t().others(props.others)] as const] : []),
  ];
  return (
    <>
      <h1>{headingOf(props.of)}</h1>
      <ul class="ff-list ff-sheet">
        <For each={lines()}>
          {([icon, text]) => (
            <li class="ff-company-row">
              <p>
                <Icon name={icon} /> {text}
              </p>
            </li>
          )}
        </For>
      </ul>
      <Standing of={props.of} />
      <Show when={isAhead(props.of)}>
        <p>
          <button type="button" class="button button-secondary ff-wide" onClick={() => saveTalk(props.of)}>
            <Icon name="calendar-month" />
            {t().calendar}
          </button>
        </p>
      </Show>
    </>
  );
}

/** Whether it is still to be held. */
export function isAhead({ state, startsAt }: LinkedConversation): boolean {
  return isOpen(state) && Date.parse(startsAt) > nowMs();
}

function headingOf(talk: LinkedConversation): string {
  const t = myTalksText();
  const when = dayAndTime(talk.startsAt);
  if (!isAhead(talk)) return t.headingOver(when);
  return talk.form === 'telephone' ? t.headingCall(when) : t.heading(when);
}

/** How it stands, in words: what was answered, and what became of it. */
function Standing(props: { readonly of: LinkedConversation }): JSX.Element {
  const t = myTalksText;
  const state = (): string | undefined => {
    const { state: stands } = props.of;
    return stands === 'planned' || stands === 'invited' ? undefined : t().state[stands];
  };
  return (
    <div role="status">
      <Switch>
        <Match when={props.of.answer?.state === 'sent' && props.of.answer.answer !== 'ask-to-move'}>
          <p class="ff-strong">{t().sent}</p>
        </Match>
        <Match when={props.of.moveAsked || props.of.answer?.state === 'sent'}>
          <p class="ff-strong">{t().moveAsked}</p>
        </Match>
        <Match when={state()}>{(words) => <p class="ff-strong">{words()}</p>}</Match>
        <Match when={props.of.answer?.because === 'time-kept'}>
          <p class="ff-strong">{t().timeKept}</p>
        </Match>
      </Switch>
    </div>
  );
}
