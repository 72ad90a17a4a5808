import { Match, onMount, Show, Switch, type JSX, type ParentProps } from 'solid-js';
import type { SessionView } from '#shared/shapes/session.ts';
import { ErrorState } from '../parts/states.tsx';
import { PageSkeleton } from '../parts/skeleton.tsx';
import type { AppName } from '../../apps.ts';
import { appOfRole } from '../session/apps.ts';
import { activeRole, askForSession, knownSession, roles, signInLink } from '../session/session.ts';
import { RoleList } from './account-menu.tsx';
import { frameText } from './frame.text.ts';
import { Page } from './page.tsx';

/** Shows the page only to somebody signed in with a role of this app; otherwise signs in, asks for a role, or says why not. */
export function SessionGate(props: ParentProps<{ readonly app: AppName }>): JSX.Element {
  const session = (): SessionView | undefined => {
    const known = knownSession();
    return known.state === 'told' ? known.session : undefined;
  };
  const hasRoleHere = (): boolean => {
    const role = activeRole();
    return role !== undefined && appOfRole(role) === props.app;
  };
  return (
    <Switch>
      <Match when={knownSession().state === 'asking'}>
        <Page title="Fodfæste">
          <PageSkeleton says={frameText().askingSession} />
        </Page>
      </Match>
      <Match when={knownSession().state === 'failed'}>
        <Page title={frameText().sessionFailed}>
          <ErrorState
            page
            title={frameText().sessionFailed}
            text={frameText().sessionFailedWhat}
            retry={() => void askForSession()}
          />
        </Page>
      </Match>
      <Match when={session()?.signedIn === false}>
        <SendToSignIn />
      </Match>
      <Match when={hasRoleHere()}>
        {/* Keyed by role: another role is another person's work, so nothing of the former stays on the page. */}
        <Show when={activeRole()?.key} keyed>
          {props.children}
        </Show>
      </Match>
      <Match when={true}>
        <RoleQuestion app={props.app} />
      </Match>
    </Switch>
  );
}

function SendToSignIn(): JSX.Element {
  onMount(() => location.replace(signInLink()));
  return (
    <Page title={frameText().signIn}>
      <p role="status">{frameText().signingIn}</p>
      <a href={signInLink()} target="_self">
        {frameText().signIn}
      </a>
    </Page>
  );
}

function RoleQuestion(props: { readonly app: AppName }): JSX.Element {
  const fits = (): boolean => roles().some((role) => appOfRole(role) === props.app);
  return (
    <Page title={fits() ? frameText().chooseRole : frameText().wrongApp}>
      <h1>{fits() ? frameText().chooseRole : frameText().wrongApp}</h1>
      <p class="font-lead">
        {fits() ? frameText().chooseRoleLead : frameText().wrongAppWhat(frameText().apps[props.app])}
      </p>
      <div class="ff-sheet ff-narrow">
        <RoleList />
      </div>
    </Page>
  );
}
