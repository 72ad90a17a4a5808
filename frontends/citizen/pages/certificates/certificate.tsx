import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Goals } from '#kit/certificates/goals.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { download, readCertificate } from '../../data/certificates.ts';
import { certificatesText } from './certificates.text.ts';

/** One certificate, as it stands on the paper; and the ways to take it along. */
export function Certificate(): JSX.Element {
  const t = certificatesText;
  const params = useParams<{ certificateId: string }>();
  const certificate = createAsync(() => readCertificate(params.certificateId));
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/beviser">{t().back}</BackLink>
      <Loaded says={t().loading} page>
        <Show when={certificate()}>
          {(it) => (
            <>
              <State certificate={it()} />
              <Paper certificate={it()} />
              <Show when={it().state === 'valid'}>
                <Take certificate={it()} />
              </Show>
            </>
          )}
        </Show>
      </Loaded>
    </Page>
  );
}

function State(props: { readonly certificate: OwnCertificate }): JSX.Element {
  const t = certificatesText;
  return (
    <Show when={props.certificate.state !== 'valid'}>
      <p class="ff-notice">
        <Icon name="info" />
        <span>
          {props.certificate.state === 'revoked' ? t().revoked : t().replaced}{' '}
          <Show when={props.certificate.replacedBy}>{(anew) => <A href={`/beviser/${anew()}`}>{t().seeNew}</A>}</Show>
        </span>
      </p>
    </Show>
  );
}

function Paper(props: { readonly certificate: OwnCertificate }): JSX.Element {
  const t = certificatesText;
  const facts = (): OwnCertificate['facts'] => props.certificate.facts;
  const period = (): string => {
    const { learnedFrom, learnedTo } = facts();
    return learnedFrom && learnedTo ? ` ${t().period(longDate(learnedFrom), longDate(learnedTo))}` : '.';
  };
  const amounts = (): string =>
    [facts().hours && t().hours(facts().hours ?? 0), facts().credits && t().credits(facts().credits ?? 0)]
      .filter(Boolean)
      .join(' · ');
  return (
    <article class="ff-sheet ff-cert">
      <p class="ff-muted">{t().number(props.certificate.number)}</p>
      <p class="ff-cert__kind">{t().kind}</p>
      <h1 class="ff-cert__name">{facts().recipientName}</h1>
      <p class="ff-cert__lead">
        {t().learned(facts().workplaceName)}
        {period()}
      </p>
      <h2 class="h4">{t().can}</h2>
      <Goals goals={facts().goals} />
      <Show when={amounts()}>
        <p>
          <b>{amounts()}</b>
        </p>
      </Show>
      <p class="ff-muted">
        {facts().issuedBy}, {facts().institutionName}. {t().issued(longDate(facts().issuedOn))}
      </p>
    </article>
  );
}

function Take(props: { readonly certificate: OwnCertificate }): JSX.Element {
  const t = certificatesText;
  const action = createAction();
  const fetchIt = (form: 'pdf' | 'credential') => () =>
    void action.run(() => download(props.certificate.certificateId, form));
  return (
    <>
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <BusyButton kind="primary" busy={action.busy()} onClick={fetchIt('pdf')}>
          <Icon name="download" />
          {t().paper}
        </BusyButton>
        <BusyButton kind="secondary" busy={action.busy()} onClick={fetchIt('credential')}>
          <Icon name="how-to-reg" />
          {t().credential}
        </BusyButton>
      </div>
      <p class="ff-muted ff-above">{t().credentialHelp}</p>
      <p>
        <a href={new URL(props.certificate.verifyAt).pathname} rel="external">
          {t().check}
        </a>
      </p>
    </>
  );
}
