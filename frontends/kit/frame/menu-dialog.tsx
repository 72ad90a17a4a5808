import { A, useLocation } from '@solidjs/router';
import { createEffect, For, on, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { roles, signInLink, signOut, userName } from '../session/session.ts';
import { RoleList } from './account-menu.tsx';
import { frameText } from './frame.text.ts';
import type { FrameProps } from './frame-props.ts';
import { LanguageSwitch } from './language-switch.tsx';

const menuId = 'menu';

/** Opens the menu of a phone; the browser moves focus into it and back to the button afterwards. */
export function openMenu(): void {
  menu()?.showModal();
}

/** The menu of a phone: a native dialog with navigation, search, roles, language and sign-out. */
export function MenuDialog(props: FrameProps): JSX.Element {
  const location = useLocation();
  createEffect(on(() => location.pathname, closeMenu, { defer: true }));
  return (
    <dialog id={menuId} class="ff-menu" aria-label={frameText().menu} onClick={closeFromBackdrop}>
      <div class="ff-menu__inner">
        <button type="button" class="function-link ff-menu__close" onClick={closeMenu}>
          <Icon name="close" />
          {frameText().close}
        </button>
        <Show when={userName()}>
          <p class="ff-strong">{userName()}</p>
        </Show>
        <Show when={userName() && props.navigation}>
          <nav aria-label={frameText().mainMenu}>
            <ul class="ff-list ff-menu__links">
              <For each={props.navigation?.()}>
                {(link) => (
                  <li>
                    <A
                      href={link.href}
                      aria-current={link.isHere(location.pathname) ? 'page' : undefined}
                      onClick={closeMenu}
                    >
                      {link.label}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        </Show>
        <Show when={roles().length > 1}>
          <p class="ff-muted ff-menu__title">{frameText().yourRoles}</p>
          <RoleList />
        </Show>
        <div class="ff-menu__foot">
          <LanguageSwitch />
          <Show
            when={userName()}
            fallback={
              <a class="button button-secondary" href={signInLink('/')} target="_self">
                {frameText().signIn}
              </a>
            }
          >
            <button type="button" class="button button-secondary" onClick={() => void signOut()}>
              <Icon name="lock" />
              {frameText().signOut}
            </button>
          </Show>
        </div>
      </div>
    </dialog>
  );
}

function closeMenu(): void {
  menu()?.close();
}

function closeFromBackdrop(event: MouseEvent): void {
  if (event.target === event.currentTarget) closeMenu();
}

const menu = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>(`#${menuId}`);
