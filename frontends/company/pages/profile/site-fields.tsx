import { For, Show, type JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { mostSites, siteCount, siteFields, sitesOf, type ProfileFields, type SiteFieldName } from './profile-fields.ts';
import { profileText } from './profile.text.ts';

/** The company's sites, one under the other; more can be added, and all but one removed. */
export function SiteFields(props: { readonly form: RunningForm<ProfileFields> }): JSX.Element {
  const t = profileText;
  const places = (): readonly number[] => Array.from({ length: siteCount(props.form.values) }, (_, place) => place);
  const field = (place: number, name: 'name' | 'street' | 'postalCode' | 'city') =>
    props.form.field(`sites.${place}.${name}` as SiteFieldName);
  const remove = (gone: number): void => {
    const left = siteFields(sitesOf(props.form.values).filter((_, place) => place !== gone));
    for (const [name, value] of Object.entries(left)) props.form.field(name as SiteFieldName).set(value);
  };
  return (
    <>
      <For each={places()}>
        {(place) => (
          <div class="ff-site" role="group" aria-label={t().site(place + 1)}>
            <Show when={places().length > 1}>
              <div class="ff-site__head">
                <h3>{t().site(place + 1)}</h3>
                <button type="button" class="function-link ff-link" onClick={() => remove(place)}>
                  {t().removeSite(place + 1)}
                </button>
              </div>
            </Show>
            <TextField field={field(place, 'name')} label={t().siteName} help={t().siteNameHelp} />
            <TextField field={field(place, 'street')} label={t().street} />
            <div class="ff-form__pair">
              <TextField field={field(place, 'postalCode')} label={t().postalCode} inputmode="numeric" width="short" />
              <TextField field={field(place, 'city')} label={t().city} />
            </div>
          </div>
        )}
      </For>
      <Show when={places().length < mostSites}>
        <button
          type="button"
          class="button button-secondary ff-above"
          onClick={() => props.form.field('siteCount').set(String(places().length + 1))}
        >
          <Icon name="plus" />
          {t().addSite}
        </button>
      </Show>
    </>
  );
}
