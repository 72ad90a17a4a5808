import { revalidate } from '@solidjs/router';
import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction, type Action } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { CompanionReply, MyCompanion } from '#shared/shapes/companion.ts';
import { readMyCompanions } from '../../data/companions.ts';
import { companionsText } from './companions.text.ts';

type Say = (says: CompanionReply, sharesPhone?: boolean) => void;

/** Somebody the person goes with, or may: how it stands between them, and what can be said. */
export function OneCompanion(props: { readonly of: MyCompanion; readonly candidateId: string }): JSX.Element {
  const t = companionsText;
  const action = createAction();
  const say: Say = (says, sharesPhone = false) =>
    void action.run(async () => {
      const { pairId, version } = props.of;
      const param = { scope: requiredRole().scope, candidateId: props.candidateId, pairId };
      const answers = visitation.companions[':candidateId'].pairs[':pairId'].answers;
      const key = once(`companion-${pairId}-${version}-${says}-${sharesPhone}`);
      await answerOf(answers.$post({ param, json: { version, says, sharesPhone } }, key));
      tellDone(t().done[says]);
      await revalidate(readMyCompanions.key);
    });
  const name = (): string => props.of.firstName ?? t().somebody;
  const isAsked = (): boolean => props.of.state === (props.of.part === 'taker' ? 'found' : 'asked');
  return (
    <section class="ff-sheet" data-companion={props.of.state}>
      <Switch fallback={<Over of={props.of} name={name()} />}>
        <Match when={props.of.saying}>{(saying) => <p class="ff-strong">{t().saying[saying()]}</p>}</Match>
        <Match when={props.of.state === 'linked'}>
          <Linked of={props.of} name={name()} action={action} say={say} />
        </Match>
        <Match when={isAsked()}>
          <Asked of={props.of} name={name()} action={action} say={say} />
        </Match>
        <Match when={props.of.state === 'found'}>
          <h2 class="h3">{t().found.waits}</h2>
          <p>{t().found.waitsText}</p>
          <No action={action} say={say} />
        </Match>
        <Match when={props.of.state === 'asked'}>
          <h2 class="h3">{t().asked.waits(name())}</h2>
          <p>{t().asked.waitsText}</p>
          <No action={action} say={say} />
        </Match>
      </Switch>
      <ActionProblem of={action} reload={() => void revalidate(readMyCompanions.key)} />
    </section>
  );
}

type PartProps = {
  readonly of: MyCompanion;
  readonly name: string;
  readonly action: Action;
  readonly say: Say;
};

/** Both read the same before they say yes: what the other gives, and what they choose to give themselves. */
function Asked(props: PartProps): JSX.Element {
  const t = companionsText;
  const [shares, setShares] = createSignal(untrack(() => props.of.sharesPhone));
  const words = (): {
    title: (name: string) => string;
    sharing: (name: string) => string;
    notSharing: (name: string) => string;
  } => (props.of.part === 'taker' ? t().found : t().asked);
  const lastDay = (): string => dayDate(dateOf(new Date(Date.parse(props.of.answerBy) - 1).toISOString() as never));
  return (
    <>
      <h2 class="h3">{words().title(props.name)}</h2>
      <p>{props.of.otherSharesPhone ? words().sharing(props.name) : words().notSharing(props.name)}</p>
      <Show when={props.of.part === 'taker'}>
        <p>{t().found.then(props.name)}</p>
      </Show>
      <fieldset class="ff-choices">
        <legend class="form-label">{t().make.phone}</legend>
        <p class="form-hint">{t().make.phoneText}</p>
        <ChoiceCard
          kind="radio"
          name={`shares-${props.of.pairId}`}
          choice={{ value: 'no', label: t().make.phoneNo }}
          checked={!shares()}
          onChange={() => setShares(false)}
        />
        <ChoiceCard
          kind="radio"
          name={`shares-${props.of.pairId}`}
          choice={{ value: 'yes', label: t().make.phoneYes }}
          checked={shares()}
          onChange={() => setShares(true)}
        />
      </fieldset>
      <p class="ff-above">{t().answerBy(lastDay())}</p>
      <div class="ff-actions">
        <BusyButton kind="primary" busy={props.action.busy()} onClick={() => props.say('yes', shares())}>
          {t().yes}
        </BusyButton>
        <BusyButton kind="secondary" busy={props.action.busy()} onClick={() => props.say('no')}>
          {t().no}
        </BusyButton>
      </div>
    </>
  );
}

function No(props: Pick<PartProps, 'action' | 'say'>): JSX.Element {
  return (
    <BusyButton kind="secondary" busy={props.action.busy()} onClick={() => props.say('no')}>
      {companionsText().takeBack}
    </BusyButton>
  );
}

function Linked(props: PartProps): JSX.Element {
  const t = (): ReturnType<typeof companionsText>['linked'] => companionsText().linked;
  return (
    <>
      <h2 class="h3">{t().title(props.name)}</h2>
      <Show when={props.of.linkedOn}>{(on) => <p class="ff-muted">{t().since(dayDate(on()))}</p>}</Show>
      <Show when={props.of.phone} fallback={<p>{t().noPhone(props.name)}</p>}>
        {(phone) => (
          <div class="ff-actions">
            <a class="button button-primary" href={`tel:${phone()}`}>
              <Icon name="ff-phone" /> {t().call(props.name)}
            </a>
            <a class="button button-secondary" href={`sms:${phone()}`}>
              <Icon name="chat" /> {t().text(props.name)}
            </a>
          </div>
        )}
      </Show>
      <p class="ff-above">{t().mine(props.of.sharesPhone)}</p>
      <p>{t().endText}</p>
      <BusyButton kind="secondary" busy={props.action.busy()} onClick={() => props.say('end')}>
        {t().end}
      </BusyButton>
    </>
  );
}

/** That it is over, kindly, and never why. */
function Over(props: Pick<PartProps, 'of' | 'name'>): JSX.Element {
  const t = (): ReturnType<typeof companionsText>['over'] => companionsText().over;
  const words = (): string => {
    const { state, settledBy } = props.of;
    if (state === 'lapsed') return t().lapsed;
    if (state === 'declined') return settledBy === 'me' ? t().declinedByMe : t().declinedByOther;
    if (settledBy === 'me') return t().endedByMe(props.name);
    return settledBy === 'other' ? t().endedByOther(props.name) : t().endedByItself(props.name);
  };
  return (
    <>
      <h2 class="h3">{t().title}</h2>
      <p>{words()}</p>
    </>
  );
}
