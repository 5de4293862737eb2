/** The full page. */
import { openApp } from './open-app';

void openApp({ surface: 'workspace' });
