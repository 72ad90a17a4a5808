import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import type { CompanyUplift } from '#shared/shapes/asked-request.ts';
import { UpliftNeed, type UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readUplifts } from '../../data/uplifts.ts';
import { upliftText } from './uplift.text.ts';

/** The company says what a course for somebody who is there must be able to do. */
export function TellNeed(): JSX.Element {
  const t = upliftText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().back}</BackLink>
      <Loaded says={t().loading} keys={[readUplifts.key]} page>
        <Known />
      </Loaded>
    </Page>
  );
}

function Known(): JSX.Element {
  const t = upliftText;
  const own = ownCompany();
  const params = useParams<{ requestId: string }>();
  const uplifts = createAsync(() => readUplifts(own.scope, own.companyId));
  const uplift = (): CompanyUplift | undefined =>
    uplifts()?.find(({ requestId, open }) => open && requestId === params.requestId);
  return (
    <Show when={uplifts()}>
      <Show when={uplift()} fallback={<Empty page title={t().notOpen} text={t().notOpenText} />}>
        {(known) => <NeedForm uplift={known()} />}
      </Show>
    </Show>
  );
}

function NeedForm(props: { readonly uplift: CompanyUplift }): JSX.Element {
  const t = upliftText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { requestId } = untrack(() => props.uplift);
  const form = createForm<{ readonly words: string }, UpliftNeed, UpliftAnswerSent>({
    name: `uplift-need-${requestId}`,
    start: untrack(() => ({ words: props.uplift.added?.words ?? '' })),
    newest: () => ({ version: props.uplift.seen, values: {} }),
    read: (fields, seen) => {
      const read = readWithShape(UpliftNeed, { seen, ...fields });
      return 'body' in read ? read : { errors: { ...read.errors, ...emptyOf(fields, { words: t().ask }) } };
    },
    send: (json, key) =>
      answerOf(
        competence.companies[':companyId'].uplifts[':requestId'].needs.$post(
          { param: { scope: own.scope, companyId: own.companyId, requestId }, json },
          once(key),
        ),
      ),
    done: () => {
      tellDone(t().sent);
      void revalidate(readUplifts.key);
      navigate('/');
    },
  });
  return (
    <>
      <h1>{t().heading(tailoredWords().themes[props.uplift.theme])}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-sheet ff-narrow">
        <p class="ff-strong">{t().tasks}</p>
        <p>{props.uplift.tasks}</p>
        <Form of={form} submit={t().send} beside={<A href="/">{t().cancel}</A>}>
          <TextArea field={form.field('words')} label={t().words} help={t().wordsHelp} />
        </Form>
      </div>
    </>
  );
}
