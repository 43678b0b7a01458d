import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeProgressFile,
  encodeProgressFile,
  mostBytes,
  readProgressFile,
} from '#browser/progress-file.ts';
import { emptyProgress, mergeProgress, newIn } from '#domain/progress.ts';
import { attempt } from '../domain/exercise-fixture.ts';
import { someProgress } from '../domain/some-progress.ts';

const record = { attempts: [attempt()], pagesRead: { '/lessons/why/': 7 } };
const text = encodeProgressFile(record);

describe('a file with a record', () => {
  it('says what it is and of which version', () => {
    expect(JSON.parse(text)).toEqual({ format: 'why-how-progress', version: 2, data: record });
  });

  it('comes back as it was saved', () => {
    fc.assert(
      fc.property(someProgress, (progress) => {
        expect(decodeProgressFile(encodeProgressFile(progress))).toEqual({
          kind: 'record',
          progress,
        });
      }),
    );
  });

  it('changes nothing when it is brought in a second time', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (here, saved) => {
        const content = decodeProgressFile(encodeProgressFile(saved));
        if (content.kind !== 'record') throw new Error(content.kind);
        const once = mergeProgress(here, newIn(here, content.progress));
        const twice = mergeProgress(once, newIn(once, content.progress));
        expect(twice).toEqual(once);
      }),
    );
  });

  it('is migrated like stored text: version 1 had one option', () => {
    const { given, ...rest } = attempt();
    const old = { attempts: [{ ...rest, option: given[0] }], pagesRead: {} };
    const file = JSON.stringify({ format: 'why-how-progress', version: 1, data: old });
    expect(decodeProgressFile(file)).toEqual({
      kind: 'record',
      progress: { ...emptyProgress, attempts: [attempt()] },
    });
  });
});

describe('other files', () => {
  it.each([
    ['nothing', '', 'foreign'],
    ['no JSON', 'Dear diary,', 'foreign'],
    ['half a file', text.slice(0, -20), 'foreign'],
    ['null', 'null', 'foreign'],
    ['a list', '[1, 2]', 'foreign'],
    ['JSON of somebody else', '{"format":"todo-list","version":2,"data":{}}', 'foreign'],
    ['stored text without its format', JSON.stringify({ version: 2, data: record }), 'foreign'],
    ['our format without data', '{"format":"why-how-progress","version":2}', 'foreign'],
    ['a broken record', text.replace('"revision":1', '"revision":"one"'), 'foreign'],
    ['an unknown key', text.replace('"pagesRead"', '"pages"'), 'foreign'],
    ['version 0', text.replace('"version":2', '"version":0'), 'foreign'],
    ['a later version', text.replace('"version":2', '"version":3'), 'newer'],
  ])('%s', (_, other, kind) => {
    expect(decodeProgressFile(other)).toEqual({ kind });
  });

  it('never throw, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const content = await readProgressFile(new Blob([bytes]));
        expect(content).toEqual({ kind: 'foreign' });
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(decodeProgressFile(json)).toEqual({ kind: 'foreign' });
      }),
    );
  });

  it('are not read if they are too large', async () => {
    const large = new Blob([text, ' '.repeat(10 * 1024 * 1024)]);
    expect(await readProgressFile(large)).toEqual({ kind: 'tooLarge' });
    expect(await readProgressFile(new Blob([text.padEnd(mostBytes)]))).toMatchObject({
      kind: 'record',
    });
  });

  it('are foreign if they cannot be read at all', async () => {
    const gone = new Blob([text]);
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readProgressFile(gone)).toEqual({ kind: 'foreign' });
  });
});
