/** The same app beside any web page, with a way to the full page. */
import { openWorkspace } from '../../browser/workspace-page';
import { openApp } from '../workspace/open-app';

void openApp({ surface: 'sidepanel', openWorkspace: (hash) => void openWorkspace(hash) });
