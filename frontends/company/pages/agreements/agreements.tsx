import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Empty } from '#kit/parts/states.tsx';
import type { SentAgreement } from '#shared/shapes/agreement.ts';
import { readAgreements, waitsForCompany } from '../../data/agreements.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { companyAgreementsText } from './agreements.text.ts';

/** The company's agreements, those that wait for it first. */
export function Agreements(): JSX.Element {
  return (
    <Page title={companyAgreementsText().title} form="tight">
      <ContactsOnly action="list-company-agreements">{() => <List />}</ContactsOnly>
    </Page>
  );
}

function List(): JSX.Element {
  const t = companyAgreementsText;
  const own = ownCompany();
  const agreements = createAsync(() => readAgreements(own.scope, own.companyId));
  const waiting = (): number => (agreements() ?? []).filter(waitsForCompany).length;
  return (
    <Show when={agreements()}>
      {(all) => (
        <>
          <h1>{waiting() > 0 ? t().heading(waiting()) : t().noneWaits}</h1>
          <div class="ff-narrow ff-stack ff-above">
            <Show when={all().length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
              <ul class="ff-list ff-sheet">
                <For each={all()}>{(one) => <Line of={one} />}</For>
              </ul>
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

function Line(props: { readonly of: SentAgreement }): JSX.Element {
  const t = companyAgreementsText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const person = (): string | undefined =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName;
  const municipality = (): string | undefined =>
    municipalities()?.find(({ code }) => code === props.of.municipality)?.name;
  const tone = (): 'soon' | 'good' | 'quiet' =>
    props.of.state === 'to-be-signed' ? 'soon' : props.of.state === 'in-force' ? 'good' : 'quiet';
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`/aftaler/${props.of.agreementId}`}>{person() ? t().with(person() ?? '') : t().withSomeone}</A>
        </p>
        <p class="ff-muted">
          {[municipality() && t().municipality(municipality() ?? ''), agreementWords().version(props.of.number)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Flag tone={tone()}>{agreementWords().states[props.of.state]}</Flag>
    </li>
  );
}
