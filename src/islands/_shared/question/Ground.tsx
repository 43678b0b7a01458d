import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';

const isNumber = (cell: string): boolean => /^[-−+]?[\d.,\s]+(?:%|k|m)?$/u.test(cell);

/** What all items of an exercise are about: the company, the facts, a table, a plan to repair. */
export function Ground({
  exercise: { intro, facts, table, plan },
  planTitle,
}: {
  readonly exercise: Pick<ResolvedExercise, 'intro' | 'facts' | 'table' | 'plan'>;
  readonly planTitle: string;
}) {
  return (
    <>
      {intro !== undefined && <p className="ground-intro">{intro}</p>}
      {facts.length > 0 && (
        <ul className="ground-facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {table && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={table.caption}>
          <table className="ground-table">
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...rest]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, at) => (
                    <td
                      key={table.columns[at + 1]}
                      className={isNumber(cell) ? 'number' : undefined}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {plan && (
        <div className="ground-plan">
          <p className="eyebrow">{planTitle}</p>
          <dl>
            {plan.map(({ id, label, text }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
