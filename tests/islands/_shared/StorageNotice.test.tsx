// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import QuestionView from '#islands/exercise/QuestionView.tsx';
import { questionLabels, statements } from '../exercise/exercises.ts';

const notice =
  'This browser does not let the guide keep your answers. They last until you close this page.';
const user = userEvent.setup();

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Answers exercises on a page that keeps nothing. */
async function answerUnkept(...ids: readonly string[]): Promise<void> {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const exercise = { ...statements, certainty: false };
  render(
    ids.map((id) => (
      <QuestionView
        key={id}
        exercise={{ ...exercise, id }}
        headingLevel={2}
        labels={questionLabels}
      />
    )),
  );
  for (const [place, check] of screen.getAllByRole('button', { name: 'Check' }).entries()) {
    const radio = screen.getAllByRole('radio', { name: /^Goal/u })[place];
    if (radio) await user.click(radio);
    await user.click(check);
  }
  expect(screen.getAllByText('your answer')).toHaveLength(ids.length);
}

it('says nothing in a frame of another site, where the exercise works all the same', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
  await answerUnkept('framed');
  expect(screen.queryByText(notice)).toBeNull();
});

it('says once on a page that nothing is kept, and the exercises work all the same', async () => {
  await answerUnkept(statements.id, 'another');
  expect(screen.getAllByText(notice)).toHaveLength(1);
});
