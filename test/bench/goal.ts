/** A line that says whether a figure is within its goal, with the figure and the goal in words. */
export function goalLine(isMet: boolean, goal: string, figure: string): string {
  return `${isMet ? 'met    ' : 'NOT met'}  ${goal}: ${figure}`;
}
