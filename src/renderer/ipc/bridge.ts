import type { HostBridge } from '../../shared/ipc/host.ts'

declare global {
  interface Window {
    percurso: HostBridge
  }
}

/** The host's side of the window. It is set before the first module of the window runs. */
export const bridge = (): HostBridge => window.percurso
