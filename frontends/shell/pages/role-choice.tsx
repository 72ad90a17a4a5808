import { createEffect, Match, Switch, type JSX } from 'solid-js';
import { RoleList } from '#kit/frame/account-menu.tsx';
import { frameText } from '#kit/frame/frame.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { Empty, ErrorState } from '#kit/parts/states.tsx';
import { hasApp } from '#kit/session/apps.ts';
import { askForSession, chooseRole, knownSession, roles, signInLink, userName } from '#kit/session/session.ts';
import { straightTo } from './doors.ts';
import { roleChoiceText } from './role-choice.text.ts';

/** After signing in: one role goes straight on, several are a choice, none is said honestly. */
export function RoleChoice(): JSX.Element {
  createEffect(() => {
    const straight = straightTo(roles());
    if (straight) void chooseRole(straight.role.key).then(() => location.replace(straight.path));
  });
  const t = frameText;
  return (
    <Page title={t().chooseRole}>
      <Switch>
        <Match when={knownSession().state === 'asking' || straightTo(roles())}>
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
        <Match when={!roles().some(hasApp)}>
          <Empty title={roleChoiceText().noApp} text={roleChoiceText().noAppText} />
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
