/** Words alone: marks, quotation marks and capitals are not what an author should be caught by. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
