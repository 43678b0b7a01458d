import { mostQrLetters, qrCode } from '#domain/qr-code.ts';
import { fill } from '#i18n/fill.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';

/** A link as a code for the camera of a phone, dark on white in both themes. */
export default function LinkCode({
  desk,
  plan,
  address,
}: {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly address: string;
}) {
  const { view } = desk.words;
  const code = qrCode(address);
  if (!code) {
    const sizes = { length: address.length, most: mostQrLetters };
    return <p>{fill(view.qrTooLong, sizes)}</p>;
  }
  return (
    <figure className="b-qr">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={fill(view.qrName, { name: plan.name || view.unnamed })}
        shapeRendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <figcaption className="b-hint">{view.qrScan}</figcaption>
    </figure>
  );
}
