import { exerciseAddress } from '#browser/exercise-address.ts';
import type { ItemGrade, Note } from '#domain/grade-item.ts';
import { feedbackAddress } from '#domain/item-address.ts';
import type { Item } from '#schemas/resolved-exercise.ts';
import { CopyLink } from '#islands/_shared/CopyLink.tsx';
import type { ExerciseLabels } from '#islands/_shared/labels.ts';
import { placeSentence } from './sentences.ts';

interface Props {
  /** Id of the exercise the item belongs to. */
  readonly exercise: string;
  readonly item: Item;
  readonly grade: ItemGrade;
  /** False where the answer field itself says which was chosen and which is right. */
  readonly hasMarks?: boolean;
  readonly labels: ExerciseLabels;
}

/** What was chosen and what is right, each with its text; steps come as a list in their order. */
export function Explained(props: Props) {
  const { item, grade, hasMarks = true, labels } = props;
  if (item.type === 'write') return <ExplainedText {...props} />;
  if (item.type === 'order') {
    return (
      <ol className="explained explained-steps">
        {grade.notes.map((note) => (
          <li key={note.id}>
            <strong>{note.label}</strong> {hasMarks && <Marks note={note} labels={labels} />}
            <NoteLink {...props} note={note} />
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
            {note.label} {hasMarks && <Marks note={note} labels={labels} />}
            {note.text !== '' && <NoteLink {...props} note={note} />}
          </dt>
          {note.text !== '' && <dd>{note.text}</dd>}
        </div>
      ))}
    </dl>
  );
}

function NoteLink({ exercise, item, note, labels }: Props & { readonly note: Note }) {
  return (
    <CopyLink
      href={exerciseAddress(exercise, feedbackAddress(item.id, note.id))}
      title={note.label === '' ? labels.common.model : note.label}
      labels={labels}
    />
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
function ExplainedText(props: Props) {
  const { grade, hasMarks = true, labels } = props;
  const model = grade.notes.find(({ isRight }) => isRight);
  return (
    <div className="explained">
      {hasMarks && (
        <p className="explained-head">
          {labels.common.model} {model && <NoteLink {...props} note={model} />}
        </p>
      )}
      <blockquote>{model?.text}</blockquote>
      <ul>
        {grade.notes
          .filter(({ isRight }) => !isRight)
          .map(({ id, label, isYours }) => (
            <li key={id}>
              {label}{' '}
              {hasMarks && isYours && <span className="sort-mark">{labels.common.ticked}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}
