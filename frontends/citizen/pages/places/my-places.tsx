import { createAsync, revalidate } from '@solidjs/router';
import { For, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyProposals, ProposalAnswers, ProposalsSent } from '#shared/shapes/shown-proposals.ts';
import { readContactNames } from '../../data/efforts.ts';
import { readMyPlaces } from '../../data/my-places.ts';
import { OnePlace } from './one-place.tsx';
import { placesText } from './places.text.ts';
import { among, answersIn, saidBefore, saidInAnswer } from './said-to-places.ts';

/** The places my municipality shows me, and what I say to each. */
export function MyPlaces(): JSX.Element {
  const t = placesText;
  const places = createAsync(() => readMyPlaces(requiredRole().scope));
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().back}</BackLink>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={readMyPlaces.key} page>
          <Show when={places()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty page title={t().none} text={t().noneText} />}>
                <h1 class="mb-0">{t().title}</h1>
                <p class="font-lead">{t().lead}</p>
                <For each={known()}>{(shown) => <Shown of={shown} />}</For>
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}

function Shown(props: { readonly of: MyProposals }): JSX.Element {
  const t = placesText;
  const names = createAsync(() => readContactNames(props.of.shownById));
  const by = (): string => {
    const name = names()?.get(props.of.shownById);
    const day = dayDate(props.of.shownOn);
    return name ? t().shownBy(name, day) : t().shownOn(day);
  };
  return (
    <section>
      <p class="ff-muted">{by()}</p>
      <Switch>
        <Match when={props.of.sent?.state === 'sent'}>
          <p class="ff-strong">{t().onTheWay}</p>
        </Match>
        <Match when={props.of.sent?.state === 'void' && props.of.sent.because}>
          {(because) => <p class="ff-strong">{t().because[because()]}</p>}
        </Match>
        <Match when={props.of.state === 'answered'}>
          <p class="ff-strong">{t().answered}</p>
        </Match>
      </Switch>
      <Say of={props.of} />
    </section>
  );
}

type Fields = { readonly said: readonly string[] };

function Say(props: { readonly of: MyProposals }): JSX.Element {
  const t = placesText;
  const { scope } = requiredRole();
  const { candidateId, items, sent } = untrack(() => props.of);
  const isTakenIn = async (): Promise<boolean> => {
    await revalidate(readMyPlaces.key);
    const mine = (await readMyPlaces(scope)).find((each) => each.candidateId === candidateId);
    return mine?.sent?.state !== 'sent';
  };
  const form = createForm<Fields, ProposalAnswers, ProposalsSent>({
    name: `places-${candidateId}`,
    start: { said: sent?.state === 'sent' ? saidInAnswer(sent.answers) : saidBefore(items) },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const said = among(fields.said, props.of.items);
      return said.length > 0 ? { body: { version, answers: answersIn(said) } } : { errors: { said: t().sayOne } };
    },
    send: (json, key) =>
      answerOf(
        matching['my-proposals'][':candidateId'].answers.$post({ param: { scope, candidateId }, json }, once(key)),
      ),
    done: () => {
      tellDone(t().sent);
      waitUntilShown(isTakenIn, [readMyPlaces.key]);
    },
  });
  const said = form.field('said');
  return (
    <Form of={form} submit={t().send} wide beside={<span class="ff-muted">{t().changeLater}</span>}>
      <div class="ff-stack" id={said.id} tabIndex={-1}>
        <For each={props.of.items}>
          {(place) => <OnePlace place={place} said={said.value()} onSay={(lines) => said.set(lines)} />}
        </For>
      </div>
      <Show when={said.error()}>{(error) => <p class="form-error-message">{error()}</p>}</Show>
    </Form>
  );
}
