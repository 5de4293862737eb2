/** Inside a page of the extension, where tests evaluate. The product's own code goes through wxt/browser in browser/. */
declare const chrome: typeof import('wxt/browser').browser;
