import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextField } from '#kit/forms/text-fields.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { longDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  LegalBasisEnding,
  LegalBasisRecording,
  type HowProfileWorks,
  type LegalBasis,
  type LegalBasisSaved,
} from '#shared/shapes/person-profile.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readHowProfileWorks } from '../../data/visitation.ts';
import { profileText } from './profile.text.ts';

interface BasisProps {
  readonly works: HowProfileWorks;
}
const t = (): ReturnType<typeof profileText>['works'] => profileText().works;
const basis = visitation.profile['legal-basis'];

/** Whether the profile is in use and by which law, who recorded it, and the leader's switch. */
export function LegalBasisSheet(props: BasisProps): JSX.Element {
  const [open, setOpen] = createSignal<'none' | 'record' | 'end'>('none');
  const close = (): void => void setOpen('none');
  return (
    <AsideSheet title={props.works.inUse ? t().inUse : t().off}>
      <Show when={!props.works.inUse}>
        <p>{t().offText}</p>
      </Show>
      <ul class="ff-list ff-stack">
        <For each={props.works.bases}>{(each) => <BasisLine of={each} />}</For>
      </ul>
      <Show when={may('record-profile-legal-basis')}>
        <div class="ff-actions ff-above">
          <button type="button" class="button button-secondary" onClick={() => setOpen('record')}>
            {t().record}
          </button>
          <Show when={props.works.inUse}>
            <button type="button" class="function-link ff-link" onClick={() => setOpen('end')}>
              {t().end}
            </button>
          </Show>
        </div>
      </Show>
      <Show when={open() === 'record'}>
        <RecordDialog works={props.works} onClose={close} />
      </Show>
      <Show when={open() === 'end'}>
        <EndDialog works={props.works} onClose={close} />
      </Show>
    </AsideSheet>
  );
}

function BasisLine(props: { readonly of: LegalBasis }): JSX.Element {
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const who = (personId: string | undefined): string => nameOf(personId, staff()) ?? t().somebody;
  return (
    <li>
      <b>{props.of.law}</b>
      <br />
      <span class="ff-muted">{t().recorded(who(props.of.recordedBy), longDate(props.of.on))}</span>
      <Show when={props.of.endedOn}>
        {(endedOn) => <span class="ff-muted"> {t().ended(who(props.of.endedBy), longDate(endedOn()))}</span>}
      </Show>
    </li>
  );
}

function follow(said: string): void {
  void revalidate(readHowProfileWorks.key);
  tellDone(said);
}

function RecordDialog(props: BasisProps & { readonly onClose: () => void }): JSX.Element {
  const form = createForm<{ readonly law: string; readonly on: string }, LegalBasisRecording, LegalBasisSaved>({
    name: 'profile-legal-basis',
    start: { law: '', on: typedDate(today()) },
    newest: () => ({ version: props.works.version, values: {} }),
    read: ({ law, on }, version) =>
      readWithShape(LegalBasisRecording, { version, law, on: readDate(on, today()) ?? on }, t().words),
    send: (json, key) => answerOf(basis.$post({ param: { scope: requiredRole().scope }, json }, once(key))),
    done: () => {
      follow(t().isOn);
      props.onClose();
    },
  });
  return (
    <Dialog open title={t().record} onClose={() => props.onClose()}>
      <p>{t().recordText}</p>
      <Form of={form} submit={t().recordSave}>
        <TextField field={form.field('law')} label={t().lawField} help={t().lawHelp} width="full" />
        <DateField field={form.field('on')} label={t().on} />
      </Form>
    </Dialog>
  );
}

function EndDialog(props: BasisProps & { readonly onClose: () => void }): JSX.Element {
  const scope = untrack(() => requiredRole().scope);
  const form = createForm<{ readonly on: string }, LegalBasisEnding, LegalBasisSaved>({
    name: 'profile-legal-basis-end',
    start: { on: typedDate(today()) },
    newest: () => ({ version: props.works.version, values: {} }),
    read: ({ on }, version) => readWithShape(LegalBasisEnding, { version, on: readDate(on, today()) ?? on }, t().words),
    send: (json, key) => answerOf(basis.ended.$post({ param: { scope }, json }, once(key))),
    done: () => {
      follow(t().isOff);
      props.onClose();
    },
  });
  return (
    <Dialog open title={t().end} onClose={() => props.onClose()}>
      <p>{t().endText}</p>
      <Form of={form} submit={t().end}>
        <DateField field={form.field('on')} label={t().endOn} />
      </Form>
    </Dialog>
  );
}
