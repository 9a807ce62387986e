/** A line of so many characters at most, cut at a word, so that nothing reads as another number. */
export function cutLine(line: string, most: number): string {
  if (line.length <= most) return line;
  const start = line.slice(0, most);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : most)} …`;
}
