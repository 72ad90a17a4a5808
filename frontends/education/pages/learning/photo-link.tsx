import { createSignal, Show, type JSX } from 'solid-js';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { readPhoto } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';

/** A photo that is shown when somebody asks for it: each look is in the person's log. */
export function PhotoLink(props: { readonly recordId: string; readonly piece: EvidenceView }): JSX.Element {
  const t = learningWords;
  const own = ownInstitution();
  const action = createAction();
  const [link, setLink] = createSignal<string>();
  const see = (): void =>
    void action.run(
      async () => void setLink(await readPhoto(own.scope, own.institutionId, props.recordId, props.piece.evidenceId)),
    );
  return (
    <Show when={props.piece.hasPhoto}>
      <Show
        when={link()}
        fallback={
          <button type="button" class="function-link ff-link" onClick={see}>
            {t().seePhoto}
          </button>
        }
      >
        {(address) => <img class="ff-photo" src={address()} alt={t().hasPhoto} />}
      </Show>
      <ActionProblem of={action} />
    </Show>
  );
}
