import type { JSX } from 'solid-js';
import { BuddyForm } from '#kit/companies/buddy-form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { readOwnCompany } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { buddiesText } from './buddies.text.ts';

/** Names a colleague as buddy. */
export function NameBuddy(): JSX.Element {
  const t = buddiesText;
  const { scope, companyId } = ownCompany();
  return (
    <Page title={t().nameTitle} form="tight">
      <BackLink href="/buddyer">{t().back}</BackLink>
      <ContactsOnly action="name-buddy">
        {() => (
          <>
            <h1>{t().nameTitle}</h1>
            <p class="font-lead">{t().nameLead}</p>
            <div class="ff-sheet ff-narrow">
              <BuddyForm network={scope} companyId={companyId} back="/buddyer" keys={readOwnCompany.key}>
                <p class="ff-muted ff-above">{t().nextCourse}</p>
                <p class="ff-saved ff-above">
                  <Icon name="lock" />
                  <span>{t().privacy}</span>
                </p>
              </BuddyForm>
            </div>
          </>
        )}
      </ContactsOnly>
    </Page>
  );
}
