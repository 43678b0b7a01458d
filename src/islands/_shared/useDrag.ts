import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

/** Less is a tap with an unsteady hand. */
const thresholdPx = 6;
/** Near the edge of the window a dragged card scrolls the page. */
const edgePx = 48;
const scrollStepPx = 10;

interface Grab {
  readonly card: HTMLElement;
  readonly item: string;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  isMoving: boolean;
  frame: number;
}

/** What is dragged, and the place under it. */
export interface Dragged {
  readonly item: string;
  readonly over: string | undefined;
}

/**
 * Dragging with mouse, pen or finger. A finger drags by the element with `data-grip` only, so that
 * the page still scrolls everywhere else. Places are the elements with `data-place` below `root`.
 */
export function useDrag(
  root: RefObject<HTMLElement | null>,
  onDrop: (item: string, place: string) => void,
) {
  const grab = useRef<Grab>(undefined);
  const isClickDue = useRef(false);
  const [dragged, setDragged] = useState<Dragged>();

  const placeUnder = (x: number, y: number): string | undefined => {
    const places = root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
    const found = [...places].find((place) => {
      const { left, right, top, bottom } = place.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
    return found?.dataset['place'];
  };
  const draw = (now: Grab) => {
    // Page coordinates, so that the card stays under the finger while the page scrolls.
    const x = now.x + window.scrollX - now.startX;
    const y = now.y + window.scrollY - now.startY;
    now.card.style.transform = `translate(${x}px, ${y}px)`;
    const over = placeUnder(now.x, now.y);
    setDragged((last) =>
      last?.item === now.item && last.over === over ? last : { item: now.item, over },
    );
  };
  const scrollAtEdge = (now: Grab) => {
    const step =
      now.y < edgePx ? -scrollStepPx : now.y > window.innerHeight - edgePx ? scrollStepPx : 0;
    if (step !== 0) {
      window.scrollBy(0, step);
      draw(now);
    }
    now.frame = window.requestAnimationFrame(() => {
      scrollAtEdge(now);
    });
  };
  const release = (): Grab | undefined => {
    const now = grab.current;
    if (!now) return undefined;
    window.cancelAnimationFrame(now.frame);
    now.card.style.transform = '';
    grab.current = undefined;
    setDragged(undefined);
    return now;
  };
  useEffect(
    () => () => {
      if (grab.current) window.cancelAnimationFrame(grab.current.frame);
    },
    [],
  );

  return {
    dragged,
    /** True once after a drag: the browser sends a click that is none. */
    takeClick: (): boolean => {
      const isDue = isClickDue.current;
      isClickDue.current = false;
      return isDue;
    },
    /** Ends a drag without moving anything; false if nothing was dragged. */
    cancel: (): boolean => {
      isClickDue.current = release()?.isMoving === true;
      return isClickDue.current;
    },
    handlersFor: (item: string) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        isClickDue.current = false;
        const isGrip = event.target instanceof Element && event.target.closest('[data-grip]');
        if (event.button !== 0 || (event.pointerType !== 'mouse' && !isGrip)) return;
        const { currentTarget: card, clientX: x, clientY: y } = event;
        // A button on the card would lose its click to the card.
        const button = event.target instanceof Element && event.target.closest('button');
        if (button && button !== card && card.contains(button)) return;
        const startX = x + window.scrollX;
        const startY = y + window.scrollY;
        // From the first moment: a quick hand has left the card before its first move is told.
        card.setPointerCapture(event.pointerId);
        grab.current = { card, item, startX, startY, x, y, isMoving: false, frame: 0 };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = grab.current;
        if (now?.item !== item) return;
        now.x = event.clientX;
        now.y = event.clientY;
        if (!now.isMoving) {
          const x = now.x + window.scrollX - now.startX;
          const y = now.y + window.scrollY - now.startY;
          if (Math.hypot(x, y) < thresholdPx) return;
          now.isMoving = true;
          scrollAtEdge(now);
        }
        draw(now);
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const now = release();
        if (!now?.isMoving) return;
        isClickDue.current = true;
        const place = placeUnder(event.clientX, event.clientY);
        if (place !== undefined) onDrop(item, place);
      },
      onPointerCancel() {
        release();
      },
    }),
  };
}
