/** A word as it opens a line: "teach-back" becomes "Teach-back". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
