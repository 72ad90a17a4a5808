import { revalidate, useNavigate } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show, untrack, type JSX } from 'solid-js';
import { postFile } from '#kit/network/post-file.ts';
import { FileField } from '#kit/forms/file-field.tsx';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import { mostPhotoBytes, photoTypes } from '#shared/shapes/photo.ts';
import { readMyRecords } from '../../data/my-learning.ts';
import { learningText } from './learning.text.ts';
import { smallPhoto } from './small-photo.ts';

/** Shows a picture of a task: chosen, allowed, and sent straight into storage. */
export function SendPhoto(props: { readonly record: MyRecord }): JSX.Element {
  const t = learningText;
  const navigate = useNavigate();
  const { scope } = requiredRole();
  const ids = createUniqueId();
  const action = createAction();
  const [goalId, setGoalId] = createSignal(untrack(() => props.record.goals[0]?.goalId));
  const [file, setFile] = createSignal<File>();
  const [mayBeShown, setMayBeShown] = createSignal(false);
  const [fault, setFault] = createSignal<string>();
  const send = (): void => {
    const [chosen, goal] = [file(), goalId()];
    if (!chosen || !goal || !mayBeShown()) return void setFault(t().photoFirst);
    setFault(undefined);
    void action.run(async () => {
      const photo = await smallPhoto(chosen);
      if (photo.size > mostPhotoBytes) return void setFault(t().photoTooLarge);
      const contentType = photoTypes.find((type) => type === photo.type) ?? 'image/jpeg';
      const photos = competence['my-learning-records'][':recordId'].photos;
      const param = { scope, recordId: props.record.recordId };
      const json = { goalId: goal, contentType, bytes: photo.size, mayBeShown: true };
      const { evidenceId, url, fields } = await answerOf(photos.$post({ param, json }));
      if (!(await postFile(url, fields, photo))) return void setFault(t().photoNotSent);
      await answerOf(photos[':evidenceId'].arrival.$post({ param: { ...param, evidenceId }, json: {} }));
      tellDone(t().photoSent);
      await revalidate(readMyRecords.key);
      navigate('/skridt');
    });
  };
  return (
    <section class="ff-sheet ff-narrow-form" aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`}>{t().photo}</h2>
      <p>{t().photoLead}</p>
      <Show when={props.record.goals.length > 1}>
        <label class="form-label" for={`${ids}-goal`}>
          {t().task}
        </label>
        <select
          id={`${ids}-goal`}
          class="form-select ff-input--medium"
          onChange={(event) =>
            setGoalId(props.record.goals.find((goal) => goal.goalId === event.currentTarget.value)?.goalId)
          }
        >
          <For each={props.record.goals}>{(goal) => <option value={goal.goalId}>{goal.task}</option>}</For>
        </select>
      </Show>
      <label class="form-label" for={`${ids}-file`}>
        {t().choosePhoto}
      </label>
      <FileField id={`${ids}-file`} accept="image/jpeg,image/png" file={file()} onChoose={setFile} />
      <ChoiceCard
        kind="checkbox"
        name={`${ids}-shown`}
        choice={{ value: 'shown', label: t().mayBeShown }}
        checked={mayBeShown()}
        onChange={setMayBeShown}
      />
      <p role="status">{fault()}</p>
      <ActionProblem of={action} />
      <BusyButton kind="secondary" busy={action.busy()} onClick={send}>
        {t().sendPhoto}
      </BusyButton>
    </section>
  );
}
