/** A selection of the page's words that outlives a change of the words in it. */

/** Holds what is selected now; called later, selects it again, less what was taken out in between. */
export function holdSelection(page: Document): () => void {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return () => undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  // From the end, since words before it may be taken out.
  const afterEnd = lengthOf(endContainer) - endOffset;
  return () => {
    if (!startContainer.isConnected || !endContainer.isConnected) return;
    const start = Math.min(startOffset, lengthOf(startContainer));
    const end = Math.max(0, lengthOf(endContainer) - afterEnd);
    const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const isThere = now?.startContainer === startContainer && now.startOffset === start;
    if (isThere && now.endContainer === endContainer && now.endOffset === end) return;
    selection.setBaseAndExtent(startContainer, start, endContainer, end);
  };
}

const lengthOf = (node: Node): number =>
  node.nodeType === Node.TEXT_NODE ? (node.textContent?.length ?? 0) : node.childNodes.length;
