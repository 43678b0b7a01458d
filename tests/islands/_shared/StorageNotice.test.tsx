// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import QuestionView from '#islands/exercise/QuestionView.tsx';
import { questionLabels, statements } from '../exercise/exercises.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says once on a page that nothing is kept, and the exercises work all the same', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const exercise = { ...statements, certainty: false };
  render(
    <>
      <QuestionView exercise={exercise} headingLevel={2} labels={questionLabels} />
      <QuestionView
        exercise={{ ...exercise, id: 'another' }}
        headingLevel={2}
        labels={questionLabels}
      />
    </>,
  );
  const notice =
    'This browser does not let the guide keep your answers. They last until you close this page.';
  expect(screen.queryByText(notice)).toBeNull();
  const user = userEvent.setup();
  for (const [place, check] of screen.getAllByRole('button', { name: 'Check' }).entries()) {
    const radio = screen.getAllByRole('radio', { name: /^Goal/u })[place];
    if (radio) await user.click(radio);
    await user.click(check);
  }
  expect(screen.getAllByText('your answer')).toHaveLength(2);
  expect(screen.getAllByText(notice)).toHaveLength(1);
});
