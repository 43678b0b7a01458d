import { expect, it } from 'vitest';
import { failuresIn } from '../../scripts/test-failures.ts';

it('tells which unit tests failed and what they said', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'takes away', failureMessages: ['Error: 3 is 2'] };
  const report = {
    testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] }],
  };
  expect(failuresIn(report)).toEqual(['takes away\nError: 3 is 2']);
});

it('tells which file did not load', () => {
  const file = { name: 'b.test.ts', status: 'failed', assertionResults: [], message: 'No such x' };
  expect(failuresIn({ testResults: [file] })).toEqual(['b.test.ts\nNo such x']);
});

it('tells where a journey failed and all that it said', () => {
  const errors = [{ message: 'Not visible' }, { message: 'Left open' }];
  const spec = {
    ok: false,
    file: 'a.spec.ts',
    line: 7,
    title: 'opens',
    tests: [{ results: [{ errors }] }],
  };
  const fine = {
    ok: true,
    file: 'a.spec.ts',
    line: 1,
    title: 'stays',
    tests: [{ results: [{ errors: [] }] }],
  };
  expect(failuresIn({ suites: [{ specs: [fine], suites: [{ specs: [spec] }] }] })).toEqual([
    'a.spec.ts:7 opens\nNot visible\nLeft open',
  ]);
});

it('has nothing to tell of a report without failures, or of none', () => {
  expect(failuresIn({ testResults: [] })).toEqual([]);
  expect(failuresIn(undefined)).toEqual([]);
});
