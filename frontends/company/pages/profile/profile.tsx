import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import { companyWords } from '#kit/words/company.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { may } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { Lines } from '../../parts/lines.tsx';
import { MembersOnly } from '../../parts/members-only.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { profileText } from './profile.text.ts';

/** What does the network know about us? */
export function Profile(): JSX.Element {
  return (
    <Page title={profileText().title} form="tight">
      <MembersOnly>{(company) => <ProfileSheets company={company()} />}</MembersOnly>
    </Page>
  );
}

function ProfileSheets(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = profileText;
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const municipalityNames = (): string =>
    props.company.municipalities
      .map((code) => municipalities()?.find((one) => one.code === code)?.name ?? code)
      .join(', ');
  return (
    <>
      <PageHead action={may('change-company-profile') ? { href: '/profil/ret', label: t().change } : undefined}>
        {props.company.name}
      </PageHead>
      <div class="ff-stack ff-narrow ff-above">
        <section class="ff-sheet" aria-labelledby="about">
          <h2 id="about">{t().about}</h2>
          <Facts form="two" facts={aboutFacts(props.company, municipalityNames())} />
        </section>
        <section class="ff-sheet" aria-labelledby="contact">
          <h2 id="contact">{t().contact}</h2>
          <Facts form="two" facts={contactFacts(props.company)} />
        </section>
        <section class="ff-sheet" aria-labelledby="sites">
          <h2 id="sites">{t().sites}</h2>
          <ul class="ff-list">
            <For each={props.company.sites}>
              {(site) => (
                <li class="ff-aside__item">
                  <p class="ff-strong">{site.name}</p>
                  <p>
                    {site.street}, {site.postalCode} {site.city}
                  </p>
                </li>
              )}
            </For>
          </ul>
        </section>
        <section class="ff-sheet" aria-labelledby="considerations">
          <h2 id="considerations">{t().considerations}</h2>
          <Show when={props.company.inclusiveness.length > 0} fallback={<p class="ff-muted">{t().none}</p>}>
            <Lines of={props.company.inclusiveness.map((need) => vocabularyText().considerations[need])} />
          </Show>
        </section>
      </div>
    </>
  );
}

function aboutFacts(company: CompanyProfile, municipalityNames: string): readonly Fact[] {
  const t = profileText();
  const { street, postalCode, city } = company.address;
  return [
    { term: t.kindTerm, value: companyWords().kinds[company.kind] },
    { term: t.roleTerm, value: companyWords().roles[company.roleInNetwork] },
    { term: t.municipalitiesTerm, value: municipalityNames },
    { term: t.cvr, value: <span class="ff-num">{formatCvr(company.companyId)}</span> },
    { term: t.industry, value: company.industry },
    { term: t.address, value: `${street}, ${postalCode} ${city}` },
    { term: t.joinedOn, value: longDate(company.joinedOn) },
    ...(company.agreedOn ? [{ term: t.agreedOn, value: longDate(company.agreedOn) }] : []),
  ];
}

function contactFacts(company: CompanyProfile): readonly Fact[] {
  const t = profileText();
  const contact = company.contact;
  const digits = contact.phone.replace(/\s/g, '');
  return [
    { term: t.name, value: contact.name },
    {
      term: t.phone,
      value: (
        <a class="ff-num" href={`tel:${digits}`}>
          {formatPhone(digits)}
        </a>
      ),
    },
    { term: t.email, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
  ];
}
