import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Refused } from '#kit/parts/states.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { contactsOnlyText } from './contacts-only.text.ts';
import { MembersOnly } from './members-only.tsx';

/** Shows what changes something to whoever may do it, the company's contact; a buddy is told whom to ask. */
export function ContactsOnly(props: {
  readonly action: ActionName;
  readonly children: (company: () => CompanyProfile) => JSX.Element;
}): JSX.Element {
  const t = contactsOnlyText;
  return (
    <MembersOnly>
      {(company) => (
        <Show
          when={may(props.action)}
          fallback={
            <>
              <h1>{t().title}</h1>
              <div class="ff-narrow ff-above">
                <Refused title={t().whom} text={t().text(company().contact.name)}>
                  <A href="/">{t().back}</A>
                </Refused>
              </div>
            </>
          }
        >
          {props.children(company)}
        </Show>
      )}
    </MembersOnly>
  );
}
