import type { JSX } from 'solid-js';
import { BuddyForm } from '#kit/companies/buddy-form.tsx';
import { readCompany } from '#kit/companies/company-data.ts';
import { networkScope } from '../../data/network-scope.ts';
import { ActingForCompany } from './acting-for-company.tsx';
import { companiesText } from './companies.text.ts';

/** Names one of a workplace's people as buddy, on its behalf. */
export function NameBuddy(): JSX.Element {
  const t = (): ReturnType<typeof companiesText>['buddy'] => companiesText().buddy;
  return (
    <ActingForCompany action="name-buddy" title={t().title}>
      {({ companyId, name }) => (
        <>
          <h1>{t().heading(name)}</h1>
          <p class="font-lead">{t().lead}</p>
          <div class="ff-sheet ff-narrow-form">
            <BuddyForm
              network={networkScope()}
              companyId={companyId}
              back={`/virksomheder/${companyId}`}
              keys={readCompany.key}
            >
              <p class="ff-muted ff-above">{t().onBehalf}</p>
            </BuddyForm>
          </div>
        </>
      )}
    </ActingForCompany>
  );
}
