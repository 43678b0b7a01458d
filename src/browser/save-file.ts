/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun; some browsers cut it off if the address is given back at once.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** The same for a text. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
