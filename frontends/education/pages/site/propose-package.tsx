import { A, createAsync, revalidate, useNavigate, useSearchParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, NumberWithUnit, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import type { PackageProposed, PackageProposing, SitePackageLine } from '#shared/shapes/training-package.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSitePackages } from '../../data/site.ts';
import { packagesText } from './packages.text.ts';
import { packageFields, readPackage, type PackageFields } from './read-package.ts';
import { SitePage } from './site-page.tsx';

/** A training site proposes a package to a municipality, or new terms of one. */
export function ProposePackage(): JSX.Element {
  return (
    <SitePage title={packagesText().proposeTitle} action="propose-package" keys={readSitePackages.key}>
      {() => <Propose />}
    </SitePage>
  );
}

function Propose(): JSX.Element {
  const t = packagesText;
  const own = ownInstitution();
  const [params] = useSearchParams<{ pakke?: string }>();
  const known = createAsync(() => readSitePackages(own.scope, own.institutionId));
  const before = (): SitePackageLine | undefined => known()?.items.find(({ packageId }) => packageId === params.pakke);
  return (
    <Show when={known()}>
      <BackLink href="/unge/pakker">{t().back}</BackLink>
      <h1>{before() ? t().proposeAgain(before()?.terms.name ?? '') : t().proposeTitle}</h1>
      <p class="font-lead">{t().proposeLead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <PackageForm before={before()} />
      </div>
    </Show>
  );
}

function PackageForm(props: { readonly before: SitePackageLine | undefined }): JSX.Element {
  const t = packagesText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const { before } = untrack(() => props);
  const form = createForm<PackageFields, PackageProposing, PackageProposed>({
    name: `package-${before?.packageId ?? own.institutionId}`,
    start: packageFields(before),
    read: (fields) => readPackage(fields, before?.packageId, today()),
    send: (json, key) =>
      answerOf(competence.institutions[':institutionId'].packages.$post({ param: { ...own }, json }, once(key))),
    done: (_proposed, { name }) => {
      tellDone(t().sent(name));
      void revalidate(readSitePackages.key);
      navigate('/unge/pakker');
    },
  });
  return (
    <Form of={form} submit={t().send} beside={<A href="/unge/pakker">{t().cancel}</A>}>
      <Show when={!before}>
        <SelectField
          field={form.field('municipality')}
          label={t().municipality}
          options={(municipalities() ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Show>
      <TextField field={form.field('name')} label={t().name} />
      <TextArea field={form.field('contents')} label={t().contents} help={t().contentsHelp} rows={4} />
      <NumberWithUnit field={form.field('weeks')} label={t().weeks} unit={t().weeksUnit} />
      <NumberWithUnit field={form.field('hoursPerWeek')} label={t().hours} unit={t().hoursUnit} />
      <NumberWithUnit field={form.field('pricePerWeekOre')} label={t().price} help={t().priceHelp} unit={t().kroner} />
      <RadioCards
        field={form.field('chargedInPauses')}
        label={t().chargedInPauses}
        choices={[
          { value: 'no', label: t().chargedNo },
          { value: 'yes', label: t().chargedYes },
        ]}
      />
      <DateField field={form.field('validFrom')} label={t().validFrom} />
      <DateField field={form.field('validTo')} label={t().validTo} optional />
    </Form>
  );
}
