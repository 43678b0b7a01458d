import { useEffect, useRef } from 'react';
import { differences } from '#domain/plan-differences.ts';
import { fill } from '#i18n/fill.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';
import { rowOf } from './differences.ts';

/** Two plans side by side, difference by difference. The focus goes there with every new pair. */
export function Compare({
  desk,
  pair,
  onClose,
}: {
  readonly desk: Desk;
  readonly pair: readonly [Plan, Plan];
  readonly onClose: () => void;
}) {
  const { view } = desk.words;
  const [a, b] = pair;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [pair]);
  const rows = differences(a, b).map((one) => rowOf(one, desk));
  const cell = (lines: readonly string[]) =>
    lines.length === 0 ? (
      <span className="soft">{view.nothing}</span>
    ) : (
      lines.map((line, at) => <p key={at}>{line}</p>)
    );
  return (
    <div className="b-compare">
      <h3 ref={heading} tabIndex={-1}>
        {view.compare}
      </h3>
      <p>{rows.length === 0 ? view.same : fill(view.count, { count: rows.length })}</p>
      <div className="b-scroll" role="region" aria-label={view.compare} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{view.difference}</th>
              <th scope="col">{a.name || view.unnamed}</th>
              <th scope="col">{b.name || view.unnamed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <th scope="row">{row.part}</th>
                <td>{cell(row.a)}</td>
                <td>{cell(row.b)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="b-chip" onClick={onClose}>
        {view.close}
      </button>
    </div>
  );
}
