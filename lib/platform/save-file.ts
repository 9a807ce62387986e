/** The browser has begun to write the file long before, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands the reader a text as a file to save, made in the browser and sent to no one. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
