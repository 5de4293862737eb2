/** The worker's side: a draft's text comes in, what the editor wants to know of it goes out. */
import { ReadDraft } from '../../tutor/writing/read-draft';
import { scriptPage } from '../../tutor/writing/script-page';
import { estimatedMinutes } from '../library/estimated-minutes';
import type { FromDraftWorker, ToDraftWorker } from './draft-reader';

/** Named by what is used of it, for the page's types are not a worker's. */
const worker = self as unknown as {
  onmessage: (event: MessageEvent<ToDraftWorker>) => void;
  postMessage: (message: FromDraftWorker) => void;
};

worker.onmessage = ({ data: { text, fileName, wants, line } }) => {
  try {
    const read = new ReadDraft(text, fileName);
    worker.postMessage({
      reading: read.reading,
      minutes: estimatedMinutes(read.scenario),
      header: read.scenario.header,
      page: wants.includes('page') ? scriptPage(read.scenario, line) : null,
      scenario: wants.includes('scenario') ? read.scenario : null,
      map: wants.includes('map') ? read.map() : null,
    });
  } catch (reason) {
    worker.postMessage({ failed: String(reason) });
  }
};
