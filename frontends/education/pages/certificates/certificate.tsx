import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { Goals } from '#kit/certificates/goals.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { IssuedView } from '#shared/shapes/certificate.ts';
import { readCertificate, readCertificates } from '../../data/certificates.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { ReissueForm, RevokeForm } from './certificate-forms.tsx';
import { certificatesText } from './certificates.text.ts';

/** One certificate with all that stands on it; it may be issued anew or taken back. */
export function Certificate(): JSX.Element {
  const t = certificatesText;
  const params = useParams<{ certificateId: string }>();
  const certificate = createAsync(() => readCertificate(params.certificateId));
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/beviser">{t().back}</BackLink>
      <JoinedOnly action="open-issued-certificate">
        {() => (
          <Loaded says={t().loading}>
            <Show when={certificate()}>
              {(it) => (
                <>
                  <OnPaper certificate={it()} />
                  <Show when={it().state === 'valid'}>
                    <Steps certificate={it()} />
                  </Show>
                </>
              )}
            </Show>
          </Loaded>
        )}
      </JoinedOnly>
    </Page>
  );
}

function OnPaper(props: { readonly certificate: IssuedView }): JSX.Element {
  const t = certificatesText;
  const facts = (): IssuedView['facts'] => props.certificate.facts;
  return (
    <article class="ff-sheet ff-cert">
      <h1 class="h3">{t().one(props.certificate.number)}</h1>
      <Facts
        form="two"
        facts={[
          { term: t().recipient, value: facts().recipientName },
          { term: t().columns.workplace, value: facts().workplaceName },
          { term: t().columns.on, value: longDate(facts().issuedOn) },
          { term: t().issuedBy, value: facts().issuedBy },
          { term: t().columns.state, value: t().states[props.certificate.state] },
        ]}
      />
      <Show when={props.certificate.replacedBy}>
        {(anew) => (
          <p>
            <A href={`/beviser/${anew()}`}>{t().replacement}</A>
          </p>
        )}
      </Show>
      <h2 class="h4">{t().can}</h2>
      <Goals goals={facts().goals} />
    </article>
  );
}

function Steps(props: { readonly certificate: IssuedView }): JSX.Element {
  const t = certificatesText;
  const navigate = useNavigate();
  const [open, setOpen] = createSignal<'reissue' | 'revoke'>();
  const close = (): void => void setOpen(undefined);
  const done = (certificateId: string): void => {
    close();
    void revalidate([readCertificates.key, readCertificate.key]);
    navigate(`/beviser/${certificateId}`);
  };
  return (
    <div class="ff-actions ff-above">
      <button type="button" class="button button-secondary" onClick={() => setOpen('reissue')}>
        {t().reissue}
      </button>
      <button type="button" class="button button-secondary" onClick={() => setOpen('revoke')}>
        {t().revoke}
      </button>
      <Dialog open={open() === 'reissue'} title={t().reissue} onClose={close}>
        <p>{t().reissueWhat}</p>
        <Show when={open() === 'reissue'}>
          <ReissueForm certificate={props.certificate} onClose={close} onDone={done} />
        </Show>
      </Dialog>
      <Dialog open={open() === 'revoke'} title={t().revoke} onClose={close}>
        <p>{t().revokeWhat}</p>
        <Show when={open() === 'revoke'}>
          <RevokeForm certificate={props.certificate} onClose={close} onDone={done} />
        </Show>
      </Dialog>
    </div>
  );
}
