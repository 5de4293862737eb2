/** Read by vitest, svelte-check and the editor; the build's own settings come from @wxt-dev/module-svelte. */
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default { preprocess: vitePreprocess() };
