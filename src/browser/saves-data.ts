/** True if the reader asked the browser to save data, where the browser tells. */
export function savesData(navigator: Navigator): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return connection instanceof Object && 'saveData' in connection && connection.saveData === true;
}
