import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon, Mark } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { hasApp, startPathIn, startPathOf } from '#kit/session/apps.ts';
import { activeRole, roles, signInLink, userName } from '#kit/session/session.ts';
import type { SessionRole } from '#shared/shapes/session.ts';
import { doorApps, doorsFor, type DoorApp } from './doors.ts';
import { landingText, type DoorWords } from './landing.text.ts';

const icons: Readonly<Record<DoorApp, IconName>> = {
  municipality: 'persons',
  company: 'business',
  education: 'student',
  citizen: 'person',
};

/** What Fodfæste is, in one calm screen, and the doors: all of them for a stranger, one's own once signed in. */
export function Landing(): JSX.Element {
  const t = landingText;
  const doors = (): readonly DoorApp[] => (userName() ? doorsFor(roles()) : doorApps);
  return (
    <Page title="Fodfæste">
      <div class="ff-landing">
        <div class="ff-landing__say">
          <Mark />
          <h1>{t().heading}</h1>
          <p class="font-lead">{t().lead}</p>
          <WayIn />
        </div>
        <Show when={doors().length > 0}>
          <nav class="ff-doors" aria-label={t().doorsLabel}>
            <For each={doors()}>{(app) => <Door app={app} />}</For>
          </nav>
        </Show>
      </div>
    </Page>
  );
}

function WayIn(): JSX.Element {
  const startable = (): SessionRole | undefined => {
    const role = activeRole();
    return role && hasApp(role) ? role : undefined;
  };
  return (
    <div class="ff-actions">
      <Show
        when={userName()}
        fallback={
          <a class="button button-primary" href={signInLink('/rolle')} target="_self">
            {landingText().signIn}
          </a>
        }
      >
        <Show when={startable()}>
          {(role) => (
            <a class="button button-primary" href={startPathOf(role())} target="_self">
              {landingText().goOn(role().scopeName)}
            </a>
          )}
        </Show>
        <Show when={roles().length > 1 || !activeRole()}>
          <a href="/rolle">{landingText().otherRole}</a>
        </Show>
      </Show>
    </div>
  );
}

function Door(props: { readonly app: DoorApp }): JSX.Element {
  const door = (): DoorWords => landingText().doors[props.app];
  return (
    <a class="ff-door" data-app={props.app} href={startPathIn(props.app)} target="_self">
      <Icon name={icons[props.app]} />
      <h2>{door().title}</h2>
      <p>{door().text}</p>
      <span class="ff-door__go">
        {door().go}
        <Icon name="chevron-right" />
      </span>
    </a>
  );
}
