import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readOpening, readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { fieldsOfOpening, type OpeningFields } from '#kit/openings/opening-fields.ts';
import { OpeningParts } from '#kit/openings/opening-parts.tsx';
import { openingRefusals, readOpeningChange } from '#kit/openings/read-opening.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningChange, OpeningSaved, OpeningView } from '#shared/shapes/opening.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { formText } from './opening-form.text.ts';
import { openingText } from './opening.text.ts';

/** Changes an opening: every part on one page, for somebody who knows what is to be corrected. */
export function ChangeOpening(): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const params = useParams<{ openingId: string }>();
  return (
    <Page title={t().changeTitle} form="tight">
      <BackLink href={`/pladser/${params.openingId}`}>{openingText().title}</BackLink>
      <ContactsOnly action="change-opening">
        {(company) => <WithOpening company={company()} openingId={params.openingId} scope={own.scope} />}
      </ContactsOnly>
    </Page>
  );
}

function WithOpening(props: {
  readonly company: CompanyProfile;
  readonly openingId: string;
  readonly scope: string;
}): JSX.Element {
  const opening = createAsync(() => readOpening(props.scope, props.company.companyId, props.openingId));
  return <Show when={opening()}>{(seen) => <ChangeForm company={props.company} seen={seen()} />}</Show>;
}

function ChangeForm(props: { readonly company: CompanyProfile; readonly seen: OpeningView }): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { openingId } = untrack(() => props.seen);
  const { openings } = clusterNetwork.companies[':companyId'];
  const form = createForm<OpeningFields, OpeningChange, OpeningSaved>({
    name: `opening-${openingId}`,
    start: untrack(() => fieldsOfOpening(props.seen.opening)),
    newest: () => ({ version: props.seen.version, values: fieldsOfOpening(props.seen.opening) }),
    read: (fields, version) => readOpeningChange(fields, 'company', version),
    refusalsAt: openingRefusals,
    send: (change, key) =>
      answerOf(openings[':openingId'].$put({ param: { ...own, openingId }, json: change }, once(key))),
    done: (_, change) => {
      tellDone(t().changed(change.title));
      void revalidate([readOpening.key, readCompanyOpenings.key]);
      navigate(`/pladser/${openingId}`);
    },
  });
  return (
    <>
      <h1>{t().changeHeading(props.seen.opening.title)}</h1>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={`/pladser/${openingId}`}>{t().cancel}</A>}>
          <OpeningParts
            form={form}
            company={props.company}
            voice="company"
            network={own.scope}
            onlyFor={props.company.municipalities}
          />
        </Form>
      </div>
    </>
  );
}
