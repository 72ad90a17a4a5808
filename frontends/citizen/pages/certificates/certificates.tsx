import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { readCertificates } from '../../data/certificates.ts';
import { certificatesText } from './certificates.text.ts';

/** What have I reached? All my certificates, and what I can do with them. */
export function Certificates(): JSX.Element {
  const t = certificatesText;
  const certificates = createAsync(() => readCertificates());
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading}>
        <Show when={certificates()?.length} fallback={<None known={certificates() !== undefined} />}>
          <ul class="nobullet-list">
            <For each={certificates()}>{(certificate) => <Line certificate={certificate} />}</For>
          </ul>
          <nav class="ff-above">
            <Way href="/portefolje" icon="chat">
              {t().portfolio}
            </Way>
            <Way href="/del" icon="link">
              {t().share}
            </Way>
            <Way href="/vis-kommune" icon="home">
              {t().showMunicipality}
            </Way>
          </nav>
        </Show>
      </Loaded>
    </Page>
  );
}

function None(props: { readonly known: boolean }): JSX.Element {
  return (
    <Show when={props.known}>
      <Empty title={certificatesText().none} text={certificatesText().noneText} />
    </Show>
  );
}

function Line(props: { readonly certificate: OwnCertificate }): JSX.Element {
  const t = certificatesText;
  const it = (): OwnCertificate => props.certificate;
  return (
    <li>
      <div class="ff-sheet">
        <h2 class="h4 m-0">
          <A href={`/beviser/${it().certificateId}`}>{it().facts.workplaceName}</A>
        </h2>
        <p>
          {t().goals(it().facts.goals.length)}. {t().issued(longDate(it().issuedOn))}
        </p>
        <p class="ff-muted">
          {t().number(it().number)} · {t().states[it().state]}
        </p>
      </div>
    </li>
  );
}

function Way(props: { readonly href: string; readonly icon: IconName; readonly children: string }): JSX.Element {
  return (
    <p>
      <A class="button button-secondary ff-wide" href={props.href}>
        <Icon name={props.icon} />
        {props.children}
      </A>
    </p>
  );
}
