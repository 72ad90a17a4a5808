import '#kit/styles/main.scss';
import { startApp } from '#kit/start-app.tsx';
import { ShellFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({ app: 'shell', frame: ShellFrame, routes });
