/**
 * Whether someone sits in front of this machine: macOS and Windows always have a screen, elsewhere
 * X11 or Wayland says so. Continuous integration never has anyone.
 */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env['CI'] && env['CI'] !== 'false') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
