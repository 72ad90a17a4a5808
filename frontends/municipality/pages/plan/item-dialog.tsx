import { Show, untrack, type JSX } from 'solid-js';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { tracksOf } from '#shared/shapes/field-groups.ts';
import {
  PlanItemAddition,
  PlanItemChange,
  PlanItemMove,
  type PlanChanged,
  type PlanItem,
} from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import { ownerChoices, type PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

type ItemFields = {
  readonly title: string;
  readonly ownWords: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly track: string;
};

const items = visitation.candidates[':candidateId'].plan.items;

function finished(onClose: () => void): void {
  onClose();
  planChanged();
  tellDone(planText().saved);
}

function read(fields: ItemFields): object {
  return {
    title: fields.title,
    owner: fields.owner,
    ...(fields.ownWords.trim() && { ownWords: fields.ownWords }),
    ...(fields.dueOn.trim() && { dueOn: readDate(fields.dueOn, today()) ?? fields.dueOn }),
    ...(fields.track && { track: fields.track }),
  };
}

function fieldsOf(item: PlanItem): ItemFields {
  const { title, ownWords = '', owner, dueOn, track = '' } = item;
  return { title, ownWords, owner, dueOn: dueOn ? typedDate(dueOn) : '', track };
}

/** Something more in the plan: a goal, or what stands under one. */
export function AddItemDialog(
  props: PlanProps & { readonly kind: PlanItem['kind']; readonly under?: string; readonly onClose: () => void },
): JSX.Element {
  const t = planText;
  const { plan, kind, under } = untrack(() => props);
  const titles = { goal: t().addGoal, 'sub-goal': t().addSub, activity: t().addActivity };
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<ItemFields, PlanItemAddition, PlanChanged>({
    name: `plan-add-${plan.candidateId}-${under ?? 'goal'}-${kind}`,
    start: { title: '', ownWords: '', owner: '', dueOn: '', track: '' },
    read: (fields) => readWithShape(PlanItemAddition, { kind, ...(under && { under }), ...read(fields) }, t().words),
    send: (json, key) => answerOf(items.$post({ param, json }, once(key))),
    done: () => finished(props.onClose),
  });
  return (
    <Dialog open title={titles[kind]} onClose={() => props.onClose()}>
      <ItemForm {...props} form={form} />
    </Dialog>
  );
}

/** One part of the plan as it shall be. Where a colleague changed it meanwhile, both versions stand beside each other. */
export function ChangeItemDialog(
  props: PlanProps & { readonly item: PlanItem; readonly onClose: () => void },
): JSX.Element {
  const t = planText;
  const { plan, item } = untrack(() => props);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId, itemId: item.itemId };
  const form = createForm<ItemFields, PlanItemChange, PlanChanged>({
    name: `plan-change-${item.itemId}`,
    start: fieldsOf(item),
    newest: () => ({ version: props.item.version, values: fieldsOf(props.item) }),
    read: (fields, version) => readWithShape(PlanItemChange, { version, ...read(fields) }, t().words),
    send: (json, key) => answerOf(items[':itemId'].$post({ param, json }, once(key))),
    done: () => finished(props.onClose),
  });
  return (
    <Dialog open title={t().editTitle(t().kind[item.kind])} onClose={() => props.onClose()}>
      <ItemForm {...props} kind={item.kind} form={form} />
    </Dialog>
  );
}

function ItemForm(
  props: PlanProps & { readonly kind: PlanItem['kind']; readonly form: RunningForm<ItemFields> },
): JSX.Element {
  const t = planText;
  return (
    <Form of={props.form} submit={t().save}>
      <TextField field={props.form.field('title')} label={t().itemTitle} width="full" />
      <Show when={props.kind === 'goal'}>
        <TextArea field={props.form.field('ownWords')} label={t().ownWords} help={t().ownWordsHelp} rows={2} optional />
      </Show>
      <SelectField field={props.form.field('owner')} label={t().owner} options={ownerChoices(props)} />
      <DateField field={props.form.field('dueOn')} label={t().dueOn} optional={props.kind !== 'activity'} />
      <SelectField
        field={props.form.field('track')}
        label={t().track}
        none={t().noTrack}
        options={tracksOf(requiredRole().role).map((value) => ({ value, label: t().trackName[value] }))}
        optional
      />
    </Form>
  );
}

/** Something is dropped: what that takes along, and why. */
export function DropItemDialog(
  props: PlanProps & { readonly item: PlanItem; readonly onClose: () => void },
): JSX.Element {
  const t = planText;
  const { plan, item } = untrack(() => props);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId, itemId: item.itemId };
  const form = createForm<{ readonly reason: string }, PlanItemMove, PlanChanged>({
    name: `plan-drop-${item.itemId}`,
    start: { reason: '' },
    newest: () => ({ version: props.item.version, values: {} }),
    read: ({ reason }, version) => readWithShape(PlanItemMove, { version, move: 'drop', reason }, t().words),
    send: (json, key) => answerOf(items[':itemId'].state.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().moved.drop);
    },
  });
  return (
    <Dialog open title={t().dropTitle(item.title)} onClose={() => props.onClose()}>
      <p>{t().dropText}</p>
      <Form of={form} submit={t().move.drop}>
        <TextArea field={form.field('reason')} label={t().dropReason} rows={2} />
      </Form>
    </Dialog>
  );
}
