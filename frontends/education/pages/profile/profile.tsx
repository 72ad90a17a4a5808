import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { PageHead } from '#kit/parts/page-head.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { profileText } from './profile.text.ts';

/** What does the partnership know about us? */
export function Profile(): JSX.Element {
  return (
    <Page title={profileText().title} form="tight">
      <JoinedOnly>{(institution) => <Sheets of={institution()} />}</JoinedOnly>
    </Page>
  );
}

function Sheets(props: { readonly of: InstitutionView }): JSX.Element {
  const t = profileText;
  return (
    <>
      <PageHead action={may('change-institution') ? { href: '/profil/ret', label: t().change } : undefined}>
        {props.of.name}
      </PageHead>
      <p class="font-lead">{props.of.about}</p>
      <p>
        <A href="/profil/medarbejdere">{t().toStaff}</A>
      </p>
      <div class="ff-split ff-above">
        <section class="ff-sheet" aria-labelledby="departments">
          <h2 id="departments">{t().departmentsOne}</h2>
          <ul class="ff-list">
            <For each={props.of.departments}>
              {({ name, street, postalCode, city }) => (
                <li class="ff-aside__item">
                  <p class="ff-strong">{name}</p>
                  <p class="ff-muted">
                    {street}, {postalCode} {city}
                  </p>
                </li>
              )}
            </For>
          </ul>
        </section>
        <div class="ff-stack">
          <section class="ff-sheet" aria-labelledby="about">
            <h2 id="about">{t().about}</h2>
            <Facts facts={aboutFacts(props.of)} />
          </section>
          <section class="ff-sheet" aria-labelledby="contact">
            <h2 id="contact">{t().contact}</h2>
            <Facts facts={contactFacts(props.of)} />
          </section>
        </div>
      </div>
    </>
  );
}

function aboutFacts(institution: InstitutionView): readonly Fact[] {
  const t = profileText();
  const { kind, institutionId, joinedOn, accreditedFrom } = institution;
  return [
    { term: t.kind, value: t.kinds[kind] },
    { term: t.cvr, value: <span class="ff-num">{formatCvr(institutionId)}</span> },
    { term: t.joinedOn, value: longDate(joinedOn) },
    { term: t.accreditedTerm, value: accreditedFrom ? t.since(longDate(accreditedFrom)) : t.notAccredited },
  ];
}

function contactFacts(institution: InstitutionView): readonly Fact[] {
  const t = profileText();
  const { contact } = institution;
  return [
    { term: t.name, value: contact.name },
    {
      term: t.phone,
      value: (
        <a class="ff-num" href={`tel:${contact.phone}`}>
          {formatPhone(contact.phone)}
        </a>
      ),
    },
    { term: t.email, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
  ];
}
