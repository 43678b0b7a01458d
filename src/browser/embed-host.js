// Runs in pages that show the guide in a frame: makes each frame as high as what is in it.
(() => {
  const least = 100;
  const most = 5000;
  // Next to this script; frames of other sites are none of its business.
  const home = new URL('embed/', document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));

  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== home.origin || !data || data.type !== 'why-how.height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height >= least && height <= most)) return;
    // Only the frame that speaks, whatever else stands on the page.
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  // A frame that was ready before this script says its height again when its size changes.
  for (const frame of frames()) {
    if (frame.clientHeight > 0) frame.style.height = `${frame.clientHeight + 1}px`;
  }
})();
