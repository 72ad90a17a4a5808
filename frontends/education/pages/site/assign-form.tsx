import { A, createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { SiteAssigning, type SiteArranged, type SiteOrderView, type SiteView } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSite, readSiteOrder, readSiteOrders } from '../../data/site.ts';
import { siteText } from './site.text.ts';

type Fields = { readonly workplaceId: string; readonly mentorId: string };

/** Where somebody works at the site, and who is their mentor there. */
export function AssignForm(props: { readonly of: SiteOrderView }): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const site = createAsync(() => readSite(own.scope, own.institutionId));
  return (
    <section class="ff-sheet" aria-labelledby="where">
      <h2 id="where" class="ff-h-small">
        {t().where}
      </h2>
      <Show when={site()}>
        {(known) => (
          <Show
            when={known().version > 0}
            fallback={
              <p>
                {t().noPlaces} <A href="/unge/steder">{t().toPlaces}</A>
              </p>
            }
          >
            <Choose of={props.of} site={known()} />
          </Show>
        )}
      </Show>
    </section>
  );
}

function Choose(props: { readonly of: SiteOrderView; readonly site: SiteView }): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const { orderId } = untrack(() => props.of);
  const start = (): Fields => ({
    workplaceId: props.of.assignment.workplaceId ?? '',
    mentorId: props.of.assignment.mentorId ?? '',
  });
  const form = createForm<Fields, SiteAssigning, SiteArranged>({
    name: `assign-${orderId}`,
    start: start(),
    newest: () => ({ version: props.site.version, values: {} }),
    read: ({ workplaceId, mentorId }, version) =>
      readWithShape(SiteAssigning, {
        version,
        workplaceId: workplaceId || undefined,
        mentorId: mentorId || undefined,
      }),
    refusalsAt: { 'workplace-full': 'workplaceId' },
    send: (json, key) => {
      const { assignment } = competence.institutions[':institutionId'].orders[':orderId'];
      return answerOf(assignment.$put({ param: { ...own, orderId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      void revalidate([readSite.key, readSiteOrder.key, readSiteOrders.key]);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <SelectField
        field={form.field('workplaceId')}
        label={t().workplace}
        none={t().noPlace}
        options={props.site.workplaces.map(({ workplaceId, name, places, taken }) => ({
          value: workplaceId,
          label: t().full(name, t().free(places - taken)),
        }))}
      />
      <SelectField
        field={form.field('mentorId')}
        label={t().mentor}
        none={t().noPlace}
        options={props.site.mentors.map(({ mentorId, name }) => ({ value: mentorId, label: name }))}
      />
    </Form>
  );
}
