import type { ItemGrade, Note } from '#domain/grade-item.ts';
import type { Item } from '#schemas/resolved-exercise.ts';
import type { ExerciseLabels } from '#islands/_shared/labels.ts';
import { placeSentence } from './sentences.ts';

/** What was chosen and what is right, each with its text; steps come as a list in their order. */
export function Explained({
  item,
  grade,
  labels,
}: {
  readonly item: Item;
  readonly grade: ItemGrade;
  /** Left out where the answer field itself says which was chosen and which is right. */
  readonly labels?: ExerciseLabels;
}) {
  if (item.type === 'write') return <ExplainedText grade={grade} {...(labels && { labels })} />;
  if (item.type === 'order') {
    return (
      <ol className="explained explained-steps">
        {grade.notes.map((note) => (
          <li key={note.id}>
            <strong>{note.label}</strong> {labels && <Marks note={note} labels={labels} />}
            <span>{note.text}</span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl className="explained">
      {grade.notes.map((note) => (
        <div key={note.id}>
          <dt>
            {note.label} {labels && <Marks note={note} labels={labels} />}
          </dt>
          {note.text !== '' && <dd>{note.text}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Marks({ note, labels }: { readonly note: Note; readonly labels: ExerciseLabels }) {
  const { common } = labels;
  const marks = [
    ...(note.yourPlace === undefined ? [] : [placeSentence(note.yourPlace, labels)]),
    ...(note.isYours ? [common.yourAnswer] : []),
    ...(note.isRight && note.yourPlace === undefined ? [common.correctAnswer] : []),
  ];
  return marks.map((mark) => (
    <span key={mark}>
      <span className="sort-mark">{mark}</span>{' '}
    </span>
  ));
}

/** The model answer with the marks that the learner found in their own text. */
function ExplainedText({
  grade,
  labels,
}: {
  readonly grade: ItemGrade;
  readonly labels?: ExerciseLabels;
}) {
  const model = grade.notes.find(({ isRight }) => isRight);
  return (
    <div className="explained">
      {labels && <p className="explained-head">{labels.common.model}</p>}
      <blockquote>{model?.text}</blockquote>
      <ul>
        {grade.notes
          .filter(({ isRight }) => !isRight)
          .map(({ id, label, isYours }) => (
            <li key={id}>
              {label}{' '}
              {labels && isYours && <span className="sort-mark">{labels.common.ticked}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}
