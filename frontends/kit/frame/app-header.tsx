import { A, useLocation } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon, Mark } from '../icons/icon.tsx';
import { knownSession, roles, signInLink, signOut, userName } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { AppBand } from './app-band.tsx';
import { frameText } from './frame.text.ts';
import type { FrameProps, NavigationLink } from './frame-props.ts';
import { openMenu } from './menu-dialog.tsx';

/** The header of every app: mark, place to search, who you are, navigation and the band that says where you are. */
export function AppHeader(props: FrameProps): JSX.Element {
  const links = (): readonly NavigationLink[] => props.navigation?.() ?? [];
  return (
    <header class="header">
      <a class="skipnav" href="#main" target="_self">
        {frameText().skip}
      </a>
      <div class="portal-info">
        <div class="portal-info-inner container">
          <A class="ff-brand" href="/" end aria-label={frameText().home}>
            <Mark />
            Fodfæste
          </A>
          <Show when={userName()}>{props.find?.()}</Show>
          <button type="button" class="function-link button-menu-open ml-auto" onClick={openMenu}>
            <Icon name="menu" />
            {frameText().menu}
          </button>
          <div class="portal-user">
            <Show
              when={userName()}
              fallback={
                <Show when={knownSession().state === 'told'}>
                  <a class="function-link log-on" href={signInLink('/rolle')} target="_self">
                    <Icon name="lock" />
                    {frameText().signIn}
                  </a>
                </Show>
              }
            >
              <Show when={roles().length > 1} fallback={<p class="user">{userName()}</p>}>
                <AccountMenu />
              </Show>
              <button type="button" class="function-link log-off" onClick={() => void signOut()}>
                <Icon name="lock" />
                {frameText().signOut}
              </button>
            </Show>
          </div>
        </div>
      </div>
      <Show when={userName() && links().length > 0}>
        <div class="navigation-menu">
          <div class="navigation-menu-inner container">
            <nav class="nav" aria-label={frameText().mainMenu}>
              <NavigationList links={links()} />
            </nav>
          </div>
        </div>
      </Show>
      <AppBand app={props.app} place={props.place?.()} />
    </header>
  );
}

function NavigationList(props: { readonly links: readonly NavigationLink[] }): JSX.Element {
  const location = useLocation();
  return (
    <ul class="mainmenu">
      <For each={props.links}>
        {(link) => (
          <li classList={{ 'active current': link.isHere(location.pathname) }}>
            <A href={link.href} class="nav-link" aria-current={link.isHere(location.pathname) ? 'page' : undefined}>
              <span>{link.label}</span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
}
