import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, NumberWithUnit, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { kroner } from '#kit/tailored/kroner.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { today } from '#kit/time/clock.ts';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { upliftPlaces } from '#shared/shapes/tailored-words.ts';
import type { TailoredOffer, UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { fieldsOfOffer, readOffer, sumOf, type OfferFields } from './offer-fields.ts';
import { readAsked, readAskedRequest } from './request-data.ts';
import { requestsText } from './requests.text.ts';

/** An offer, or a new version of it: what, where, when, by whom, and what it costs in all while it is written. */
export function OfferForm(props: { readonly asked: AskedRequestView; readonly onDecline: () => void }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const { requestId } = untrack(() => props.asked);
  const form = createForm<OfferFields, TailoredOffer, UpliftAnswerSent>({
    name: `offer-${requestId}`,
    start: untrack(() => fieldsOfOffer(props.asked)),
    newest: () => ({ version: props.asked.seen, values: {} }),
    read: (fields, seen) => readOffer(fields, seen, today()),
    send: (json, key) =>
      answerOf(
        competence.institutions[':institutionId'].requests[':requestId'].offers.$post(
          { param: { ...own, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      tellDone(t().sent);
      void revalidate([readAsked.key, readAskedRequest.key]);
    },
  });
  const price = (): number | undefined => sumOf(form.values);
  return (
    <section class="ff-sheet ff-above" aria-labelledby="offer">
      <h2 id="offer">{props.asked.offers.length > 0 ? t().newOffer : t().yourOffer}</h2>
      <Form
        of={form}
        submit={t().send}
        beside={
          <button type="button" class="function-link ff-link" onClick={() => props.onDecline()}>
            {t().cannot}
          </button>
        }
      >
        <TextArea field={form.field('content')} label={t().content} help={t().contentHelp} />
        <RadioCards
          field={form.field('place')}
          label={t().place}
          choices={upliftPlaces.map((value) => ({ value, label: tailoredWords().places[value] }))}
        />
        <div class="ff-form__pair">
          <DateField field={form.field('startsOn')} label={t().startsOn} />
          <DateField field={form.field('endsOn')} label={t().endsOn} />
        </div>
        <TextField field={form.field('teacherName')} label={t().teacher} />
        <div class="ff-form__pair">
          <NumberWithUnit field={form.field('lessons')} label={t().lessons} unit={t().lessonsUnit} />
          <NumberWithUnit field={form.field('hoursPerWeek')} label={t().hours} unit={t().hoursUnit} />
        </div>
        <div class="ff-form__pair">
          <NumberWithUnit field={form.field('lessonOre')} label={t().lessonPrice} unit={t().kroner} />
          <NumberWithUnit field={form.field('extraOre')} label={t().extra} help={t().extraHelp} unit={t().kroner} />
        </div>
        <Show when={price() !== undefined}>
          <p class="ff-sum" aria-live="polite">
            {t().sum(form.values.lessons, `${form.values.lessonOre} ${t().kroner}`)}
            <b>{kroner(price() ?? 0)}</b>
          </p>
        </Show>
        <TextArea field={form.field('conditions')} label={t().conditions} help={t().conditionsHelp} optional rows={2} />
      </Form>
    </section>
  );
}
