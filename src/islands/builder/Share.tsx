import { useEffect, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { replaceFragment } from '#browser/fragment.ts';
import { addressWith, canShare, shareLink } from '#browser/share.ts';
import type { planLink } from '#domain/plan-code.ts';
import { fill } from '#i18n/fill.ts';
import { useSteady } from '#islands/_shared/useSteady.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';
import type LinkCode from './LinkCode.tsx';

/** The link that holds the plan, with the warning before it is made. */
export function Share({ desk, plan }: { readonly desk: Desk; readonly plan: Plan }) {
  const { view, link } = desk.words;
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState('');
  const [code, setCode] = useState<{
    readonly Code: typeof LinkCode;
    readonly address: string;
  }>();
  const [isDevice, setIsDevice] = useState(false);
  useEffect(() => {
    setIsDevice(canShare(window));
  }, []);
  // A link of before is not the plan of now.
  useEffect(() => {
    setSaid('');
    setAddress('');
    setCode(undefined);
  }, [plan]);
  const newest = useSteady(() => plan);
  // What is written while a link is made belongs into it.
  const linkNow = async (pack: typeof planLink, room: number): ReturnType<typeof planLink> => {
    const sent = newest();
    const made = await pack(sent, room);
    return sent === newest() ? made : linkNow(pack, room);
  };
  const make = async (): Promise<string | undefined> => {
    // What packs a plan is fetched when one is sent.
    const packing = await import('#domain/plan-code.ts').catch(() => undefined);
    if (!packing) {
      setSaid(view.notLinked);
      return undefined;
    }
    const room = packing.roomBehind(addressWith(window, ''));
    const made = await linkNow(packing.planLink, room);
    if (!made.ok) {
      setSaid(fill(link['too-long'], { length: made.length, room }));
      return undefined;
    }
    // One's own link; nobody sent it, so nobody is told of it.
    replaceFragment(window, made.fragment);
    return addressWith(window, made.fragment);
  };
  const copy = async () => {
    const made = await make();
    if (made === undefined) return;
    const isCopied = await copyText(made);
    setSaid(isCopied ? view.copied : view.notCopied);
    setAddress(isCopied ? '' : made);
  };
  // What draws codes is fetched when one is wanted.
  const draw = async () => {
    const made = await make();
    if (made === undefined) return;
    const sent = newest();
    try {
      const { default: Code } = await import('./LinkCode.tsx');
      if (sent !== newest()) return;
      setSaid('');
      setCode({ Code, address: made });
    } catch {
      setSaid(view.qrFailed);
    }
  };
  const hand = async () => {
    const made = await make();
    if (made !== undefined) await shareLink(window, newest().name || view.unnamed, made);
  };
  return (
    <section className="b-tool" aria-labelledby="share">
      <h2 id="share">{view.share}</h2>
      <p>{view.shareWarn}</p>
      <p className="b-row">
        <button type="button" className="button" onClick={() => void copy()}>
          {view.copyLink}
        </button>
        <button type="button" className="button button--quiet" onClick={() => void draw()}>
          {view.showQr}
        </button>
        {isDevice && (
          <button type="button" className="button button--quiet" onClick={() => void hand()}>
            {view.shareLink}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {address !== '' && <output className="b-address">{address}</output>}
      {code && <code.Code {...{ desk, plan }} address={code.address} />}
    </section>
  );
}
