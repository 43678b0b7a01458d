import type { Ref } from 'react';

/** Takes a JSON file. It is drawn by the label around it; the label names it too. */
export function FileInput({
  ref,
  onFile,
}: {
  readonly ref?: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}) {
  return (
    <input
      ref={ref}
      className="sr"
      type="file"
      accept=".json,application/json"
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        // Else choosing the same file again would not be a change.
        target.value = '';
      }}
    />
  );
}
