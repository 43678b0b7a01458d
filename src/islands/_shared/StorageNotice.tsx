import { useEffect, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';

/** Says that nothing is kept, in the first exercise of the page that notices. */
export function StorageNotice({
  isKept,
  text,
}: {
  readonly isKept: boolean;
  readonly text: string;
}) {
  const [isOurs, setIsOurs] = useState(false);
  useEffect(() => {
    if (!isKept && progressStore().claimNotice()) setIsOurs(true);
  }, [isKept]);
  return (
    <div aria-live="polite">{isOurs && !isKept && <p className="storage-notice">{text}</p>}</div>
  );
}
