import { revalidate } from '@solidjs/router';
import { For, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextArea, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { feltMarks, feltThings, standings } from '#shared/shapes/check-in.ts';
import {
  VisitCancel,
  VisitMove,
  VisitNote,
  VisitPlan,
  visitors,
  type VisitChanged,
  type VisitView,
} from '#shared/shapes/visit.ts';
import { readMyVisits, readVisits } from '../../../data/visits.ts';
import { datesFrom } from '../read-change.ts';
import { followUpText } from './follow-up.text.ts';
import { readVisitTime, type VisitTime } from './read-visit-time.ts';
import { visitsText } from './visits.text.ts';

type Props = {
  readonly name: string;
  readonly placementId: string;
  readonly onClose: () => void;
};
type OfVisit = Props & { readonly visit: VisitView };

/** Plans a visit, or moves one. */
export function PlanVisitDialog(props: Props & { readonly visit?: VisitView | undefined }): JSX.Element {
  const t = visitsText;
  const moved = untrack(() => props.visit);
  const { placementId } = untrack(() => ({ placementId: props.placementId }));
  const param = { scope: requiredRole().scope, placementId };
  const visits = matching.placements[':placementId'].visits;
  const form = createForm<VisitTime & { visitor: string; about: string }, VisitPlan | VisitMove, VisitChanged>({
    name: `visit-${moved?.visitId ?? placementId}`,
    start: {
      startsAt: moved ? typedDate(civilDateOf(moved.startsAt)) : '',
      time: moved ? clockTime(moved.startsAt) : '',
      minutes: String(moved?.minutes ?? usualMinutes),
      visitor: 'staff',
      about: '',
    },
    ...(moved && { newest: () => ({ version: props.visit?.version ?? 1, values: {} }) }),
    read: ({ visitor, about, ...time }, version) =>
      moved
        ? readVisitTime<VisitPlan | VisitMove>(VisitMove, time, { version })
        : readVisitTime<VisitPlan | VisitMove>(VisitPlan, time, { visitor, about: about.trim() || undefined }),
    send: (json, key) =>
      'version' in json
        ? answerOf(
            visits[':visitId'].moved.$post({ param: { ...param, visitId: moved?.visitId ?? '' }, json }, once(key)),
          )
        : answerOf(visits.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={moved ? t().moveTitle(props.name) : t().planTitle(props.name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <DateField field={form.field('startsAt')} label={t().date} from={datesFrom()} />
        <TimeField field={form.field('time')} label={t().time} />
        <NumberWithUnit field={form.field('minutes')} label={t().length} unit={t().minutes} />
        {moved ? undefined : (
          <>
            <RadioCards
              field={form.field('visitor')}
              label={t().who}
              choices={visitors.map((value) => ({ value, label: t().visitor[value] }))}
            />
            <TextField field={form.field('about')} label={t().about} optional />
          </>
        )}
      </Form>
    </Dialog>
  );
}

const usualMinutes = 30;
const noteFields = ['seen', 'agreed', 'next', ...feltThings, 'standing'] as const;
type NoteFields = Readonly<Record<(typeof noteFields)[number] | 'heldOn', string>>;

/** What was seen, what was agreed, what comes next, and, if one likes, where the person stands. */
export function NoteVisitDialog(props: OfVisit): JSX.Element {
  const t = visitsText;
  const words = () => followUpText().said;
  const { placementId, visitId, startsAt } = untrack(() => props.visit);
  const param = { scope: requiredRole().scope, placementId, visitId };
  const planned = civilDateOf(startsAt);
  const form = createForm<NoteFields, VisitNote, VisitChanged>({
    name: `visit-note-${visitId}`,
    start: {
      ...{ heldOn: typedDate(planned < today() ? planned : today()), seen: '', agreed: '', next: '' },
      ...{ decides: '', manages: '', belongs: '', standing: '' },
    },
    newest: () => ({ version: props.visit.version, values: {} }),
    read: (values, version) =>
      readWithShape(VisitNote, {
        ...{ version, heldOn: readDate(values.heldOn, datesFrom()) ?? values.heldOn, seen: values.seen },
        ...Object.fromEntries(noteFields.flatMap((name) => (values[name].trim() ? [[name, values[name]]] : []))),
      }),
    send: (json, key) =>
      answerOf(matching.placements[':placementId'].visits[':visitId'].noted.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={t().noteTitle(props.name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <DateField field={form.field('heldOn')} label={t().held} from={datesFrom()} />
        <TextArea field={form.field('seen')} label={t().seen} help={t().seenHelp} rows={4} />
        <TextArea field={form.field('agreed')} label={t().agreed} rows={3} optional />
        <TextArea field={form.field('next')} label={t().next} rows={2} optional />
        <details>
          <summary>{t().more}</summary>
          <For each={feltThings}>
            {(thing) => (
              <RadioCards
                field={form.field(thing)}
                label={words().felt[thing]}
                optional
                choices={feltMarks.map((value) => ({ value, label: words().mark[value] }))}
              />
            )}
          </For>
          <RadioCards
            field={form.field('standing')}
            label={followUpText().way.standingTitle}
            optional
            choices={standings.map((value) => ({ value, label: words().standing[value] }))}
          />
        </details>
      </Form>
    </Dialog>
  );
}

/** A visit that is not held, and why. */
export function CancelVisitDialog(props: OfVisit): JSX.Element {
  const t = visitsText;
  const { placementId, visitId } = untrack(() => props.visit);
  const param = { scope: requiredRole().scope, placementId, visitId };
  const form = createForm<{ reason: string }, VisitCancel, VisitChanged>({
    name: `visit-cancel-${visitId}`,
    start: { reason: '' },
    newest: () => ({ version: props.visit.version, values: {} }),
    read: ({ reason }, version) => readWithShape(VisitCancel, { version, reason }),
    send: (json, key) =>
      answerOf(matching.placements[':placementId'].visits[':visitId'].cancelled.$post({ param, json }, once(key))),
    done: () => saved(() => props.onClose()),
  });
  return (
    <Dialog open title={t().cancelTitle(props.name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().cancel}>
        <TextArea field={form.field('reason')} label={t().reason} rows={2} />
      </Form>
    </Dialog>
  );
}

function saved(close: () => void): void {
  close();
  tellDone(visitsText().saved);
  void revalidate([readVisits.key, readMyVisits.key]);
}
