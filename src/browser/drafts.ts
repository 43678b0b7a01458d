import { windowStorage, type TextStorage } from './storage.ts';

/** Texts that are not answers yet, by a name of their own. Refused storage keeps them for the page. */
export interface DraftStore {
  read(name: string): string;
  /** An empty text removes the draft. */
  write(name: string, text: string): void;
}

const prefix = 'why-how.draft.';

/** Drafts over some storage. */
export function createDraftStore(storage: TextStorage): DraftStore {
  const unkept = new Map<string, string>();
  return {
    read: (name) => unkept.get(name) ?? storage.read(prefix + name) ?? '',
    write(name, text) {
      const isKept =
        text === '' ? storage.remove(prefix + name) : storage.write(prefix + name, text);
      if (isKept) unkept.delete(name);
      else unkept.set(name, text);
    },
  };
}

let shared: DraftStore | undefined;

/** The drafts of this page; made when first asked for. */
export function draftStore(): DraftStore {
  shared ??= createDraftStore(windowStorage(window));
  return shared;
}
