import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningChange, OpeningSaved, OpeningView } from '#shared/shapes/opening.ts';
import { changeOpening, readOpening, readOpenings } from '../../data/openings.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { formText } from './opening-form.text.ts';
import { fieldsOfOpening, type OpeningFields } from './opening-fields.ts';
import { DealPart, DemandsPart, RoomPart, TasksPart, TimePart } from './opening-parts.tsx';
import { openingText } from './opening.text.ts';
import { readOpeningChange } from './read-opening.ts';

/** Changes an opening: every part on one page, for somebody who knows what is to be corrected. */
export function ChangeOpening(): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const params = useParams<{ openingId: string }>();
  return (
    <Page title={t().changeTitle} form="tight">
      <BackLink href={`/pladser/${params.openingId}`}>{openingText().title}</BackLink>
      <ContactsOnly>
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

const parts = [
  { name: 'tasks', part: TasksPart },
  { name: 'time', part: TimePart },
  { name: 'demands', part: DemandsPart },
  { name: 'room', part: RoomPart },
  { name: 'deal', part: DealPart },
] as const;

function ChangeForm(props: { readonly company: CompanyProfile; readonly seen: OpeningView }): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { openingId } = props.seen;
  const form = createForm<OpeningFields, OpeningChange, OpeningSaved>({
    name: `opening-${openingId}`,
    start: fieldsOfOpening(props.seen.opening),
    read: (fields) => readOpeningChange(fields, props.seen.version),
    send: async (change, idempotencyKey) => await changeOpening(own, openingId, change, idempotencyKey),
    done: (_, change) => {
      tellDone(t().changed(change.title));
      void revalidate([readOpening.key, readOpenings.key]);
      navigate(`/pladser/${openingId}`);
    },
  });
  return (
    <>
      <h1>{t().changeHeading(props.seen.opening.title)}</h1>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={`/pladser/${openingId}`}>{t().cancel}</A>}>
          <For each={parts}>
            {({ name, part }) => (
              <section class="ff-form__part" aria-labelledby={`part-${name}`}>
                <h2 id={`part-${name}`}>{t().steps[name]}</h2>
                <Dynamic component={part} form={form} company={props.company} />
              </section>
            )}
          </For>
        </Form>
      </div>
    </>
  );
}
