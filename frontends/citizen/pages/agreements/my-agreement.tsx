import { createAsync, revalidate, useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { DocumentSheet } from '#kit/agreements/agreement-document.tsx';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Changes } from '#kit/agreements/changes.tsx';
import { ControlCode, Signatures } from '#kit/agreements/signatures.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { userName } from '#kit/session/session.ts';
import type { AgreementDocument, SentAgreement } from '#shared/shapes/agreement.ts';
import { fetchMyAgreement, readMyAgreements } from '../../data/my-agreements.ts';
import { agreementsText } from './agreements.text.ts';
import { AnswerAgreement } from './answer-agreement.tsx';
import { waitsForMe } from './waits-for-me.ts';

/** One of my agreements: what it says, and my answer to it. */
export function MyAgreement(): JSX.Element {
  const t = agreementsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/aftaler">{t().back}</BackLink>
      <Loaded page says={t().loading} keys={readMyAgreements.key}>
        <One />
      </Loaded>
    </Page>
  );
}

function One(): JSX.Element {
  const t = agreementsText;
  const params = useParams<{ agreementId: string }>();
  const agreements = createAsync(() => readMyAgreements());
  const agreement = (): SentAgreement | undefined =>
    agreements()?.find(({ agreementId }) => agreementId === params.agreementId);
  return (
    <Show when={agreements()}>
      <Show when={agreement()?.document} fallback={<Empty page title={t().gone} text={t().goneText} />}>
        {(document) => <Read of={agreement() as SentAgreement} document={document()} />}
      </Show>
    </Show>
  );
}

function Read(props: { readonly of: SentAgreement; readonly document: AgreementDocument }): JSX.Element {
  const t = agreementsText;
  return (
    <>
      <h1>{t().heading(props.document.companyName)}</h1>
      <div class="ff-narrow ff-stack">
        <Standing of={props.of} />
        <Show when={props.of.changes.length > 0}>
          <section class="ff-sheet">
            <h2 class="h3">{t().changes}</h2>
            <Changes of={props.of.changes} buddyOf={() => undefined} />
          </section>
        </Show>
        <section class="ff-sheet" aria-label={t().read}>
          <DocumentSheet of={props.document} person={userName()} />
        </section>
        <Show when={waitsForMe(props.of)}>
          <AnswerAgreement of={props.of} onSent={(answerId) => sent(props.of.agreementId, answerId)} />
        </Show>
        <section class="ff-sheet">
          <h2 class="h3">{t().others}</h2>
          <Signatures parties={props.document.parties} signatures={props.of.signatures} />
          <Show when={props.of.hash}>{(hash) => <ControlCode hash={hash()} />}</Show>
          <Paper of={props.of} />
        </section>
      </div>
    </>
  );
}

/** How it stands, and what became of my answer. */
function Standing(props: { readonly of: SentAgreement }): JSX.Element {
  const t = agreementsText;
  const answer = () => props.of.answer;
  const isMine = (): boolean => answer()?.hash === props.of.hash;
  const signed = (): boolean => props.of.signatures.some(({ party }) => party === 'citizen');
  return (
    <div role="status">
      <p class="ff-strong">{t().state[props.of.state]}</p>
      <Switch>
        <Match when={signed() && props.of.state === 'to-be-signed'}>
          <p>{t().youSigned}</p>
        </Match>
        <Match when={answer()?.state === 'sent' && isMine()}>
          <p>{answer()?.answer === 'ask' ? t().asked : t().sent}</p>
        </Match>
        <Match when={answer()?.answer === 'ask' && answer()?.state === 'accepted' && isMine()}>
          <p>{t().asked}</p>
        </Match>
        <Match when={answer()?.because === 'agreement-changed-since' && props.of.state === 'to-be-signed'}>
          <p>{t().changed}</p>
        </Match>
        <Match when={waitsForMe(props.of)}>
          <p>{t().lead}</p>
        </Match>
      </Switch>
    </div>
  );
}

function Paper(props: { readonly of: SentAgreement }): JSX.Element {
  const action = createAction();
  const fetchPaper = (): Promise<void> => action.run(() => fetchMyAgreement(props.of.agreementId, userName()));
  return (
    <>
      <ActionProblem of={action} />
      <p class="ff-above">
        <button type="button" class="button button-secondary ff-wide" onClick={() => void fetchPaper()}>
          <Icon name="download" />
          {agreementWords().pdf}
        </button>
      </p>
    </>
  );
}

function sent(agreementId: string, answerId: string): void {
  tellDone(agreementsText().thanks);
  const settled = async (): Promise<boolean> => {
    await revalidate(readMyAgreements.key);
    const one = (await readMyAgreements()).find((each) => each.agreementId === agreementId);
    return !one || (one.answer?.answerId === answerId && one.answer.state !== 'sent');
  };
  waitUntilShown(settled, [readMyAgreements.key]);
}
