/** The worker's side for Word files, apart because their reader is ten times the size of ours. */
import { readArrival } from '../../tutor/arrivals/read-arrival';
import { readWord } from '../../tutor/arrivals/read-word';
import type { FromArrivalWorker, ToArrivalWorker } from './read-in-worker';

const worker = self as unknown as {
  onmessage: (event: MessageEvent<ToArrivalWorker>) => void;
  postMessage: (message: FromArrivalWorker) => void;
};

worker.onmessage = ({ data }) => {
  if ('bytes' in data)
    void readArrival(data.name, data.bytes, readWord).then((arrived) => worker.postMessage(arrived));
};
