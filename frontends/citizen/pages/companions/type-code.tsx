import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { CompanionCodeTyping, type CompanionSent } from '#shared/shapes/companion.ts';
import { readMyCompanions } from '../../data/companions.ts';
import { companionsText } from './companions.text.ts';

/** The code that somebody showed me. */
export function TypeCode(): JSX.Element {
  const t = (): ReturnType<typeof companionsText>['type'] => companionsText().type;
  const navigate = useNavigate();
  const { scope } = requiredRole();
  const mine = createAsync(() => readMyCompanions(scope));
  const triesLeft = (): number | undefined =>
    mine()?.items[0] && Math.max(...mine()!.items.map((each) => each.triesLeft));
  const form = createForm<{ readonly code: string }, CompanionCodeTyping, CompanionSent>({
    name: 'companion-typed',
    start: { code: '' },
    read: ({ code }) => readWithShape(CompanionCodeTyping, { code }),
    send: (json, key) => answerOf(visitation.companions.typed.$post({ param: { scope }, json }, once(key))),
    done: () => {
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
            <TextField
              field={form.field('code')}
              label={t().field}
              help={t().help}
              inputmode="numeric"
              autocomplete="off"
            />
          </Form>
          <Show when={triesLeft() !== undefined}>
            <p class="ff-muted">{triesLeft() === 0 ? t().none : t().left(triesLeft() ?? 0)}</p>
          </Show>
        </div>
      </div>
    </Page>
  );
}
