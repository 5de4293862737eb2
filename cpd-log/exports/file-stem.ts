/** Names that every file system takes: no path, no sign that one of them reads as something else. */
const FORBIDDEN = new RegExp(`[<>:"/\\\\|?*${String.fromCharCode(0)}-${String.fromCharCode(31)}]+`, 'g');

/** The ending of a file's name with its dot, in lower case; empty where there is none that is plain letters and digits. */
export function endingOf(name: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

export function safeStem(words: string): string {
  return (
    words
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, 80) || 'untitled'
  );
}
