import { A, createAsync } from '@solidjs/router';
import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readNetworkAdjustments } from '../../data/adjustments.ts';
import { adjustmentsText } from './adjustments.text.ts';
import { HelpedPeople, Questions } from './questions.tsx';

/** Nobody fits: what would we have to ask the companies for? */
export function NetworkAdjustments(): JSX.Element {
  const t = adjustmentsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <p class="ff-muted">{t().how}</p>
      <Loaded says={t().loading} keys={readNetworkAdjustments.key}>
        <Found />
      </Loaded>
    </Page>
  );
}

function Found(): JSX.Element {
  const t = adjustmentsText;
  const scope = requiredRole().scope;
  const found = createAsync(() => readNetworkAdjustments(scope));
  return (
    <Show when={found()}>
      {(known) => (
        <Switch fallback={<Lines of={known()} />}>
          <Match when={known().seeking === 0}>
            <Empty title={t().nobodySeeks} text={t().nobodySeeksText} />
          </Match>
          <Match when={known().without === 0}>
            <Empty title={t().everybodySuited} text={t().everybodySuitedText} />
          </Match>
          <Match when={known().items.length === 0}>
            <Empty title={t().nothingToAsk(known().without)} text={t().nothingToAskText} />
          </Match>
        </Switch>
      )}
    </Show>
  );
}

function Lines(props: { readonly of: Awaited<ReturnType<typeof readNetworkAdjustments>> }): JSX.Element {
  const t = adjustmentsText;
  return (
    <>
      <p>
        <b>{t().without(props.of.without, props.of.looked)}.</b>{' '}
        <Show when={props.of.looked < props.of.seeking}>{t().sample(props.of.looked, props.of.seeking)}</Show>
      </p>
      <WorkList title={t().list}>
        <For each={props.of.items}>
          {(line) => (
            <WorkRow
              when={t().helps(line.people)}
              who={`${line.opening.companyName}: ${line.opening.title}`}
              what={
                <>
                  <Questions of={line.adjustments} /> {t().places(line.opening.placesFree)}.{' '}
                  <HelpedPeople named={line.named} count={line.people} />
                </>
              }
              action={
                <A
                  class="button button-secondary"
                  href={`/pladser/${line.opening.companyId}/${line.opening.openingId}`}
                >
                  {t().open}
                  <span class="sr-only">, {line.opening.companyName}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </>
  );
}
