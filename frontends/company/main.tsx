import '#kit/styles/main.scss';
import './company.scss';
import { startApp } from '#kit/start-app.tsx';
import { CompanyFrame } from './frame.tsx';
import { routes } from './routes.ts';

startApp({ app: 'company', frame: CompanyFrame, routes });
