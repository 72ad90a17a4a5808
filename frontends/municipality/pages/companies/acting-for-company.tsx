import { createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { readCompany } from '#kit/companies/company-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';

/** A page on which staff act on behalf of the workplace in the address; others are told whom to ask. */
export function ActingForCompany(props: {
  readonly title: string;
  readonly action: ActionName;
  readonly children: (company: CompanyProfile) => JSX.Element;
}): JSX.Element {
  const t = companiesText;
  const params = useParams<{ companyId: string }>();
  return (
    <Page title={props.title} form="tight">
      <BackLink href={`/virksomheder/${params.companyId}`}>{t().backToCompany}</BackLink>
      <Show when={may(props.action)} fallback={<Refused page title={t().refusedTitle} text={t().refusedText} />}>
        <Loaded says={t().loadingOne} keys={readCompany.key} page>
          <Known companyId={params.companyId}>{props.children}</Known>
        </Loaded>
      </Show>
    </Page>
  );
}

function Known(props: {
  readonly companyId: string;
  readonly children: (company: CompanyProfile) => JSX.Element;
}): JSX.Element {
  const scope = networkScope();
  const company = createAsync(() => readCompany(scope, props.companyId));
  return (
    <Show when={company()} keyed>
      {(known) => props.children(known)}
    </Show>
  );
}
