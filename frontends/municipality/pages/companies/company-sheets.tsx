import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { sentence } from '#kit/language/texts.ts';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { companyWords } from '#kit/words/company.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';

/** Who is called and written to. */
export function ContactSheet(props: { readonly company: CompanyProfile }): JSX.Element {
  return (
    <AsideSheet title={companiesText().contact}>
      <p class="ff-strong mb-0">{props.company.contact.name}</p>
      <Reach phone={props.company.contact.phone} email={props.company.contact.email} />
    </AsideSheet>
  );
}

/** The colleagues who show the ropes; those who act for companies can name one. */
export function BuddiesSheet(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = companiesText;
  const named = (): readonly BuddyView[] => props.company.buddies.filter(({ state }) => state === 'named');
  return (
    <AsideSheet title={t().buddies}>
      <For each={named()} fallback={<p>{t().noBuddies}</p>}>
        {(buddy) => (
          <div class="ff-aside__item">
            <p class="ff-strong">{buddy.name}</p>
            <Reach phone={buddy.phone} email={buddy.email} />
            <p class="ff-muted">{buddy.trainedOn ? t().trained(longDate(buddy.trainedOn)) : t().notTrained}</p>
          </div>
        )}
      </For>
      <Show when={may('name-buddy')}>
        <p class="ff-ruled">
          <A href={`/virksomheder/${props.company.companyId}/buddy`}>{t().nameBuddy}</A>
        </p>
      </Show>
    </AsideSheet>
  );
}

/** What the network knows about the workplace. */
export function AboutSheet(props: { readonly company: CompanyProfile }): JSX.Element {
  const scope = networkScope();
  const municipalities = createAsync(() => readMunicipalities(scope));
  const municipalityNames = (): string =>
    props.company.municipalities
      .map((code) => municipalities()?.find((known) => known.code === code)?.name ?? code)
      .join(', ');
  return (
    <section class="ff-sheet" aria-labelledby="about-company">
      <h2 class="h3" id="about-company">
        {companiesText().about}
      </h2>
      <Facts form="two" facts={factsOf(props.company, municipalityNames())} />
    </section>
  );
}

function Reach(props: { readonly phone: string | undefined; readonly email: string | undefined }): JSX.Element {
  const digits = (): string => (props.phone ?? '').replace(/\s/g, '');
  return (
    <>
      <Show when={digits()}>
        <p class="mb-0">
          <a class="ff-num" href={`tel:${digits()}`}>
            {formatPhone(digits())}
          </a>
        </p>
      </Show>
      <Show when={props.email}>
        {(email) => (
          <p class="mb-0 ff-breaks">
            <a href={`mailto:${email()}`}>{email()}</a>
          </p>
        )}
      </Show>
    </>
  );
}

function factsOf(company: CompanyProfile, municipalityNames: string): readonly Fact[] {
  const t = companiesText();
  const { street, postalCode, city } = company.address;
  return [
    { term: t.cvr, value: <span class="ff-num">{formatCvr(company.companyId)}</span> },
    { term: t.industry, value: company.industry },
    { term: t.address, value: `${street}, ${postalCode} ${city}` },
    { term: t.municipalities, value: municipalityNames },
    { term: t.role, value: companyWords().roles[company.roleInNetwork] },
    { term: t.considerations, value: considerationsOf(company) },
    { term: t.sites, value: company.sites.map((site) => `${site.name}, ${site.street}, ${site.city}`).join('; ') },
    { term: t.memberSince, value: sentence(longDate(company.joinedOn)) },
    ...(company.agreedOn ? [{ term: t.agreedOn, value: sentence(longDate(company.agreedOn)) }] : []),
  ];
}

function considerationsOf(company: CompanyProfile): string {
  return (
    listed(company.inclusiveness.map((need) => vocabularyText().considerations[need])) || companiesText().notChosen
  );
}
