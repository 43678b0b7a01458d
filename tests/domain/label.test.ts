import { describe, expect, it } from 'vitest';
import { labelLines, labelWidth, shortTitle } from '#domain/label.ts';

describe('the width of a label', () => {
  it('grows with its letters and with the size', () => {
    expect(labelWidth('mm', 14)).toBeGreaterThan(labelWidth('il', 14));
    expect(labelWidth('Tactic', 28)).toBeCloseTo(2 * labelWidth('Tactic', 14));
    expect(labelWidth('', 14)).toBe(0);
  });

  it('is near to what the display face measures', () => {
    // Measured in a browser at 100 px.
    expect(labelWidth('Personalization', 100)).toBeGreaterThan(570);
    expect(labelWidth('Personalization', 100)).toBeLessThan(670);
  });
});

describe('the lines of a label', () => {
  it('are as few as fit', () => {
    expect(labelLines('Mutual action plan', 14, 96)).toEqual(['Mutual action', 'plan']);
    expect(labelLines('Goal', 14, 96)).toEqual(['Goal']);
  });

  it('let a long word stand alone', () => {
    expect(labelLines('a counterrevolutionaries b', 14, 60)).toEqual([
      'a',
      'counterrevolutionaries',
      'b',
    ]);
  });
});

it.each([
  ['Ideal customer profile (ICP)', 'Ideal customer profile'],
  ['High-velocity (transactional) sale', 'High-velocity sale'],
  ['Leads: MQL, SQL, PQL', 'Leads'],
  ['Goal', 'Goal'],
])('shortens "%s" to "%s"', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
