import { createSignal, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { putListAway } from '../../data/imports.ts';
import { importText } from './import.text.ts';

/** Puts a list away before anything of it is written, once that was asked. */
export function PutAway(props: { readonly of: ImportView; readonly changed: () => void }): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const action = createAction();
  const [isAsking, setIsAsking] = createSignal(false);
  const put = (): Promise<void> =>
    action.run(async () => {
      await putListAway(scope, props.of);
      setIsAsking(false);
      tellDone(t().putAwayDone);
      props.changed();
    });
  return (
    <>
      <button type="button" class="function-link" onClick={() => setIsAsking(true)}>
        {t().putAway}
      </button>
      <ConfirmDialog
        open={isAsking()}
        title={t().putAway}
        confirm={t().putAway}
        busy={action.busy()}
        onConfirm={() => void put()}
        onClose={() => setIsAsking(false)}
      >
        <p>{t().putAwayText}</p>
        <ActionProblem of={action} />
      </ConfirmDialog>
    </>
  );
}
