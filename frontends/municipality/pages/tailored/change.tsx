import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import {
  TailoredRequestChange,
  type TailoredRequestSaved,
  type TailoredRequestView,
} from '#shared/shapes/tailored-request.ts';
import { readRequest, readTailored } from '../../data/tailored.ts';
import { describeText } from './describe.text.ts';
import { fieldsOfNeed, readNeed, type NeedFields } from './need-fields.ts';
import { NeedParts } from './need-parts.tsx';
import { tailoredText } from './tailored.text.ts';

/** Describes the course anew, before it is sent or before others are asked. */
export function Change(): JSX.Element {
  const { scope } = requiredRole();
  const params = useParams<{ requestId: string }>();
  const request = createAsync(async () => {
    return may('change-tailored-request') ? await readRequest(scope, params.requestId) : undefined;
  });
  return (
    <Page title={describeText().changeTitle} form="tight">
      <BackLink href={`/kompetenceloeft/oensker/${params.requestId}`}>{tailoredText().title}</BackLink>
      <Show
        when={may('change-tailored-request')}
        fallback={<Refused page title={tailoredText().onlySome} text={tailoredText().onlySomeText} />}
      >
        <Loaded says={tailoredText().loading} keys={[readRequest.key]} page>
          <Show when={request()}>{(known) => <ChangeForm request={known()} />}</Show>
        </Loaded>
      </Show>
    </Page>
  );
}

function ChangeForm(props: { readonly request: TailoredRequestView }): JSX.Element {
  const t = describeText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const { requestId } = untrack(() => props.request);
  const back = `/kompetenceloeft/oensker/${requestId}`;
  const form = createForm<NeedFields, TailoredRequestChange, TailoredRequestSaved>({
    name: `tailored-change-${requestId}`,
    start: untrack(() => fieldsOfNeed(props.request)),
    newest: () => ({ version: props.request.version, values: fieldsOfNeed(props.request) }),
    read: (fields, version) => readNeed(TailoredRequestChange, fields, { version }, today()),
    send: (json, key) =>
      answerOf(competence['tailored-requests'][':requestId'].$put({ param: { scope, requestId }, json }, once(key))),
    done: () => {
      tellDone(t().saved);
      void revalidate([readRequest.key, readTailored.key]);
      navigate(back);
    },
  });
  return (
    <>
      <h1>{t().changeTitle}</h1>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={back}>{t().cancel}</A>}>
          <NeedParts form={form} />
        </Form>
      </div>
    </>
  );
}
