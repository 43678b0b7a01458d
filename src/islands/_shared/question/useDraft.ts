import { useEffect, useState } from 'react';
import { draftStore } from '#browser/drafts.ts';

/** What a learner is writing, kept on every key press until the answer is recorded. */
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
