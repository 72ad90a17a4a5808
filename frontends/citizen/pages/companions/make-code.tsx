import { A, revalidate, useNavigate, useParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { CompanionCodeMaking, type CompanionCodeMade } from '#shared/shapes/companion.ts';
import { readMyCompanions } from '../../data/companions.ts';
import { companionsText } from './companions.text.ts';

/** What the one who types my code shall get; then the code. */
export function MakeCode(): JSX.Element {
  const t = (): ReturnType<typeof companionsText>['make'] => companionsText().make;
  const navigate = useNavigate();
  const { candidateId } = useParams<{ candidateId: string }>();
  const param = { scope: requiredRole().scope, candidateId };
  const form = createForm<{ readonly sharesPhone: string }, CompanionCodeMaking, CompanionCodeMade>({
    name: 'companion-code',
    start: { sharesPhone: 'no' },
    read: ({ sharesPhone }) => readWithShape(CompanionCodeMaking, { sharesPhone: sharesPhone === 'yes' }),
    send: (json, key) => answerOf(visitation.companions[':candidateId'].codes.$post({ param, json }, once(key))),
    done: () => {
      tellDone(companionsText().codeMade);
      void revalidate(readMyCompanions.key);
      navigate('/foelgeven');
    },
  });
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/foelgeven">{companionsText().title}</BackLink>
      <div class="ff-narrow">
        <h1>{t().title}</h1>
        <p class="font-lead">{t().lead}</p>
        <div class="ff-sheet ff-narrow-form">
          <Form of={form} submit={t().button} wide beside={<A href="/foelgeven">{companionsText().back}</A>}>
            <RadioCards
              field={form.field('sharesPhone')}
              label={t().phone}
              help={t().phoneText}
              choices={[
                { value: 'no', label: t().phoneNo },
                { value: 'yes', label: t().phoneYes },
              ]}
            />
          </Form>
        </div>
      </div>
    </Page>
  );
}
