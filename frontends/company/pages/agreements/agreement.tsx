import { createAsync, useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { DocumentSheet } from '#kit/agreements/agreement-document.tsx';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Changes } from '#kit/agreements/changes.tsx';
import { ControlCode, Signatures } from '#kit/agreements/signatures.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Empty } from '#kit/parts/states.tsx';
import type { AgreementDocument, AgreementPaperAsk, SentAgreement } from '#shared/shapes/agreement.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { fetchAgreement, readAgreements, waitsForCompany } from '../../data/agreements.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { companyAgreementsText } from './agreements.text.ts';
import { AnswerAgreement } from './answer-agreement.tsx';

/** One agreement: what it says, the company's answer, and who has signed. One minute, one hand. */
export function Agreement(): JSX.Element {
  const t = companyAgreementsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/aftaler">{t().back}</BackLink>
      <ContactsOnly action="answer-agreement">{(company) => <One company={company()} />}</ContactsOnly>
    </Page>
  );
}

function One(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = companyAgreementsText;
  const own = ownCompany();
  const params = useParams<{ agreementId: string }>();
  const agreements = createAsync(() => readAgreements(own.scope, own.companyId));
  const agreement = (): SentAgreement | undefined =>
    agreements()?.find(({ agreementId }) => agreementId === params.agreementId);
  return (
    <Show when={agreements()}>
      <Show when={agreement()?.document} fallback={<Empty page title={t().gone} text={t().goneText} />}>
        {(document) => <Read of={agreement() as SentAgreement} document={document()} company={props.company} />}
      </Show>
    </Show>
  );
}

type Reading = { readonly of: SentAgreement; readonly document: AgreementDocument; readonly company: CompanyProfile };

function Read(props: Reading): JSX.Element {
  const t = companyAgreementsText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const person = (): string | undefined =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName;
  const buddyOf = (buddyId: string): string | undefined =>
    props.company.buddies.find((buddy) => buddy.buddyId === buddyId)?.name;
  return (
    <>
      <h1>{person() ? t().with(person() ?? '') : t().withSomeone}</h1>
      <div class="ff-narrow ff-stack">
        <Standing of={props.of} />
        <Show when={props.of.changes.length > 0}>
          <section class="ff-sheet">
            <h2 class="h3">{t().changes}</h2>
            <Changes of={props.of.changes} buddyOf={buddyOf} />
          </section>
        </Show>
        <section class="ff-sheet" aria-label={t().title}>
          <DocumentSheet of={props.document} person={person()} buddy={buddyOf(props.document.buddyId)} />
        </section>
        <Show when={waitsForCompany(props.of)}>
          <AnswerAgreement of={props.of} />
        </Show>
        <section class="ff-sheet">
          <h2 class="h3">{t().who}</h2>
          <Signatures parties={props.document.parties} signatures={props.of.signatures} />
          <Show when={props.of.hash}>{(hash) => <ControlCode hash={hash()} />}</Show>
          <Paper of={props.of} personName={person()} buddyName={buddyOf(props.document.buddyId)} />
        </section>
      </div>
    </>
  );
}

function Standing(props: { readonly of: SentAgreement }): JSX.Element {
  const t = companyAgreementsText;
  const answer = () => props.of.answer;
  const signed = (): boolean => props.of.signatures.some(({ party }) => party === 'company');
  return (
    <div role="status">
      <p class="ff-strong">{t().state[props.of.state]}</p>
      <Switch>
        <Match when={signed() && props.of.state === 'to-be-signed'}>
          <p>{t().signedByYou}</p>
        </Match>
        <Match when={answer()?.state === 'sent' && answer()?.hash === props.of.hash}>
          <p>{t().sent}</p>
        </Match>
        <Match when={answer()?.because === 'agreement-changed-since' && props.of.state === 'to-be-signed'}>
          <p>{t().changed}</p>
        </Match>
      </Switch>
    </div>
  );
}

function Paper(props: {
  readonly of: SentAgreement;
  readonly personName: string | undefined;
  readonly buddyName: string | undefined;
}): JSX.Element {
  const action = createAction();
  const names = (): AgreementPaperAsk => ({
    ...(props.personName && { personName: props.personName }),
    ...(props.buddyName && { buddyName: props.buddyName }),
  });
  const fetchPaper = (): Promise<void> => action.run(() => fetchAgreement(props.of.agreementId, names()));
  return (
    <>
      <ActionProblem of={action} />
      <p class="ff-above">
        <button type="button" class="button button-secondary" onClick={() => void fetchPaper()}>
          <Icon name="download" />
          {agreementWords().pdf}
        </button>
      </p>
    </>
  );
}
