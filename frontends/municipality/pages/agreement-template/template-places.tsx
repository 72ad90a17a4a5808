import { Show, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import type { FieldValue, RunningForm } from '#kit/forms/create-form.ts';
import { TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { kindsInWords } from './kinds-in-words.ts';
import { clauseFields, clausePlaces, openingFields, openingPlaces, type TemplateFields } from './read-template.ts';

type Place = { readonly form: RunningForm<TemplateFields>; readonly place: number };

/** One way an agreement begins, and for which kinds. */
export function OpeningPlace(props: Place): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['form'] => agreementTemplateText().form;
  const remove = (): void => close(props.form, openingPlaces, props.place, openingFields);
  return (
    <div class="ff-sheet ff-above">
      <TextArea
        field={props.form.field(`openings.${props.place}.text`)}
        label={t().openingText(props.place + 1)}
        rows={3}
        optional
      />
      <Kinds form={props.form} name={`openings.${props.place}.kinds`} />
      <Show when={props.form.values[`openings.${props.place}.text`]}>
        <Act label={t().remove} of={t().ofOpening(props.place + 1)} onPress={remove} />
      </Show>
    </div>
  );
}

/** One clause: what it says, with which kinds, whether it may be left out, and its place among the others. */
export function ClausePlace(props: Place & { readonly count: number }): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['form'] => agreementTemplateText().form;
  const number = (): number => props.place + 1;
  const isWritten = (): boolean =>
    Boolean(props.form.values[`clauses.${props.place}.title`] || props.form.values[`clauses.${props.place}.text`]);
  const swap = (other: number): void => exchange(props.form, props.place, other);
  const remove = (): void => close(props.form, clausePlaces, props.place, clauseFields);
  return (
    <div class="ff-sheet ff-above">
      <TextField
        field={props.form.field(`clauses.${props.place}.title`)}
        label={t().clauseTitle(number())}
        width="full"
        optional
      />
      <TextArea
        field={props.form.field(`clauses.${props.place}.text`)}
        label={t().clauseText(number())}
        rows={4}
        optional
      />
      <Kinds form={props.form} name={`clauses.${props.place}.kinds`} />
      <Chips
        field={props.form.field(`clauses.${props.place}.leave`)}
        label={t().leave}
        choices={[{ value: 'may', label: t().mayLeave }]}
      />
      <div class="ff-actions ff-above">
        <Show when={props.place > 0}>
          <Act label={t().up} of={t().ofClause(number())} onPress={() => swap(props.place - 1)} />
        </Show>
        <Show when={number() < props.count}>
          <Act label={t().down} of={t().ofClause(number())} onPress={() => swap(props.place + 1)} />
        </Show>
        <Show when={isWritten()}>
          <Act label={t().remove} of={t().ofClause(number())} onPress={remove} />
        </Show>
      </div>
    </div>
  );
}

function Act(props: { readonly label: string; readonly of: string; readonly onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="function-link ff-link" onClick={() => props.onPress()}>
      {props.label}
      <span class="sr-only">{props.of}</span>
    </button>
  );
}

/** For which kinds; folded to what is chosen, since most hold for all. */
function Kinds(props: {
  readonly form: RunningForm<TemplateFields>;
  readonly name: `openings.${number}.kinds` | `clauses.${number}.kinds`;
}): JSX.Element {
  const t = (): ReturnType<typeof agreementTemplateText>['form'] => agreementTemplateText().form;
  return (
    <details class="ff-fold" open={props.form.field(props.name).error() !== undefined}>
      <summary>{kindsInWords(props.form.values[props.name] ?? [])}</summary>
      <Chips
        field={props.form.field(props.name)}
        label={t().kinds}
        help={t().kindsHelp}
        choices={placementKinds.map((kind) => ({ value: kind, label: vocabularyText().placementKinds[kind] }))}
      />
    </details>
  );
}

type Fields = (place: number) => [string, FieldValue][];

function valuesAt(form: RunningForm<TemplateFields>, fields: Fields, place: number): FieldValue[] {
  return fields(place).map(([name]) => form.values[name as 'contact']);
}

function put(form: RunningForm<TemplateFields>, fields: Fields, place: number, values: readonly FieldValue[]): void {
  for (const [at, [name]] of fields(place).entries()) form.field(name as 'contact').set(values[at] as string);
}

/** Two clauses take each other's place. */
function exchange(form: RunningForm<TemplateFields>, one: number, other: number): void {
  const [first, second] = [valuesAt(form, clauseFields, one), valuesAt(form, clauseFields, other)];
  put(form, clauseFields, one, second);
  put(form, clauseFields, other, first);
}

/** Takes one out, and those after it move up. */
function close(form: RunningForm<TemplateFields>, places: readonly number[], out: number, fields: Fields): void {
  for (const place of places.slice(out)) {
    const next =
      place + 1 < places.length ? valuesAt(form, fields, place + 1) : fields(place).map(([, empty]) => empty);
    put(form, fields, place, next);
  }
}
