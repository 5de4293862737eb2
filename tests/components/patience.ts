/** How long what a page shows later is waited for, in milliseconds: on a busy machine a second is not long. */
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 20_000 });
