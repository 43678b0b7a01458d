// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { emptyPlan } from '#domain/plan.ts';
import ExampleLists from '#islands/builder/ExampleLists.tsx';
import { examplePlansSchema } from '#schemas/builder-data.ts';
import { deskFor } from './desk.ts';

const user = userEvent.setup();
afterEach(cleanup);

it('leads to the comparison each time one is asked for', async () => {
  const model = (name: string) => ({
    scenario: 'tandem',
    company: 'Tandem',
    text: 'One way.',
    plan: { ...emptyPlan, name },
  });
  render(
    <ExampleLists
      desk={deskFor(emptyPlan)}
      mine={emptyPlan}
      onOpen={() => undefined}
      examples={examplePlansSchema.parse({
        scenarios: [],
        models: [model('Wide'), model('Narrow')],
      })}
    />,
  );
  const heading = () => screen.getByRole('heading', { name: 'Two plans side by side' });
  const [first] = screen.getAllByRole('button', { name: /^Compare/u });
  if (!first) throw new Error('no button');
  await user.click(first);
  expect(document.activeElement).toBe(heading());
  await user.click(first);
  expect(document.activeElement).toBe(heading());
  await user.click(screen.getByRole('button', { name: 'Compare the two' }));
  expect(document.activeElement).toBe(heading());
});
