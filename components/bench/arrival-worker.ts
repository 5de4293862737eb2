/** The worker's side for scripts as text and for packs: bytes or words in, what was made of them out. */
import { readArrival, readPasted } from '../../tutor/arrivals/read-arrival';
import type { FromArrivalWorker, ToArrivalWorker } from './read-in-worker';

const worker = self as unknown as {
  onmessage: (event: MessageEvent<ToArrivalWorker>) => void;
  postMessage: (message: FromArrivalWorker) => void;
};

/** Word files go to the other worker, which has their reader; one that comes here by a wrong name is no pack of ours. */
const noWord = (): Promise<never> => Promise.reject(new Error('Word files are read by another worker'));

worker.onmessage = ({ data }) => {
  if ('text' in data) worker.postMessage([readPasted(data.text, data.name)]);
  else void readArrival(data.name, data.bytes, noWord).then((arrived) => worker.postMessage(arrived));
};
