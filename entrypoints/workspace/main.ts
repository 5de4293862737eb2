/** The full page. */
import { onHandedOver } from '../../browser/handed-over';
import { fetchFromSite } from '../../browser/site-file';
import { openApp } from './open-app';

void openApp({ surface: 'workspace', fetchFile: fetchFromSite, onHandedOver });
