/** The worker's side: scripts come in once, then files one by one; a verdict goes out for each. */
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import type { FromCohortWorker, ToCohortWorker } from './weigh-in-workers';
import { Shelf, weighFile } from './weigh-file';

/** Named by what is used of it, for the page's types are not a worker's. */
const worker = self as unknown as {
  onmessage: (event: MessageEvent<ToCohortWorker>) => void;
  postMessage: (message: FromCohortWorker) => void;
};

let shelf = new Shelf([]);

worker.onmessage = ({ data }) => {
  if ('known' in data) {
    shelf = new Shelf(data.known);
    return;
  }
  void weighFile(data.file, shelf, { readPlan, findMismatches }).then(
    (verdict) => worker.postMessage({ verdict }),
    // A file that went while it was being read, or a fault of ours: the other files are still to be read.
    (reason: unknown) =>
      worker.postMessage({
        verdict: {
          ...{ verdict: 'unreadable', by: null },
          why: `This file could not be read: ${reason instanceof Error ? reason.message : String(reason)}`,
        },
      }),
  );
};
