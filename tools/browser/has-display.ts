/** Whether a window would be seen by somebody. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return process.env.CI === undefined;
  return (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';
}
