import { For, Show, type JSX } from 'solid-js';
import type { SessionRole } from '#shared/shapes/session.ts';
import { Icon } from '../icons/icon.tsx';
import { appOfRole, startPathOf } from '../session/apps.ts';
import { activeRole, chooseRole, roles, userName } from '../session/session.ts';
import { frameText } from './frame.text.ts';
import { roleName } from './role-names.text.ts';

/** The name in the header, unfolding into the roles its owner may change to. Closes with Escape and when focus leaves. */
export function AccountMenu(): JSX.Element {
  let details!: HTMLDetailsElement;
  const close = (): void => {
    details.open = false;
  };
  return (
    <details
      ref={details}
      class="ff-account"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onFocusOut={(event) => !details.contains(event.relatedTarget as Node | null) && close()}
    >
      <summary>
        {userName()}
        <Icon name="chevron-down" />
      </summary>
      <div class="ff-account__panel">
        <p class="ff-muted">{frameText().yourRoles}</p>
        <RoleList />
      </div>
    </details>
  );
}

/** Every role as a button; the one in use says so. Choosing one starts its own app. */
export function RoleList(): JSX.Element {
  return (
    <ul class="ff-list ff-roles">
      <For each={roles()}>
        {(role) => (
          <li>
            <button type="button" aria-pressed={role.key === activeRole()?.key} onClick={() => void changeTo(role)}>
              <span>
                <b>{roleName(role.role)}</b>
                {role.scopeName}
              </span>
              <Show when={role.key === activeRole()?.key}>
                <Icon name="check" />
                <span class="sr-only">{frameText().roleInUse}</span>
              </Show>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

async function changeTo(role: SessionRole): Promise<void> {
  const before = activeRole();
  await chooseRole(role.key);
  const sameApp = before && appOfRole(before) === appOfRole(role) && before.scope === role.scope;
  if (!sameApp) location.assign(startPathOf(role));
}
