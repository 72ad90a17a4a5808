import { A, createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { keptFresh } from '#kit/network/kept-fresh.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import type { MyCompanionsIn } from '#shared/shapes/companion.ts';
import { myCompanions, readMyCompanions } from '../../data/companions.ts';
import { MunicipalityLine } from '../consents/municipality-line.tsx';
import { inGroups, timeLeft } from './code-words.ts';
import { companionsText } from './companions.text.ts';
import { OneCompanion } from './one-companion.tsx';

/** Two phones lie on the same table: what the one says is seen on the other within a moment. */
const askAgainMs = 2000;
/** What became of a code is told for so long after it was typed. */
const toldForMs = 3_600_000;

/** Whom do I go with, and how do I find somebody? */
export function Companions(): JSX.Element {
  const t = companionsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/plan">{t().backToPlan}</BackLink>
      <Loaded says={t().loading} keys={readMyCompanions.key} page>
        <Places />
      </Loaded>
    </Page>
  );
}

function Places(): JSX.Element {
  const t = companionsText;
  const { scope } = requiredRole();
  const first = createAsync(() => readMyCompanions(scope));
  const fresh = keptFresh(first, () => myCompanions(scope), askAgainMs);
  const places = (): readonly MyCompanionsIn[] => fresh.view()?.items ?? [];
  return (
    <Show when={fresh.view()}>
      <div class="ff-narrow">
        <h1>{t().title}</h1>
        <p class="font-lead">{t().lead}</p>
        <Show when={places().length > 0} fallback={<Empty title={t().noEffort} text={t().noEffortText} />}>
          <div class="ff-stack">
            <For each={places()}>{(place) => <Place of={place} isOneOfMany={places().length > 1} />}</For>
            <Notice title={t().seesTitle}>
              <p>{t().sees}</p>
              <p>{t().staffSee}</p>
            </Notice>
          </div>
        </Show>
      </div>
    </Show>
  );
}

function Place(props: { readonly of: MyCompanionsIn; readonly isOneOfMany: boolean }): JSX.Element {
  const t = companionsText;
  const typed = (): MyCompanionsIn['typed'] => {
    const last = props.of.typed;
    return last && nowMs() - Date.parse(last.sentAt) < toldForMs ? last : undefined;
  };
  const hasSomebody = (): boolean =>
    props.of.companions.some(({ state }) => state === 'found' || state === 'asked' || state === 'linked');
  const makeHref = (): string => `/foelgeven/${props.of.candidateId}/kode`;
  return (
    <>
      <Show when={props.isOneOfMany}>
        <MunicipalityLine code={props.of.municipality} />
      </Show>
      <div role="status">
        <Show when={typed()?.state === 'sent'}>
          <p class="ff-strong">{t().looking}</p>
        </Show>
        <Show when={typed()?.because}>
          {(because) => (
            <Notice title={t().codeFailed}>
              <p>{t().voids[because()]}</p>
            </Notice>
          )}
        </Show>
      </div>
      <For each={props.of.companions}>
        {(companion) => <OneCompanion of={companion} candidateId={props.of.candidateId} />}
      </For>
      <Show when={props.of.code} keyed>
        {(code) => <CodeWaiting of={props.of} code={code} />}
      </Show>
      <Show when={!props.of.isFull} fallback={<p>{t().full(props.of.atMost)}</p>}>
        <section class="ff-sheet">
          <h2 class="h3">{hasSomebody() ? t().oneMore : t().howTitle}</h2>
          <Show when={!hasSomebody()}>
            <ol>
              <For each={t().how}>{(step) => <li>{step}</li>}</For>
            </ol>
          </Show>
          <div class="ff-actions">
            <A
              class={`button ${props.of.code || hasSomebody() ? 'button-secondary' : 'button-primary'}`}
              href={makeHref()}
            >
              {props.of.code ? t().makeAnother : t().makeCode}
            </A>
            <A class="button button-secondary" href="/foelgeven/tast">
              {t().typeCode}
            </A>
          </div>
        </section>
      </Show>
    </>
  );
}

/** The code in large digits, how long it works, and what whoever types it gets. */
function CodeWaiting(props: {
  readonly of: MyCompanionsIn;
  readonly code: NonNullable<MyCompanionsIn['code']>;
}): JSX.Element {
  const t = (): ReturnType<typeof companionsText>['code'] => companionsText().code;
  const action = createAction();
  const remove = (): void =>
    void action.run(async () => {
      const { candidateId } = props.of;
      const { version } = props.code;
      const param = { scope: requiredRole().scope, candidateId };
      const withdrawn = visitation.companions[':candidateId'].codes.withdrawn;
      await answerOf(withdrawn.$post({ param, json: { version } }, once(`withdraw-code-${candidateId}-${version}`)));
      tellDone(t().removed);
      await revalidate(readMyCompanions.key);
    });
  return (
    <section class="ff-sheet">
      <h2 class="h3">{t().title}</h2>
      <p>{t().text}</p>
      <p class="h1" data-code>
        {inGroups(props.code.code)}
      </p>
      <p>{t().left(timeLeft(props.code.validUntil, nowMs()))}</p>
      <p>{props.code.sharesPhone ? t().withPhone : t().withoutPhone}</p>
      <BusyButton kind="secondary" busy={action.busy()} onClick={remove}>
        {t().remove}
      </BusyButton>
      <ActionProblem of={action} reload={() => void revalidate(readMyCompanions.key)} />
    </section>
  );
}
