/** Minutes as somebody typed them: null for nothing; 'not a number' where it cannot be read as whole minutes of a day or less. */
export function typedMinutes(text: string): number | null | 'not a number' {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^\d{1,4}$/.test(trimmed)) return 'not a number';
  const minutes = Number(trimmed);
  return minutes <= 24 * 60 ? minutes : 'not a number';
}
