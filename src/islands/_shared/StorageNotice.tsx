import { useEffect, useState } from 'react';
import { isFramed } from '#browser/framed.ts';
import { progressStore } from '#browser/progress-store.ts';

/**
 * Says that nothing is kept, in the first exercise of the page that notices. Not in a frame of
 * another site, where browsers refuse as a rule and nobody expects to find answers again.
 */
export function StorageNotice({
  isKept,
  text,
}: {
  readonly isKept: boolean;
  readonly text: string;
}) {
  const [isOurs, setIsOurs] = useState(false);
  useEffect(() => {
    if (!isKept && !isFramed(window) && progressStore().claimNotice()) setIsOurs(true);
  }, [isKept]);
  return (
    <div aria-live="polite">{isOurs && !isKept && <p className="storage-notice">{text}</p>}</div>
  );
}
