import { A, revalidate, useNavigate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { fieldsOfNewOpening, namedBuddies, type OpeningFields } from '#kit/openings/opening-fields.ts';
import { OpeningParts } from '#kit/openings/opening-parts.tsx';
import { openingRefusals, readNewOpening } from '#kit/openings/read-opening.ts';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts, OpeningSaved } from '#shared/shapes/opening.ts';
import { readOpenOpenings } from '../../data/openings.ts';
import { networkScope } from '../../data/network-scope.ts';
import { ActingForCompany } from '../companies/acting-for-company.tsx';
import { registerText } from './register-opening.text.ts';

/** Registers an opening on behalf of a workplace; one without a buddy is asked to name one first. */
export function RegisterOpening(): JSX.Element {
  const t = registerText;
  return (
    <ActingForCompany action="register-opening" title={t().title}>
      {(company) => (
        <>
          <h1>{t().heading(company.name)}</h1>
          <Show
            when={namedBuddies(company).length > 0}
            fallback={
              <Empty title={t().needsBuddy} text={t().needsBuddyText}>
                <A class="button button-primary" href={`/virksomheder/${company.companyId}/buddy`}>
                  {t().nameBuddy}
                </A>
              </Empty>
            }
          >
            <p class="font-lead">{t().lead}</p>
            <OpeningForm company={company} />
          </Show>
        </>
      )}
    </ActingForCompany>
  );
}

function OpeningForm(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = registerText;
  const scope = networkScope();
  const navigate = useNavigate();
  const { company } = untrack(() => props);
  const { companyId } = company;
  const { openings } = clusterNetwork.companies[':companyId'];
  const form = createForm<OpeningFields, OpeningFacts, OpeningSaved>({
    name: `opening-${companyId}`,
    start: fieldsOfNewOpening(company),
    read: (fields) => readNewOpening(fields, 'staff'),
    refusalsAt: openingRefusals,
    send: (facts, key) => answerOf(openings.$post({ param: { scope, companyId }, json: facts }, once(key))),
    done: ({ openingId }, facts) => {
      tellDone(t().registered(facts.title));
      void revalidate([readCompanyOpenings.key, readOpenOpenings.key]);
      navigate(`/pladser/${companyId}/${openingId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().submit} beside={<A href={`/virksomheder/${companyId}`}>{t().cancel}</A>}>
        <OpeningParts form={form} company={company} voice="staff" network={scope} onlyFor={[requiredRole().scope]} />
      </Form>
    </div>
  );
}
