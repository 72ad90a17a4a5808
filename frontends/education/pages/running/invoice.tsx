import { createAsync, revalidate, useParams, useSearchParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { addMonths, civilDate, isCivilDate } from '#shared/kernel/time.ts';
import { InvoiceTerms, type InvoiceBasis, type InvoiceTermsSaved } from '#shared/shapes/invoice-basis.ts';
import { invoiceBases } from '#shared/shapes/lesson-words.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readCoursePeople } from '../../data/course-people.ts';
import { readInvoiceBasis, type OfCourse } from '../../data/running.ts';
import { readPeopleHere } from '../../data/site.ts';
import { kroner, monthName } from './kroner.ts';
import { InvoiceTable } from './invoice-table.tsx';
import { invoiceText } from './invoice.text.ts';

/** What does this month of the course come to? */
export function Invoice(): JSX.Element {
  const t = invoiceText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.courseId}/forloeb`}>{t().back}</BackLink>
      <Loaded page says={t().loading} keys={[readInvoiceBasis.key, readCoursePeople.key, readPeopleHere.key]}>
        <Month of={{ ...ownInstitution(), courseId: params.courseId }} />
      </Loaded>
    </Page>
  );
}

function Month(props: { readonly of: OfCourse }): JSX.Element {
  const t = invoiceText;
  const [search, setSearch] = useSearchParams<{ maaned?: string }>();
  const month = (): string => {
    const asked = `${search.maaned ?? ''}-01`;
    return isCivilDate(asked) ? asked : `${today().slice(0, 7)}-01`;
  };
  const show = (by: number): void => setSearch({ maaned: addMonths(civilDate(month()), by).slice(0, 7) });
  const basis = createAsync(() => readInvoiceBasis(props.of, month()));
  return (
    <Show when={basis()}>
      {(seen) => (
        <>
          <h1>{seen().title}</h1>
          <p class="font-lead">{t().lead(monthName(seen().from), t().kroner(kroner(seen().amountOre)))}</p>
          <div class="ff-actions">
            <button type="button" class="button button-secondary" onClick={() => show(-1)}>
              {t().before}
            </button>
            <button type="button" class="button button-secondary" onClick={() => show(1)}>
              {t().after}
            </button>
          </div>
          <Show when={seen().lines.length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
            <InvoiceTable of={seen()} course={props.of} />
            <Download of={props.of} month={month()} />
          </Show>
          <section class="ff-sheet ff-above ff-narrow">
            <h2>{t().terms}</h2>
            <For each={[seen().terms.version]}>{() => <Terms of={props.of} seen={seen()} />}</For>
          </section>
        </>
      )}
    </Show>
  );
}

function Download(props: { readonly of: OfCourse; readonly month: string }): JSX.Element {
  const t = invoiceText;
  const action = createAction();
  const download = (): Promise<void> =>
    action.run(async () => {
      const { file } = competence.institutions[':institutionId'].courses[':courseId']['invoice-basis'];
      const { link } = await answerOf(file.$post({ param: props.of, json: { month: civilDate(props.month) } }));
      location.assign(link);
    });
  return (
    <div class="ff-actions ff-above">
      <ActionProblem of={action} />
      <BusyButton kind="secondary" busy={action.busy()} onClick={() => void download()}>
        {t().download}
      </BusyButton>
    </div>
  );
}

type Fields = { readonly basis: string; readonly priceKr: string };

function Terms(props: { readonly of: OfCourse; readonly seen: InvoiceBasis }): JSX.Element {
  const t = invoiceText;
  const { terms } = untrack(() => props.seen);
  const form = createForm<Fields, InvoiceTerms, InvoiceTermsSaved>({
    name: untrack(() => `invoice-terms-${props.of.courseId}`),
    start: { basis: terms.basis, priceKr: formatNumber(terms.priceKr) },
    newest: () => ({ version: props.seen.terms.version, values: {} }),
    read: ({ basis, priceKr }, version) =>
      readWithShape(InvoiceTerms, { basis, version, priceKr: numberAsTyped(priceKr) }),
    send: (json, key) => {
      const course = competence.institutions[':institutionId'].courses[':courseId'];
      return answerOf(course['invoice-terms'].$put({ param: props.of, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      void revalidate(readInvoiceBasis.key);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <RadioCards
        field={form.field('basis')}
        label={t().basis}
        choices={invoiceBases.map((value) => ({ value, label: t().bases[value] }))}
      />
      <NumberWithUnit field={form.field('priceKr')} label={t().priceLabel} unit={t().unit} />
    </Form>
  );
}
