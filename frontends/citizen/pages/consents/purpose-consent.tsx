import { revalidate } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction, type Action } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyConsent } from '#shared/shapes/consents.ts';
import { myConsents, readMyConsents } from '../../data/consents.ts';
import { consentsText } from './consents.text.ts';
import { MunicipalityLine } from './municipality-line.tsx';

type Says = 'yes' | 'no';

/** One consent: to whom, for what, until when; what a no means is said before the one press it takes. */
export function PurposeConsent(props: { readonly of: MyConsent; readonly askedBy: string | undefined }): JSX.Element {
  const t = consentsText;
  const action = createAction();
  const words = (): { title: string; to: string } => t().purposes[props.of.purpose];
  const onItsWay = (): Says | undefined => (props.of.answer?.state === 'sent' ? props.of.answer.says : undefined);
  const press = (says: Says): void => void action.run(() => say(props.of, says));
  return (
    <div class="ff-sheet" data-purpose={props.of.purpose}>
      <Show when={props.of.state === 'asked'}>
        <p class="ff-muted mb-0">{t().asksYou}</p>
      </Show>
      <MunicipalityLine code={props.of.municipality} />
      <div class="ff-head">
        <h2 class="h3">{words().title}</h2>
        <StateFlag of={props.of} />
      </div>
      <WhatItIs of={props.of} to={words().to} askedBy={props.askedBy} />
      <Show when={props.of.answer?.state === 'void' && props.of.answer.because}>
        {(because) => <p>{t().voided[because()]}</p>}
      </Show>
      <Switch>
        <Match when={onItsWay()}>{(says) => <p class="ff-strong">{t().onItsWay[says()]}</p>}</Match>
        <Match when={props.of.effortEnded}>
          <p>{t().effortEnded}</p>
        </Match>
        <Match when={props.of.state === 'given'}>
          <Show when={props.of.endsSoon && props.of.until}>
            {(until) => <p class="ff-strong">{t().endsSoon(dayDate(until()))}</p>}
          </Show>
          <p>{t().ifNo[props.of.purpose]}</p>
          <Answers
            action={action}
            says={props.of.endsSoon ? ['yes', 'no'] : ['no']}
            words={{ yes: t().renew, no: t().takeBack }}
            onPress={press}
          />
        </Match>
        <Match when={props.of.state === 'asked'}>
          <p>{t().ifYes[props.of.purpose]}</p>
          <Answers action={action} says={['yes', 'no']} words={{ yes: t().sayYes, no: t().sayNo }} onPress={press} />
        </Match>
        <Match when={props.of.state === 'not-given'}>
          <p>{t().because[props.of.because ?? 'said-no'](dayDate(props.of.on))}</p>
          <Answers action={action} says={['yes']} words={{ yes: t().sayYesAgain }} onPress={press} />
        </Match>
      </Switch>
      <ActionProblem of={action} reload={() => void revalidate(readMyConsents.key)} />
    </div>
  );
}

function StateFlag(props: { readonly of: MyConsent }): JSX.Element {
  const t = consentsText;
  return (
    <Switch
      fallback={
        <Flag tone="quiet" icon="lock">
          {props.of.effortEnded ? t().ended : t().no}
        </Flag>
      }
    >
      <Match when={props.of.state === 'asked' && !props.of.effortEnded}>
        <Flag tone="soon" icon="help">
          {t().waits}
        </Flag>
      </Match>
      <Match when={props.of.state === 'given' && !props.of.effortEnded}>
        <Flag tone="good" icon="visibility">
          {t().yes}
        </Flag>
      </Match>
    </Switch>
  );
}

/** To whom, since when, until when, who asked; and the whole wording, at hand for who is asked and unfolded by the others. */
function WhatItIs(props: {
  readonly of: MyConsent;
  readonly to: string;
  readonly askedBy: string | undefined;
}): JSX.Element {
  const t = consentsText;
  const facts = (): Fact[] => {
    const { words, state, on, how = 'spoken', until } = props.of;
    return [
      { term: t().to, value: props.to },
      ...(words ? [{ term: t().named, value: words }] : []),
      ...(state === 'given' ? [{ term: t().said, value: t().saidOn(dayDate(on), t().hows[how]) }] : []),
      ...(state === 'not-given'
        ? []
        : [{ term: t().until, value: until ? t().untilDay(dayDate(until)) : t().untilEffort }]),
      ...(props.askedBy ? [{ term: t().askedBy, value: props.askedBy }] : []),
    ];
  };
  return (
    <>
      <Facts facts={facts()} />
      <Show
        when={props.of.state === 'asked'}
        fallback={
          <details class="ff-fold">
            <summary>{t().whole}</summary>
            <p>{props.of.wordingText}</p>
          </details>
        }
      >
        <p class="ff-above">{props.of.wordingText}</p>
      </Show>
    </>
  );
}

function Answers(props: {
  readonly action: Action;
  readonly says: readonly Says[];
  readonly words: Partial<Record<Says, string>>;
  readonly onPress: (says: Says) => void;
}): JSX.Element {
  return (
    <div class="ff-actions">
      <Show when={props.says.includes('yes')}>
        <BusyButton kind="primary" busy={props.action.busy()} onClick={() => props.onPress('yes')}>
          {props.words.yes}
        </BusyButton>
      </Show>
      <Show when={props.says.includes('no')}>
        <BusyButton kind="secondary" busy={props.action.busy()} onClick={() => props.onPress('no')}>
          {props.words.no}
        </BusyButton>
      </Show>
    </div>
  );
}

/** Sends the answer; it holds at once, and the undo is the opposite answer, from what the person sees then. */
async function say(consent: MyConsent, says: Says): Promise<void> {
  const t = consentsText();
  await send(consent, says);
  const isTakenBack = says === 'no' && consent.state === 'given';
  if (says === 'yes' && consent.state === 'given') return tellDone(t.renewed);
  const undo = async (): Promise<void> => {
    const { items } = await myConsents(requiredRole().scope);
    const now = items.find((each) => each.candidateId === consent.candidateId && each.purpose === consent.purpose);
    if (now) await send(now, says === 'no' ? 'yes' : 'no');
  };
  tellDone(isTakenBack ? t.takenBack : t.done[says], consent.state === 'asked' ? undefined : undo);
}

async function send({ candidateId, purpose, version }: MyConsent, says: Says): Promise<void> {
  const param = { scope: requiredRole().scope, candidateId };
  const key = once(`consent-${candidateId}-${purpose}-${version}-${says}-${nowMs()}`);
  await answerOf(visitation.consents[':candidateId'].answers.$post({ param, json: { version, purpose, says } }, key));
  await revalidate(readMyConsents.key);
}
