import { For, Show, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import type { OfferedWords, TemplateOfDraft } from '#shared/shapes/own-words.ts';
import { withNames, type Nameholder } from '#shared/shapes/template-words.ts';
import { agreementText } from './agreement.text.ts';
import { mayBeLeftOut, saysAnything, takesNewest, type DraftFields } from './read-draft.ts';

type Names = Readonly<Partial<Record<Nameholder, string | undefined>>>;

/** The municipality's own words as they will stand in the agreement; those that may be left out can be. */
export function OfferedWordsPart(props: {
  readonly form: RunningForm<DraftFields>;
  /** What the template in force says. */
  readonly inForce: OfferedWords;
  /** What the template of the draft says, where it is made of one. */
  readonly of?: TemplateOfDraft | undefined;
  readonly names: Names;
}): JSX.Element {
  const t = (): ReturnType<typeof agreementText>['own'] => agreementText().own;
  const isNewest = (): boolean => !props.of?.isNewer || takesNewest(props.form.values);
  const shown = (): OfferedWords => (isNewest() ? props.inForce : (props.of ?? props.inForce));
  return (
    <Show when={saysAnything(props.inForce) || (props.of && saysAnything(props.of))}>
      <section class="ff-fold" aria-labelledby="own-words">
        <h3 id="own-words" class="h4">
          {t().title}
        </h3>
        <p class="ff-muted">{t().lead}</p>
        <Show when={props.of?.isNewer}>
          <Chips
            field={props.form.field('newest')}
            label={t().isNewer}
            choices={[{ value: 'newest', label: t().takeNewest }]}
          />
        </Show>
        <Said of={shown()} names={props.names} />
        <Show when={mayBeLeftOut(shown()).length > 0}>
          <Chips
            field={props.form.field(props.of?.isNewer && isNewest() ? 'keptOfNewest' : 'kept')}
            label={t().kept}
            help={t().keptHelp}
            choices={mayBeLeftOut(shown()).map(({ number, title }) => ({ value: String(number), label: title }))}
          />
        </Show>
      </section>
    </Show>
  );
}

function Said(props: { readonly of: OfferedWords; readonly names: Names }): JSX.Element {
  const named = (text: string): string => withNames(text, props.names);
  return (
    <div lang="da">
      <Show when={props.of.opening}>{(opening) => <p class="ff-own-words">{named(opening())}</p>}</Show>
      <For each={props.of.clauses}>
        {({ title, text }) => (
          <>
            <h4 class="ff-h-small">{title}</h4>
            <p class="ff-own-words">{named(text)}</p>
          </>
        )}
      </For>
      <Show when={props.of.contact}>{(contact) => <p class="ff-own-words">{named(contact())}</p>}</Show>
    </div>
  );
}
