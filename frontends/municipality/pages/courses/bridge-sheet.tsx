import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { BridgeChecklist, timesInWords } from '#kit/courses/bridge-checklist.tsx';
import { readBridgeBuilding } from '#kit/courses/course-data.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog, Dialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { SchoolContactView } from '#shared/shapes/bridge-building.ts';
import { readSchoolContact } from '../../data/courses.ts';
import { networkScope } from '../../data/network-scope.ts';
import { bridgeSheetText } from './bridge-sheet.text.ts';
import { SchoolContactForm } from './school-contact-form.tsx';

type Of = { readonly institutionId: string; readonly courseId: string };

/** Does the school have what bridge-building takes, and who of us is there? The own part is written here. */
export function BridgeSheet(props: Of): JSX.Element {
  return (
    <Loaded says={bridgeSheetText().loading} keys={[readBridgeBuilding.key, readSchoolContact.key]}>
      <Checklist {...props} />
    </Loaded>
  );
}

function Checklist(props: Of): JSX.Element {
  const bridge = createAsync(() => readBridgeBuilding(networkScope(), props.institutionId, props.courseId));
  return (
    <Show when={bridge()}>
      {(seen) => (
        <BridgeChecklist of={seen()} partnership={networkScope()}>
          <Show when={may('show-school-contact')}>
            <OwnContact courseId={props.courseId} />
          </Show>
        </BridgeChecklist>
      )}
    </Show>
  );
}

/** Who of the own municipality is at the school: as it stands here, a moment before the school sees it. */
function OwnContact(props: { readonly courseId: string }): JSX.Element {
  const t = bridgeSheetText;
  const { scope } = requiredRole();
  const own = createAsync(() => readSchoolContact(scope, props.courseId));
  const [open, setOpen] = createSignal<'name' | 'leave'>();
  const close = (): void => void setOpen(undefined);
  const action = createAction();
  const leave = ({ courseId, version }: SchoolContactView): Promise<void> =>
    action.run(async () => {
      const contact = competence.courses[':courseId']['school-contact'];
      await answerOf(contact.$put({ param: { scope, courseId }, json: { version } }));
      tellDone(t().left);
      close();
      await revalidate([readSchoolContact.key, readBridgeBuilding.key]);
    });
  return (
    <Show when={own()}>
      {(known) => (
        <div class="ff-ruled">
          <Show when={known().contact} fallback={<p>{t().nobody}</p>}>
            {(contact) => <p>{t().ours(contact().name, timesInWords(contact()))}</p>}
          </Show>
          <Show when={may('name-school-contact')}>
            <div class="ff-actions">
              <button type="button" class="button button-secondary" onClick={() => setOpen('name')}>
                {known().contact ? t().change : t().name}
              </button>
              <Show when={known().contact}>
                <button type="button" class="function-link ff-link" onClick={() => setOpen('leave')}>
                  {t().leave}
                </button>
              </Show>
            </div>
          </Show>
          <Dialog open={open() === 'name'} title={t().title} onClose={close}>
            <Show when={open() === 'name'}>
              <p>{t().text}</p>
              <SchoolContactForm of={known()} close={close} />
            </Show>
          </Dialog>
          <ConfirmDialog
            open={open() === 'leave'}
            title={t().leaveTitle}
            confirm={t().leave}
            busy={action.busy()}
            onConfirm={() => void leave(known())}
            onClose={close}
          >
            <p>{t().leaveText}</p>
            <ActionProblem of={action} reload={() => void revalidate(readSchoolContact.key)} />
          </ConfirmDialog>
        </div>
      )}
    </Show>
  );
}
