type Machine = Readonly<{
  platform: NodeJS.Platform
  /** The variables of the process. */
  environment: Readonly<Record<string, string | undefined>>
}>

/** Opens a file of a machine with what its user looks at such files with. Throws where nothing of the kind can be started. */
export type OpenFile = (path: string) => Promise<unknown>

/** The only file that knows the library open, which is loaded where it is needed. */
export const openFile: OpenFile = async (path) => {
  const { default: open } = await import('open')
  return open(path)
}

/** Why nobody would see a browser that is opened here: the end of a sentence; undefined where somebody may. */
export function whyUnseen({ platform, environment }: Machine): string | undefined {
  const has = (...names: readonly string[]): boolean => names.some((name) => environment[name])
  if (has('CI')) return 'this is a build machine (CI is set)'
  // Windows shows what its Linux opens. Elsewhere a screen has a name, over SSH as well.
  if (platform === 'linux' && has('WSL_DISTRO_NAME', 'WSL_INTEROP')) return undefined
  const hasScreen = platform === 'win32' || platform === 'darwin'
  if (hasScreen)
    return has('SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY') ? 'the screen is on another machine (SSH)' : undefined
  return has('DISPLAY', 'WAYLAND_DISPLAY') ? undefined : 'there is no screen (DISPLAY is not set)'
}
