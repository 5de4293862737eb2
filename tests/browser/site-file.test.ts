/** Fetching from one site: what is asked of the browser, in which order, and that it is given back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onOpenHere } from '../../browser/context-menu';
import { handOver, onHandedOver, type HandedOver } from '../../browser/handed-over';
import { fetchFromSite, originOf } from '../../browser/site-file';

const asked: string[] = [];
function given(granted: boolean | Error, answer: () => Promise<Response>) {
  asked.length = 0;
  Object.assign(fakeBrowser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(`ask ${origins.join()}`);
        if (granted instanceof Error) throw granted;
        return granted;
      },
      remove: async ({ origins }: { origins: string[] }) => asked.push(`give back ${origins.join()}`),
    },
  });
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => {
    asked.push(`fetch ${url} ${options.credentials} ${options.redirect} ${options.referrerPolicy}`);
    return answer();
  });
}
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const URL_ = 'https://example.org:8443/a%20script.md?v=1';
const SITE = 'https://example.org/*';

describe('a file from a site', () => {
  test('is fetched after asking for that site alone, without cookies or redirects, and the site is given back', async () => {
    given(true, async () => new Response('words'));
    expect(await fetchFromSite(URL_)).toEqual({
      name: 'a script.md',
      bytes: new TextEncoder().encode('words'),
    });
    expect(asked).toEqual([`ask ${SITE}`, `fetch ${URL_} omit error no-referrer`, `give back ${SITE}`]);
  });

  test('is not fetched after a no, or where the browser cannot be asked', async () => {
    for (const answer of [false, new Error('no gesture')]) {
      given(answer, async () => new Response('words'));
      expect(await fetchFromSite(URL_)).toHaveProperty('sentence');
      expect(asked).toEqual([`ask ${SITE}`]);
    }
  });

  test('that cannot be had says why, and the site is given back', async () => {
    const endless = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) }));
    const answers: (() => Promise<Response>)[] = [
      async () => new Response('', { status: 404 }),
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => endless(),
    ];
    for (const answer of answers) {
      given(true, answer);
      expect(await fetchFromSite(URL_)).toMatchObject({ sentence: expect.stringMatching(/\.$/) });
      expect(asked.at(-1)).toBe(`give back ${SITE}`);
    }
  });

  test('is asked for only where it is on the web', async () => {
    given(true, async () => new Response('words'));
    for (const url of [
      'file:///etc/passwd',
      'http://a.example/x.md',
      'javascript:alert(1)',
      'chrome://settings',
      'data:text/html,x',
      'x',
    ]) {
      expect(originOf(url)).toBeNull();
      expect(await fetchFromSite(url)).toHaveProperty('sentence');
    }
    expect(asked).toEqual([]);
  });
});

describe('what the menu hands over', () => {
  test('is the selected words before the link, and nothing of other items', () => {
    const add = vi.fn<(listener: (info: object) => void) => void>();
    Object.assign(fakeBrowser, { contextMenus: { onClicked: { addListener: add } } });
    const chosen: HandedOver[] = [];
    onOpenHere((item) => chosen.push(item));
    const click = add.mock.calls[0]![0];
    click({ menuItemId: 'practise-beside', linkUrl: 'https://a.example/' });
    click({ menuItemId: 'open-here', linkUrl: 'https://a.example/x.md' });
    click({
      menuItemId: 'open-here',
      linkUrl: 'https://a.example/',
      selectionText: 'words',
      pageUrl: 'https://b.example/',
    });
    expect(chosen).toEqual([
      { kind: 'link', url: 'https://a.example/x.md' },
      { kind: 'selection', text: 'words', pageUrl: 'https://b.example/' },
    ]);
  });

  test('reaches a workspace that opens later, and one that is open, once each', async () => {
    const first: HandedOver = { kind: 'link', url: 'https://a.example/1.md' };
    const second: HandedOver = { kind: 'link', url: 'https://a.example/2.md' };
    await handOver(first);
    const taken: HandedOver[] = [];
    const stop = onHandedOver((item) => taken.push(item));
    await vi.waitFor(() => expect(taken).toEqual([first]));
    await handOver(second);
    await vi.waitFor(() => expect(taken).toEqual([first, second]));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    stop();
    await handOver(first);
    expect(taken).toHaveLength(2);
  });
});
