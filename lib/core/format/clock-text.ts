/** A minute of the day as a clock shows it: 1,330 is `22:10`. */
export function clockText(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** The minutes after midnight of a clock's `22:10`; null for what no clock shows. */
export function clockMinute(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
