import { apps } from '../../frontends/apps.ts';
import { appFiles } from './app-files.ts';
import { before } from './insert.ts';
import { NotAsked, type Name } from './names.ts';
import type { Change, House, Plan } from './plan.ts';

/** First load of an app for people who use it now and then, on a phone (architecture, section 8). */
const firstLoadKiB = 55;

/**
 * An app with one page. One that the list knows already gets its folder; any other also its line there and its name.
 *
 * @param asked the path on the one origin, such as `/traening`; its own name where left out
 */
export function newApp(name: Name, asked: string | undefined, house: House): Plan {
  const { kebab } = name;
  if (house.has(`frontends/${kebab}`)) throw new NotAsked(`There is an app ${kebab} already.`);
  const planned = Object.entries(apps).find(([known]) => known === kebab)?.[1];
  const path = planned?.path ?? asked ?? `/${kebab}`;
  const others = Object.entries(apps).filter(([known]) => known !== kebab);
  if (!/^\/[a-z][a-z0-9-]*$/.test(path) || ['/api', '/local', '/idp', '/assets'].includes(path))
    throw new NotAsked(`"${path}" is no path for an app: one part in small letters, such as /traening`);
  if (others.some(([, other]) => other.path === path)) throw new NotAsked(`${path} belongs to another app.`);
  const known = planned !== undefined;
  return {
    files: appFiles(name, path),
    changes: known ? [] : listed(name, path),
    toFillIn: [
      `frontends/${kebab}/pages/home/home.text.ts: what people read first, in Danish and English`,
      `frontends/${kebab}/frame.text.ts: the names of its pages in the navigation`,
      ...(known ? [] : ['frontends/kit/frame/frame.text.ts: what it is called in Danish and English']),
      `frontends/apps.ts: what its first load may weigh (${firstLoadKiB} KiB where nothing else is said)`,
      `frontends/kit/session/apps.ts: which roles work in it`,
      `frontends/kit/styles/brand/tokens.css: its own tint, for [data-app='${kebab}']`,
    ],
  };
}

function listed({ kebab, words }: Name, path: string): Change[] {
  return [
    {
      file: 'frontends/apps.ts',
      to: (text) =>
        before(text, /^\} as const satisfies/m, `  '${kebab}': { path: '${path}', firstLoadKiB: ${firstLoadKiB} },\n`),
    },
    {
      file: 'frontends/build/page.ts',
      to: (text) => before(text, /^\};/m, `  '${kebab}': '${words} i Fodfæste.',\n`),
    },
    {
      file: 'frontends/kit/frame/frame.text.ts',
      to: (text) => text.replace(/( {4}apps: \{[^}]*?)( {4}\})/g, `$1      '${kebab}': '${words}',\n$2`),
    },
  ];
}
