import { A, createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Notice, Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { NeedFacts } from '#kit/tailored/need-facts.tsx';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { dayDate, nearDate } from '#kit/time/format-dates.ts';
import type { TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import { readConsentTo, readNameOf, readRequest, readTailored } from '../../data/tailored.ts';
import { learnerPage } from '../uplift/learner.ts';
import { ApprovalSheet } from './approval-sheet.tsx';
import { EndDialog } from './end-dialog.tsx';
import { SendSheet } from './send-sheet.tsx';
import { StateFlag } from './state-flag.tsx';
import { tailoredText } from './tailored.text.ts';
import { ThreadSheet } from './thread-sheet.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** One request: what is needed, whose turn it is, and what each institution offered. */
export function Request(): JSX.Element {
  const t = tailoredText;
  const params = useParams<{ requestId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/kompetenceloeft/oensker">{t().back}</BackLink>
      <Show
        when={may('open-tailored-request')}
        fallback={<Refused page title={t().onlySome} text={t().onlySomeText} />}
      >
        <Loaded says={t().loading} keys={[readRequest.key, readTailored.key]} page>
          <OneRequest requestId={params.requestId} />
        </Loaded>
      </Show>
    </Page>
  );
}

function OneRequest(props: { readonly requestId: string }): JSX.Element {
  const request = createAsync(() => readRequest(requiredRole().scope, props.requestId));
  return (
    <Show when={request()}>
      {(known) => (
        <>
          <Head request={known()} />
          <ApprovalSheet request={known()} />
          <ConsentLost request={known()} />
          <SendSheet request={known()} />
          <Show when={known().threads.length > 0}>
            <section class="ff-work ff-above" aria-labelledby="institutions">
              <div class="ff-work__head">
                <h2 id="institutions">{tailoredText().institutions}</h2>
              </div>
              <div class="ff-stack">
                <For each={known().threads}>{(thread) => <ThreadSheet request={known()} thread={thread} />}</For>
              </div>
            </section>
          </Show>
          <Need request={known()} />
          <Steps request={known()} />
        </>
      )}
    </Show>
  );
}

function Head(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const { scope } = requiredRole();
  const name = createAsync(() => readNameOf(scope, props.request.candidateId));
  const due = (): string | undefined => (props.request.turn === 'nobody' ? undefined : props.request.dueOn);
  return (
    <>
      <h1>{tailoredWords().themes[props.request.theme]}</h1>
      <p class="font-lead">
        {t().for(name() ?? t().someone.toLowerCase(), props.request.companyName)}. {t().turnIs[props.request.turn]}
        <Show when={due()}>{(day) => <>. {t().dueBy(nearDate(day()))}</>}</Show>.{' '}
        <StateFlag state={props.request.state} />
      </p>
      <Show when={props.request.placementEnded && props.request.turn !== 'nobody'}>
        <Notice title={t().placementEnded}>
          <p>{t().placementEndedText}</p>
        </Notice>
      </Show>
      <Show when={props.request.ended?.reason}>
        {(reason) => <p class="ff-muted">{t().endedBecause(reasonIn(reason()))}</p>}
      </Show>
    </>
  );
}

/** The course is agreed or running, and the person has taken the yes back: the institution no longer sees who comes. */
function ConsentLost(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const hasConsent = createAsync(async () => {
    const { state, chosen, candidateId } = props.request;
    if (!chosen || (state !== 'agreed' && state !== 'running')) return true;
    return may('show-education-consent')
      ? readConsentTo(requiredRole().scope, candidateId, chosen.institutionId)
      : true;
  });
  return (
    <Show when={hasConsent() === false}>
      <Notice title={t().consentLost}>
        <p>
          {t().consentLostText} <A href={learnerPage(props.request.candidateId)}>{t().toLearner}</A>
        </p>
      </Notice>
    </Show>
  );
}

function Need(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  return (
    <section class="ff-sheet ff-above" aria-labelledby="need">
      <h2 id="need">{t().need}</h2>
      <NeedFacts need={props.request.need} companyWords={props.request.companyNeed?.words} />
      <p class="ff-sum ff-sum--apart">
        {t().estimate}
        <b>{kroner(props.request.estimate.ore)}</b>
      </p>
      <p class="ff-muted">{t().estimateBy(dayDate(props.request.estimate.pricesFrom))}</p>
    </section>
  );
}

/** What else can be done: record the end, go to the person, or take it back. */
function Steps(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = tailoredText;
  const [asked, setAsked] = createSignal<'end' | 'withdraw'>();
  const canWithdraw = (): boolean =>
    may('withdraw-tailored-request') &&
    ['described', 'sent', 'offered', 'approving', 'agreed', 'declined'].includes(props.request.state);
  return (
    <div class="ff-actions ff-above">
      <Show when={props.request.state === 'running' && may('end-tailored-course')}>
        <button type="button" class="button button-primary" onClick={() => setAsked('end')}>
          {t().end}
        </button>
      </Show>
      <Show
        when={may('open-candidate')}
        fallback={
          <A class="button button-secondary" href={learnerPage(props.request.candidateId)}>
            {t().toLearner}
          </A>
        }
      >
        <A class="button button-secondary" href={`/personer/${props.request.candidateId}/placering`}>
          {t().toPerson}
        </A>
      </Show>
      <Show when={canWithdraw()}>
        <button type="button" class="function-link ff-link" onClick={() => setAsked('withdraw')}>
          {t().withdraw}
        </button>
      </Show>
      <Show when={asked() === 'end'}>
        <EndDialog request={props.request} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'withdraw'}>
        <WithdrawDialog request={props.request} onClose={() => setAsked(undefined)} />
      </Show>
    </div>
  );
}

function reasonIn(reason: string): string {
  const t = tailoredText();
  const words: Readonly<Record<string, string>> = { ...t.endReasons, ...t.withdrawalReasons };
  return words[reason] ?? reason;
}
