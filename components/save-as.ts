/** Hands a file to the browser to be saved where the owner saves things. Nothing leaves: the address is of this page's memory. */
export function saveAs(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; a minute is generous, and forgetting would keep the bytes for the page's life.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
