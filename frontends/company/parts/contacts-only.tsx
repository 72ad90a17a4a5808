import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Refused } from '#kit/parts/states.tsx';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { ownCompany } from '../data/own-company.ts';
import { contactsOnlyText } from './contacts-only.text.ts';
import { MembersOnly } from './members-only.tsx';

/** Shows what changes something to the company's contact; a buddy is told whom to ask. */
export function ContactsOnly(props: {
  readonly children: (company: () => CompanyProfile) => JSX.Element;
}): JSX.Element {
  const t = contactsOnlyText;
  // Read once: while another role is chosen there is none, and the page is on its way out.
  const { mayChange } = ownCompany();
  return (
    <MembersOnly>
      {(company) => (
        <Show
          when={mayChange}
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
