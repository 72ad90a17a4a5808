import '#kit/styles/main.scss';
import { startApp } from '#kit/start-app.tsx';
import { CitizenFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({
  app: 'citizen',
  frame: CitizenFrame,
  routes,
  ukrainian: async () => (await import('./ukrainian/all.ts')).ukrainian,
});
