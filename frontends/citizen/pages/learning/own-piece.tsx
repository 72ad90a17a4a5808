import { revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { readMyPhoto, readMyRecords } from '../../data/my-learning.ts';
import { learningText } from './learning.text.ts';

/** What the person can do with what they said or showed themself: see the photo, delete it, take the words back. */
export function OwnPiece(props: { readonly recordId: string; readonly piece: EvidenceView }): JSX.Element {
  const t = learningText;
  const { scope } = requiredRole();
  const action = createAction();
  const [link, setLink] = createSignal<string>();
  const param = (): { scope: string; recordId: string; evidenceId: string } => ({
    scope,
    recordId: props.recordId,
    evidenceId: props.piece.evidenceId,
  });
  const see = (): void =>
    void action.run(async () => void setLink(await readMyPhoto(scope, props.recordId, props.piece.evidenceId)));
  const takeBack = (): void =>
    void action.run(async () => {
      const record = competence['my-learning-records'][':recordId'];
      const isPhoto = props.piece.kind === 'photo';
      if (isPhoto) await answerOf(record.photos[':evidenceId'].deletion.$post({ param: param(), json: {} }));
      else
        await answerOf(
          record.words.$post({
            param: param(),
            json: { act: 'withdraw', evidenceId: param().evidenceId, because: 'not-wanted' },
          }),
        );
      setLink(undefined);
      tellDone(isPhoto ? t().photoDeleted : t().tookBack);
      await revalidate(readMyRecords.key);
    });
  return (
    <Show when={props.piece.mine && props.piece.state === 'standing' && !props.piece.waiting}>
      <Show when={link()}>{(address) => <img class="ff-photo" src={address()} alt={t().photoAlt} />}</Show>
      <p>
        <Show when={props.piece.hasPhoto && !link()}>
          <button type="button" class="function-link ff-link" onClick={see}>
            {t().seePhoto}
          </button>{' '}
        </Show>
        <button type="button" class="function-link ff-link" onClick={takeBack}>
          {props.piece.kind === 'photo' ? t().deletePhoto : t().takeBack}
        </button>
      </p>
      <ActionProblem of={action} />
    </Show>
  );
}
