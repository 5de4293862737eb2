/** What every page of the record is handed. */
import type { Given } from '../app/given';

export interface RecordPageProps {
  readonly given: Given;
  readonly go: (hash: string) => void;
  /** Of the entry, on its page; empty on the others. */
  readonly id: string;
}
