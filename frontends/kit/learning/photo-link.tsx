import { createSignal, Show, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import type { EvidenceView } from '#shared/shapes/evidence.ts';
import { learningWords } from './learning-words.text.ts';

/** A photo that is shown when somebody asks for it, since each look is in the person's log. `read` gives a link to it. */
export function PhotoLink(props: {
  readonly piece: EvidenceView;
  readonly read: (evidenceId: string) => Promise<string>;
}): JSX.Element {
  const t = learningWords;
  const action = createAction();
  const [link, setLink] = createSignal<string>();
  const see = (): void => void action.run(async () => void setLink(await props.read(props.piece.evidenceId)));
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
        {(address) => <img class="ff-photo" src={address()} alt={t().photoOfTask} />}
      </Show>
      <ActionProblem of={action} />
    </Show>
  );
}
