import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon, Mark } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { startPathOf } from '#kit/session/apps.ts';
import { activeRole, roles, signInLink, userName } from '#kit/session/session.ts';
import { landingText } from './landing.text.ts';

/** What Fodfæste is, in one calm screen, and the three doors. */
export function Landing(): JSX.Element {
  const t = landingText;
  return (
    <Page title="Fodfæste">
      <div class="ff-landing">
        <div class="ff-landing__say">
          <Mark />
          <h1>{t().heading}</h1>
          <p class="font-lead">{t().lead}</p>
          <WayIn />
        </div>
        <nav class="ff-doors" aria-label={t().doorsLabel}>
          <Door
            app="municipality"
            href="/kommune"
            icon="persons"
            title={t().municipality}
            text={t().municipalityText}
            go={t().municipalityGo}
          />
          <Door
            app="company"
            href="/virksomhed"
            icon="business"
            title={t().company}
            text={t().companyText}
            go={t().companyGo}
          />
          <Door
            app="citizen"
            href="/min-side/visninger"
            icon="person"
            title={t().citizen}
            text={t().citizenText}
            go={t().citizenGo}
          />
        </nav>
      </div>
    </Page>
  );
}

function WayIn(): JSX.Element {
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
        <Show when={activeRole()}>
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

function Door(props: {
  readonly app: string;
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly go: string;
}): JSX.Element {
  return (
    <a class="ff-door" data-app={props.app} href={props.href} target="_self">
      <Icon name={props.icon} />
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <span class="ff-door__go">
        {props.go}
        <Icon name="chevron-right" />
      </span>
    </a>
  );
}
