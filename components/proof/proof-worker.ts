/** The worker's side: one text comes in, progress and then the proof go out. */
import { sourceHash } from '../../cpd-log/source-hash';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { proveText } from '../../tutor/proof/prove-text';
import type { FromWorker, ToWorker } from './prove-in-worker';

/** Named by what is used of it, for the page's types are not a worker's. */
const worker = self as unknown as {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage: (message: FromWorker) => void;
};

worker.onmessage = ({ data: { text, fileName, shipped, report } }) => {
  void sourceHash(text)
    .then((hash) =>
      proveText(text, {
        fileName,
        hash,
        shipped,
        report,
        readers: { readPlan, findMismatches },
        onProgress: (progress) => worker.postMessage({ progress }),
      }),
    )
    .then(
      (proved) => worker.postMessage({ proved }),
      (reason: unknown) => worker.postMessage({ failed: String(reason) }),
    );
};
