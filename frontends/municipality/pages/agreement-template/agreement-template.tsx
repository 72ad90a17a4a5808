import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { TemplateContent, TemplateView } from '#shared/shapes/agreement-template.ts';
import { readTemplate, readTemplateVersions } from '../../data/agreement-template.ts';
import { readStaff } from '../../data/municipality.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { TemplateForm } from './template-form.tsx';
import { DecidedWhy, TemplateInWords } from './template-in-words.tsx';
import { TemplateVersions } from './template-versions.tsx';

/** What stands in our agreements besides what the law and the house demand, who decided it, and what always stands there? */
export function AgreementTemplate(): JSX.Element {
  const t = agreementTemplateText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/regler">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <p>{t().keeps}</p>
      <Loaded says={t().loading} keys={[readTemplate.key, readStaff.key]}>
        <InForce />
      </Loaded>
    </Page>
  );
}

function InForce(): JSX.Element {
  const t = agreementTemplateText;
  const template = createAsync(() => readTemplate(requiredRole().scope));
  const [chosen, setChosen] = createSignal<TemplateContent>();
  return (
    <Show when={template()}>
      {(view) => (
        <div class="ff-stack ff-above">
          <section class="ff-sheet" aria-labelledby="template-now">
            <h2 id="template-now">{t().now}</h2>
            <TemplateInWords of={view()} />
            <DecidedWhy of={view()} />
          </section>
          <Standard of={view()} />
          <Show when={may('set-agreement-template')}>
            {/* Begun anew for each version: what was written stays as a draft. */}
            <Show when={`version ${view().version}`} keyed>
              {(_version) => <TemplateForm of={view()} chosen={chosen()} />}
            </Show>
          </Show>
          <Loaded says={t().versions.loading} keys={readTemplateVersions.key}>
            <TemplateVersions of={view()} onChoose={setChosen} />
          </Loaded>
        </div>
      )}
    </Show>
  );
}

/** The sentences that no template takes out, by kind. */
function Standard(props: { readonly of: TemplateView }): JSX.Element {
  const t = agreementTemplateText;
  return (
    <section class="ff-sheet" aria-labelledby="template-standard">
      <h2 id="template-standard">{t().standard}</h2>
      <p>{t().standardLead}</p>
      <details class="ff-fold">
        <summary>{t().standardShow}</summary>
        <For each={props.of.standard}>
          {({ kind, sentences }) => (
            <>
              <h3 class="ff-h-small ff-above">{vocabularyText().placementKinds[kind]}</h3>
              <ul lang="da">
                <For each={sentences}>{(sentence) => <li>{sentence}</li>}</For>
              </ul>
            </>
          )}
        </For>
      </details>
    </section>
  );
}
