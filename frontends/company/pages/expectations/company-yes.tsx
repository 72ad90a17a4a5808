import { A } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { AgreedText } from '#kit/alignment/seven-questions.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { AlignmentYes } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent, CompanyAlignment } from '#shared/shapes/alignment-talk.ts';
import { isTakenIn, readExpectations } from '../../data/expectations.ts';
import { ownCompany } from '../../data/own-company.ts';
import { expectationsText } from './expectations.text.ts';

/** The text that the person has said yes to: the company reads it, and says yes or that something is not right. */
export function CompanyYes(props: { readonly of: CompanyAlignment }): JSX.Element {
  const t = expectationsText;
  return (
    <section class="ff-sheet" aria-labelledby="agreed">
      <h2 class="h3" id="agreed">
        {t().textTitle}
      </h2>
      <Show when={!props.of.ownYes}>
        <p>{t().textLead}</p>
      </Show>
      <AgreedText questions={props.of.questions} />
      <div class="ff-above">
        <Show when={props.of.ownYes} fallback={<YesForm of={props.of} />}>
          <Flag tone="good" icon="check">
            {t().saidYes}
          </Flag>
          <p>{t().bothYes}</p>
          <p>
            <A href={`/moeder/${props.of.meetingId}/forventninger/svar`}>{t().no}</A>
          </p>
        </Show>
      </div>
    </section>
  );
}

function YesForm(props: { readonly of: CompanyAlignment }): JSX.Element {
  const t = expectationsText;
  const own = ownCompany();
  const { meetingId } = untrack(() => props.of);
  const form = createForm<Record<string, never>, AlignmentYes, AlignmentSent>({
    name: `yes-${meetingId}`,
    start: {},
    newest: () => ({ version: props.of.number ?? 0, values: {} }),
    read: (_fields, number) => ({ body: { number } }),
    send: (json, key) =>
      answerOf(
        matching.companies[':companyId']['match-meetings'][':meetingId'].talk.signed.$post(
          { param: { scope: own.scope, companyId: own.companyId, meetingId }, json },
          once(key),
        ),
      ),
    done: ({ answerId }) => {
      tellDone(t().yesSent);
      waitUntilShown(() => isTakenIn(own, meetingId, answerId), [readExpectations.key]);
    },
  });
  return (
    <Form of={form} submit={t().yes} beside={<A href={`/moeder/${meetingId}/forventninger/svar`}>{t().no}</A>}>
      <></>
    </Form>
  );
}
