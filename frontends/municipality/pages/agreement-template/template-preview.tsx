import { createSignal, For, Show, type JSX } from 'solid-js';
import { DocumentSheet } from '#kit/agreements/agreement-document.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { TemplateSample, TemplateTrial } from '#shared/shapes/agreement-template.ts';
import { placementKinds, type PlacementKind } from '#shared/shapes/vocabulary.ts';
import { templatePaperLink, tryTemplate } from '../../data/agreement-template.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { readContent, type TemplateFields } from './read-template.ts';

/** An agreement with the words as they are typed, as the parties would read it, and on paper. */
export function TemplatePreview(props: { readonly form: RunningForm<TemplateFields> }): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['preview'] => agreementTemplateText().preview;
  const scope = requiredRole().scope;
  const [kind, setKind] = createSignal<PlacementKind>('internship');
  const [seen, setSeen] = createSignal<{ readonly of: string; readonly sample: TemplateSample }>();
  const action = createAction();
  const typed = (): TemplateTrial | undefined => {
    const read = readContent(props.form.values);
    return 'body' in read ? { ...read.body, kind: kind() } : undefined;
  };
  const sample = (): TemplateSample | undefined =>
    seen()?.of === JSON.stringify(typed()) ? seen()?.sample : undefined;
  /** Words that cannot be read are told at their fields, as when they are saved: nothing is sent then. */
  const act = (run: (trial: TemplateTrial) => Promise<void>): void => {
    const trial = typed();
    void (trial ? action.run(() => run(trial)) : props.form.submit());
  };
  const show = (): void =>
    act(async (trial) => {
      setSeen({ of: JSON.stringify(trial), sample: await tryTemplate(scope, trial) });
    });
  const paper = (): void => act(async (trial) => location.assign(await templatePaperLink(scope, trial)));
  return (
    <section class="ff-sheet ff-above" aria-labelledby="template-preview">
      <h3 class="h4" id="template-preview">
        {t().title}
      </h3>
      <div class="form-group">
        <label class="form-label" for="template-preview-kind">
          {t().kind}
        </label>
        <select
          class="form-select ff-input--medium"
          id="template-preview-kind"
          onChange={(event) => setKind(event.currentTarget.value as PlacementKind)}
        >
          <For each={placementKinds}>
            {(each) => (
              <option value={each} selected={each === kind()}>
                {vocabularyText().placementKinds[each]}
              </option>
            )}
          </For>
        </select>
      </div>
      <ActionProblem of={action} />
      <div class="ff-actions">
        <BusyButton kind="secondary" busy={action.busy()} onClick={show}>
          {seen() ? t().again : t().show}
        </BusyButton>
        <button type="button" class="function-link ff-link" onClick={paper}>
          <Icon name="download" /> {t().pdf}
        </button>
      </div>
      <Show when={sample()}>
        {(shown) => (
          <div class="ff-above">
            <p class="ff-muted">{t().note}</p>
            <DocumentSheet
              of={shown().document}
              person={shown().names.person}
              buddy={shown().names.buddy}
              contact={shown().names.kontakt}
            />
          </div>
        )}
      </Show>
    </section>
  );
}
