import { useRef, useState } from 'react';
import { say } from '@/lib/core/words/say';

interface FileButtonProps {
  /** What kinds of files to offer, as the browser wants them. */
  readonly accept: string;
  /** Called with the file that was chosen; until it is done no other can be. */
  readonly onFile: (file: File) => Promise<void>;
}

/** A button that lets the reader choose a file from this computer. */
export function FileButton({ accept, onFile }: FileButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    setBusy(true);
    await onFile(file);
    setBusy(false);
    // The same file can be chosen again, mended.
    if (field.current) field.current.value = '';
  };
  return (
    <label className="small-button file-button">
      {say(isBusy ? 'pageReading' : 'pageChooseFile')}
      <input
        ref={field}
        type="file"
        className="hidden"
        accept={accept}
        disabled={isBusy}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
        }}
      />
    </label>
  );
}
