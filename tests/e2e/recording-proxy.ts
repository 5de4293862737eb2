/**
 * A proxy that answers nothing and writes down what was asked. The browser is given it for every address, so whatever
 * tries to leave, from a page or the service worker, stands in the record.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What Chromium asks for itself in an empty profile with no extension at all (component updates, signed-in accounts).
 * Our pages are watched request by request as well, so one of ours to these hosts is still seen there.
 */
const THE_BROWSERS_OWN = /(^|\/\/)[\w.-]+\.(google|googleapis|gvt1)\.com(:\d+)?(\/|$)/;

export interface RecordingProxy {
  readonly address: string;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const note = (address = '') => {
    if (!THE_BROWSERS_OWN.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    // A browser that is killed breaks off in the middle; what it asked for is noted by then.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
