import { useEffect, useState } from 'react';
import { draftStore } from '#browser/drafts.ts';

/** What a learner writes, kept on every key press; it stays for the next try until it is emptied. */
export function useDraft(key: string): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => {
    setText(draftStore().read(key));
  }, [key]);
  return [
    text,
    (next) => {
      setText(next);
      draftStore().write(key, next);
    },
  ];
}
