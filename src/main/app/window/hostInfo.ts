import type { HostInfo } from '../../../shared/ipc/host.ts'

/** Of package.json, put in by the build. */
declare const __VERSION__: string

/** The host's facts for the window. Unknown systems count as Linux. */
export function hostInfo(known: Pick<HostInfo, 'kind' | 'languages' | 'bench'>): HostInfo {
  const { platform } = process
  return {
    ...known,
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    version: __VERSION__,
  }
}
