import { createEffect, Match, Switch, type JSX } from 'solid-js';
import { RoleList } from '#kit/frame/account-menu.tsx';
import { frameText } from '#kit/frame/frame.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { Empty, ErrorState } from '#kit/parts/states.tsx';
import { startPathOf } from '#kit/session/apps.ts';
import { askForSession, chooseRole, knownSession, roles, signInLink, userName } from '#kit/session/session.ts';
import { roleChoiceText } from './role-choice.text.ts';

/** After signing in: one role goes straight on, several are a choice, none is said honestly. */
export function RoleChoice(): JSX.Element {
  createEffect(() => {
    const [only] = roles();
    if (only && roles().length === 1) void chooseRole(only.key).then(() => location.replace(startPathOf(only)));
  });
  const t = frameText;
  return (
    <Page title={t().chooseRole}>
      <Switch>
        <Match when={knownSession().state === 'asking' || roles().length === 1}>
          <PageSkeleton says={t().askingSession} />
        </Match>
        <Match when={knownSession().state === 'failed'}>
          <ErrorState title={t().sessionFailed} text={t().sessionFailedWhat} retry={() => void askForSession()} />
        </Match>
        <Match when={!userName()}>
          <Empty title={roleChoiceText().signInFirst}>
            <a class="button button-primary" href={signInLink('/rolle')} target="_self">
              {t().signIn}
            </a>
          </Empty>
        </Match>
        <Match when={roles().length === 0}>
          <Empty title={roleChoiceText().noRole} text={roleChoiceText().noRoleText} />
        </Match>
        <Match when={true}>
          <h1>{t().chooseRole}</h1>
          <p class="font-lead">{t().chooseRoleLead}</p>
          <div class="ff-sheet ff-narrow">
            <RoleList />
          </div>
        </Match>
      </Switch>
    </Page>
  );
}
