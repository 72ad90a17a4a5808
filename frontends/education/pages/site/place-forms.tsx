import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { SiteArranging, type SiteArranged, type SiteView } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSite } from '../../data/site.ts';
import { ownPlacesText } from './own-places.text.ts';

export type Arrangement = Omit<SiteArranging, 'version'>;
type Workplace = Arrangement['workplaces'][number];
type Mentor = Arrangement['mentors'][number];

/** What stands now, as it is sent: without what is only counted. */
export function arrangementOf(site: SiteView): Arrangement {
  return {
    workplaces: site.workplaces.map(({ workplaceId, name, about, places }) => ({ workplaceId, name, about, places })),
    mentors: site.mentors.map(({ mentorId, name, phone }) => ({ mentorId, name, ...(phone && { phone }) })),
  };
}

/** Sends the whole arrangement, from the version that was seen. */
export function sendArrangement(json: SiteArranging, key?: string): Promise<SiteArranged> {
  const { site } = competence.institutions[':institutionId'];
  return answerOf(site.$put({ param: { ...ownInstitution() }, json }, key ? once(key) : undefined));
}

type WorkplaceFields = { readonly name: string; readonly places: string; readonly about: string };

/** A workplace: a new one, or one put right. */
export function WorkplaceForm(props: {
  readonly site: SiteView;
  readonly of?: Workplace | undefined;
  readonly done: () => void;
}): JSX.Element {
  const t = ownPlacesText;
  const { of } = untrack(() => props);
  const form = createForm<WorkplaceFields, SiteArranging, SiteArranged>({
    name: `workplace-${of?.workplaceId ?? 'new'}`,
    start: { name: of?.name ?? '', places: of ? formatNumber(of.places) : '', about: of?.about ?? '' },
    newest: () => ({ version: props.site.version, values: {} }),
    read: (fields, version) => {
      const { workplaces, mentors } = arrangementOf(props.site);
      const asked = { name: fields.name, about: fields.about, places: numberAsTyped(fields.places) };
      const all = of
        ? workplaces.map((each) => (each.workplaceId === of.workplaceId ? { ...each, ...asked } : each))
        : [...workplaces, asked];
      const read = readWithShape(SiteArranging, { version, workplaces: all, mentors });
      return atFields(read, 'workplaces', {
        ...emptyOf(fields, { name: t().askName, places: t().askPlaces }),
        ...notNumbers(fields, ['places'], t().notANumber),
      });
    },
    send: sendArrangement,
    done: () => saved(props.done),
  });
  return (
    <Form of={form} submit={t().save}>
      <TextField field={form.field('name')} label={t().name} />
      <NumberWithUnit field={form.field('places')} label={t().places} unit={t().placesUnit} />
      <TextArea field={form.field('about')} label={t().about} optional rows={2} />
    </Form>
  );
}

type MentorFields = { readonly name: string; readonly phone: string };

/** A mentor: a new one, or one put right. */
export function MentorForm(props: {
  readonly site: SiteView;
  readonly of?: Mentor | undefined;
  readonly done: () => void;
}): JSX.Element {
  const t = ownPlacesText;
  const { of } = untrack(() => props);
  const form = createForm<MentorFields, SiteArranging, SiteArranged>({
    name: `mentor-${of?.mentorId ?? 'new'}`,
    start: { name: of?.name ?? '', phone: of?.phone ? formatPhone(of.phone) : '' },
    newest: () => ({ version: props.site.version, values: {} }),
    read: ({ name, phone }, version) => {
      const { workplaces, mentors } = arrangementOf(props.site);
      const asked = { name, ...(phone.trim() && { phone }) };
      const all = of
        ? mentors.map(({ mentorId }, place) =>
            mentorId === of.mentorId ? { mentorId, ...asked } : (mentors[place] as Mentor),
          )
        : [...mentors, asked];
      const read = readWithShape(SiteArranging, { version, workplaces, mentors: all });
      return atFields(read, 'mentors', emptyOf({ name, phone }, { name: t().askName }));
    },
    send: sendArrangement,
    done: () => saved(props.done),
  });
  return (
    <Form of={form} submit={t().save}>
      <TextField field={form.field('name')} label={t().name} autocomplete="name" />
      <TextField field={form.field('phone')} label={t().phone} type="tel" width="short" optional />
    </Form>
  );
}

/** What the shape says of `workplaces.name` stands at the field `name`. */
function atFields<Fields>(
  read: { readonly body: SiteArranging } | { readonly errors: Readonly<Partial<Record<string, string>>> },
  list: string,
  own: Readonly<Partial<Record<string, string>>>,
): Reading<Fields, SiteArranging> {
  if ('body' in read && Object.keys(own).length === 0) return read;
  const told = 'errors' in read ? read.errors : {};
  const errors = Object.fromEntries(
    Object.entries(told).map(([name, text]) => [name === list ? 'name' : name.replace(`${list}.`, ''), text]),
  );
  return { errors: { ...errors, ...own } } as Reading<Fields, SiteArranging>;
}

function saved(done: () => void): void {
  tellDone(ownPlacesText().saved);
  void revalidate(readSite.key);
  done();
}
