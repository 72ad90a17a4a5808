import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readCompany } from '#kit/companies/company-data.ts';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { companyWords } from '#kit/words/company.text.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { networkScope } from '../../data/network-scope.ts';
import { CompanyAgainSheet } from '../look-back/company-again.tsx';
import { companiesText } from './companies.text.ts';
import { AboutSheet, BuddiesSheet, ContactSheet } from './company-sheets.tsx';
import { MunicipalContactSheet } from './municipal-contact-sheet.tsx';
import { CompanyOpenings } from './company-openings.tsx';

/** A workplace: what it offers now, whom to call, who the buddies are. */
export function Company(): JSX.Element {
  const t = companiesText;
  const params = useParams<{ companyId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/virksomheder">{t().back}</BackLink>
      <Loaded says={t().loadingOne} keys={readCompany.key} page>
        <Show when={params.companyId} keyed>
          {(companyId) => <Known companyId={companyId} />}
        </Show>
      </Loaded>
    </Page>
  );
}

function Known(props: { readonly companyId: string }): JSX.Element {
  const scope = networkScope();
  const company = createAsync(() => readCompany(scope, props.companyId));
  return <Show when={company()}>{(known) => <Sheets company={known()} />}</Show>;
}

function Sheets(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = companiesText;
  return (
    <>
      <div class="ff-head">
        <div>
          <h1>{props.company.name}</h1>
          <p class="font-lead mb-0">
            {companyWords().kinds[props.company.kind]}. {companyWords().roles[props.company.roleInNetwork]}.
          </p>
        </div>
        <Show when={may('register-opening')}>
          <A class="button button-primary" href={`/virksomheder/${props.company.companyId}/plads`}>
            {t().registerOpening}
          </A>
        </Show>
      </div>
      <div class="ff-split">
        <div class="ff-stack">
          <Loaded says={t().loadingOpenings} keys={readCompanyOpenings.key}>
            <CompanyOpenings companyId={props.company.companyId} />
          </Loaded>
          <AboutSheet company={props.company} />
        </div>
        <div class="ff-stack">
          <CompanyAgainSheet companyId={props.company.companyId} />
          <ContactSheet company={props.company} />
          <MunicipalContactSheet company={props.company} />
          <BuddiesSheet company={props.company} />
        </div>
      </div>
    </>
  );
}
