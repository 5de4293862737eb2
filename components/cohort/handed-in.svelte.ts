/** Evidence files that came in on another page, until the page of a class takes them. Nothing of them is kept. */
export class HandedIn {
  files = $state.raw<readonly File[]>([]);

  add(files: readonly File[]): void {
    if (files.length > 0) this.files = [...this.files, ...files];
  }

  /** All of them, once. */
  take(): readonly File[] {
    const all = this.files;
    this.files = [];
    return all;
  }
}
