/** Hands a text to the browser as a file to save. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
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
