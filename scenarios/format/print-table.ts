/** Tables as they are written: one space around each cell, nothing aligned, so that a changed cell changes one line. */

/** Words as a cell can hold them. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n');
}
