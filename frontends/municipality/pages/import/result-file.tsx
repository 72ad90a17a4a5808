import { Show, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { resultLink } from '../../data/imports.ts';
import { importText } from './import.text.ts';

/** The file with what did not go in, or would not; nothing where everybody goes in. */
export function ResultFile(props: { readonly of: ImportView }): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const action = createAction();
  const leftOut = (): number => {
    const { faulty = 0, known = 0, repeated = 0 } = props.of.counts ?? {};
    return faulty + known + repeated;
  };
  const fetchFile = (): Promise<void> =>
    action.run(async () => void location.assign(await resultLink(scope, props.of.importId)));
  return (
    <Show when={leftOut() > 0 && props.of.linesKept}>
      <ActionProblem of={action} />
      <BusyButton kind="secondary" busy={action.busy()} onClick={() => void fetchFile()}>
        {t().result}
      </BusyButton>
    </Show>
  );
}
