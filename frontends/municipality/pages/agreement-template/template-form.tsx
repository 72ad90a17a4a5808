import { revalidate } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show, untrack, type JSX } from 'solid-js';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { TemplateContent, TemplateSet, TemplateToSet, TemplateView } from '#shared/shapes/agreement-template.ts';
import { placeholders } from '#shared/shapes/template-words.ts';
import { readTemplate, readTemplateVersions, setTemplate } from '../../data/agreement-template.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { ClausePlace, OpeningPlace } from './template-places.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { clausePlaces, openingPlaces, placesUsed, readToSet, valuesOf, type TemplateFields } from './read-template.ts';

/** Other words of the municipality's own; `chosen` are earlier ones to use again. */
export function TemplateForm(props: {
  readonly of: TemplateView;
  readonly chosen: TemplateContent | undefined;
}): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['form'] => agreementTemplateText().form;
  const scope = requiredRole().scope;
  const stands = (): TemplateFields => valuesOf(props.of);
  const form = createForm<TemplateFields, TemplateToSet, TemplateSet>({
    name: 'agreement-template',
    start: untrack(stands),
    newest: () => ({ version: props.of.version, values: withoutReason(stands()) }),
    read: readToSet,
    send: (body, key) => setTemplate(scope, body, key),
    done: () => {
      tellDone(t().saved);
      void revalidate([readTemplate.key, readTemplateVersions.key]);
    },
  });
  createEffect(
    on(
      () => props.chosen,
      (chosen) => {
        if (!chosen) return;
        for (const [name, value] of Object.entries(withoutReason(valuesOf(chosen))))
          form.field(name as 'contact').set(value as string);
        document.getElementById(form.field('contact').id)?.scrollIntoView({ block: 'center' });
      },
      { defer: true },
    ),
  );
  return (
    <section class="ff-sheet" aria-labelledby="template-form">
      <h2 id="template-form">{t().title}</h2>
      <Placeholders />
      <Form of={form} submit={t().save}>
        <Openings form={form} />
        <Clauses form={form} />
        <TextArea field={form.field('contact')} label={t().contact} help={t().contactHelp} rows={2} optional />
        <TemplatePreview form={form} />
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={2} />
      </Form>
    </section>
  );
}

function withoutReason({ reason: _anew, ...fields }: TemplateFields): Partial<TemplateFields> {
  return fields;
}

/** The words that are filled in, and what each stands for. */
function Placeholders(): JSX.Element {
  const t = agreementTemplateText;
  return (
    <details class="ff-fold" open>
      <summary>{t().form.placeholders}</summary>
      <p class="ff-muted">{t().form.placeholdersLead}</p>
      <ul class="ff-list">
        <For each={placeholders}>
          {(word) => (
            <li>
              <code>{`{${word}}`}</code> {t().words[word]}
            </li>
          )}
        </For>
      </ul>
      <p class="ff-muted">{t().names}</p>
    </details>
  );
}

/** Places that hold something, and those that were opened besides; at least one. */
function shownPlaces(form: RunningForm<TemplateFields>, of: 'openings' | 'clauses') {
  const [opened, setOpened] = createSignal(1);
  const count = (): number => Math.max(opened(), placesUsed(form.values, of));
  return { count, open: () => setOpened(count() + 1) };
}

function Openings(props: { readonly form: RunningForm<TemplateFields> }): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['form'] => agreementTemplateText().form;
  const { count, open } = shownPlaces(
    untrack(() => props.form),
    'openings',
  );
  return (
    <>
      <h3 class="h4">{t().openings}</h3>
      <p class="ff-muted">{t().openingsHelp}</p>
      <For each={openingPlaces.slice(0, count())}>{(place) => <OpeningPlace form={props.form} place={place} />}</For>
      <Show when={count() < openingPlaces.length}>
        <p class="ff-above">
          <button type="button" class="function-link ff-link" onClick={open}>
            {t().addOpening}
          </button>
        </p>
      </Show>
    </>
  );
}

function Clauses(props: { readonly form: RunningForm<TemplateFields> }): JSX.Element {
  const t = agreementTemplateText;
  const { count, open } = shownPlaces(
    untrack(() => props.form),
    'clauses',
  );
  return (
    <>
      <h3 class="h4 ff-above">{t().clauses}</h3>
      <For each={clausePlaces.slice(0, count())}>
        {(place) => <ClausePlace form={props.form} place={place} count={count()} />}
      </For>
      <Show when={count() < clausePlaces.length}>
        <p class="ff-above">
          <button type="button" class="button button-secondary" onClick={open}>
            {t().form.addClause}
          </button>
        </p>
      </Show>
    </>
  );
}
