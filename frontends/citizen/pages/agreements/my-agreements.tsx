import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import type { SentAgreement } from '#shared/shapes/agreement.ts';
import { readMyAgreements } from '../../data/my-agreements.ts';
import { agreementsText } from './agreements.text.ts';

/** All my agreements, those that wait for me first. */
export function MyAgreements(): JSX.Element {
  const t = agreementsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().home}</BackLink>
      <h1>{t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={readMyAgreements.key}>
          <List />
        </Loaded>
      </div>
    </Page>
  );
}

function List(): JSX.Element {
  const t = agreementsText;
  const agreements = createAsync(() => readMyAgreements());
  return (
    <Show when={agreements()}>
      {(all) => (
        <Show when={all().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <ul class="ff-list ff-sheet">
            <For each={all()}>{(one) => <Line of={one} />}</For>
          </ul>
        </Show>
      )}
    </Show>
  );
}

function Line(props: { readonly of: SentAgreement }): JSX.Element {
  const t = agreementsText;
  const isWaiting = (): boolean => props.of.state === 'to-be-signed';
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`/aftaler/${props.of.agreementId}`}>{t().at(props.of.document?.companyName ?? '')}</A>
        </p>
        <p class="ff-muted">{agreementWords().version(props.of.number)}</p>
      </div>
      <Flag tone={isWaiting() ? 'soon' : props.of.state === 'in-force' ? 'good' : 'quiet'}>
        {agreementWords().states[props.of.state]}
      </Flag>
    </li>
  );
}
