import { A, createAsync, revalidate, useNavigate, useSearchParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { TailoredRequestDescription, type TailoredRequestSaved } from '#shared/shapes/tailored-request.ts';
import { readPlacement } from '../../data/placements.ts';
import { readNameOf, readTailored } from '../../data/tailored.ts';
import { describeText } from './describe.text.ts';
import { emptyNeed, readNeed, type NeedFields } from './need-fields.ts';
import { NeedParts } from './need-parts.tsx';
import { tailoredText } from './tailored.text.ts';

/** Describes a course from inside a placement; what is written survives a closed tab. */
export function Describe(): JSX.Element {
  const t = describeText;
  const [params] = useSearchParams<{ plads?: string }>();
  return (
    <Page title={t().title} form="tight">
      <Show
        when={may('describe-tailored-request')}
        fallback={<Refused page title={tailoredText().onlySome} text={tailoredText().onlySomeText} />}
      >
        <Show
          when={params.plads}
          keyed
          fallback={
            <Empty page title={t().notFrom} text={t().notFromText}>
              <Show when={may('list-work')}>
                <A class="button button-primary" href="/personer">
                  {t().people}
                </A>
              </Show>
            </Empty>
          }
        >
          {(placementId) => (
            <Loaded says={tailoredText().loading} keys={[readPlacement.key]} page>
              <FromPlacement placementId={placementId} />
            </Loaded>
          )}
        </Show>
      </Show>
    </Page>
  );
}

function FromPlacement(props: { readonly placementId: string }): JSX.Element {
  const t = describeText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const { placementId } = untrack(() => props);
  const placement = createAsync(async () => (may('open-placement') ? await readPlacement(scope, placementId) : null));
  const name = createAsync(async () => {
    const candidateId = placement()?.candidateId;
    return candidateId && (await readNameOf(scope, candidateId));
  });
  const back = (): string => {
    const candidateId = placement()?.candidateId;
    return candidateId ? `/personer/${candidateId}/placering` : '/kompetenceloeft/oensker';
  };
  const form = createForm<NeedFields, TailoredRequestDescription, TailoredRequestSaved>({
    name: `tailored-${placementId}`,
    start: emptyNeed,
    read: (fields) => readNeed(TailoredRequestDescription, fields, { placementId }, today()),
    send: (json, key) => answerOf(competence['tailored-requests'].$post({ param: { scope }, json }, once(key))),
    done: ({ requestId }) => {
      tellDone(t().saved);
      void revalidate(readTailored.key);
      navigate(`/kompetenceloeft/oensker/${requestId}`);
    },
  });
  return (
    <>
      <BackLink href={back()}>{tailoredText().toPerson}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">
        <Show when={placement()}>
          {(known) => `${tailoredText().for(name() ?? tailoredText().someone.toLowerCase(), known().companyName)}. `}
        </Show>
        {t().lead}
      </p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().save} beside={<A href={back()}>{t().cancel}</A>}>
          <NeedParts form={form} />
        </Form>
      </div>
    </>
  );
}
