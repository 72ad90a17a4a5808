import { Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type {
  AgreementChange,
  AgreementChanged,
  AgreementDraft,
  AgreementView,
  AgreementWords,
} from '#shared/shapes/agreement.ts';
import type { OfferedWords, TemplateOfDraft } from '#shared/shapes/own-words.ts';
import type { Nameholder } from '#shared/shapes/template-words.ts';
import { changeAgreement, draftAgreement, readAgreementsAgain } from '../../data/agreements.ts';
import { CheckedTimes } from '../placement/rules/checked-times.tsx';
import { agreementText } from './agreement.text.ts';
import { OfferedWordsPart } from './offered-words.tsx';
import { fieldsOf, readChange, readDraft, type DraftFields, type Templates } from './read-draft.ts';

type Names = Readonly<Partial<Record<Nameholder, string | undefined>>>;
type Around = { readonly name: string; readonly onDone: () => void; readonly onCancel?: (() => void) | undefined };

/** The first draft of a placement's agreement, or an amendment to the one in force. */
export function NewDraft(
  props: Around & {
    readonly placementId: string;
    readonly begin: AgreementWords;
    readonly released?: boolean | undefined;
    readonly inForce: OfferedWords;
    readonly names: Names;
  },
): JSX.Element {
  const t = agreementText;
  const { placementId, begin, released } = untrack(() => props);
  const templates = (): Templates => ({ inForce: props.inForce });
  const form = createForm<DraftFields, AgreementDraft, AgreementChanged>({
    name: `draft-agreement-${placementId}`,
    start: fieldsOf(begin, released, untrack(templates)),
    read: (fields) => readDraft(fields, templates()),
    send: (draft, key) => draftAgreement(placementId, draft, key),
    done: () => {
      tellDone(t().saved);
      props.onDone();
      void readAgreementsAgain(placementId);
    },
  });
  return <Fields form={form} submit={t().form.saveNew} {...props} />;
}

/** Other words in a version that is under way. */
export function ChangeDraft(
  props: Around & { readonly of: AgreementView; readonly inForce: OfferedWords; readonly names: Names },
): JSX.Element {
  const t = agreementText;
  const { placementId, agreementId } = untrack(() => props.of);
  const templates = (): Templates => ({ inForce: props.inForce, of: props.of.template });
  const stands = (): DraftFields => fieldsOf(props.of.words, props.of.considerationsReleased, templates());
  const form = createForm<DraftFields, AgreementChange, AgreementChanged>({
    name: `change-agreement-${agreementId}`,
    start: stands(),
    newest: () => ({ version: props.of.version, values: stands() }),
    read: (fields, version) => readChange(fields, version, templates()),
    send: (change, key) => changeAgreement({ placementId, agreementId }, change, key),
    done: () => {
      tellDone(t().saved);
      props.onDone();
      void readAgreementsAgain(placementId);
    },
  });
  return (
    <Fields
      form={form}
      submit={t().form.save}
      placementId={props.of.placementId}
      {...props}
      template={props.of.template}
    />
  );
}

function Fields(
  props: Around & {
    readonly placementId: string;
    readonly form: RunningForm<DraftFields>;
    readonly submit: string;
    readonly inForce: OfferedWords;
    readonly template?: TemplateOfDraft | undefined;
    readonly names: Names;
  },
): JSX.Element {
  const t = (): ReturnType<typeof agreementText>['form'] => agreementText().form;
  const { form } = untrack(() => props);
  return (
    <Form
      of={form}
      submit={props.submit}
      beside={
        <Show when={props.onCancel}>
          {(cancel) => (
            <button type="button" class="button button-secondary" onClick={() => cancel()()}>
              {agreementText().cancel}
            </button>
          )}
        </Show>
      }
    >
      <TextArea field={form.field('words.tasks')} label={t().tasks} help={t().tasksHelp} rows={3} />
      <TextArea
        field={form.field('words.workingTimes')}
        label={t().workingTimes}
        help={t().workingTimesHelp}
        rows={2}
        optional
      />
      <CheckedTimes placementId={props.placementId} written={form.values['words.workingTimes']} />
      <TextArea
        field={form.field('words.considerations')}
        label={t().considerations}
        help={t().considerationsHelp}
        rows={3}
        optional
      />
      <Show when={form.values['words.considerations'].trim()}>
        <Chips
          field={form.field('considerationsReleased')}
          label={t().releasedLabel}
          choices={[{ value: 'released', label: t().released(props.name) }]}
        />
      </Show>
      <TextArea field={form.field('words.followUp')} label={t().followUp} rows={3} />
      <TextArea field={form.field('words.more')} label={t().more} rows={2} optional />
      <OfferedWordsPart form={form} inForce={props.inForce} of={props.template} names={props.names} />
    </Form>
  );
}
