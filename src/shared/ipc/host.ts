import type { EventMessage } from './contract.ts'
import type { Reply } from './envelope.ts'

/** What the window's host can do that the backend cannot: dialogs, folders, the window itself. */
export interface HostInfo {
  readonly kind: 'electron' | 'browser'
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** the system's languages, most wanted first */
  readonly languages: readonly string[]
  readonly version: string
  /** started with --bench */
  readonly bench: boolean
}

/** A menu item or an operating-system event that the window carries out. */
export type HostCommand =
  | { readonly command: 'run'; readonly id: string }
  | { readonly command: 'openFile'; readonly path: string }

/**
 * `window.percurso`: set by the preload script in Electron and by the page's own script in the browser host. Everything
 * crosses as structured-clonable values; `request` never rejects.
 */
export interface HostBridge {
  readonly info: HostInfo
  /** Answers after the events of what was done have been heard: whoever waits for the answer sees what came of it. */
  request(envelope: { id: string; route: string; input: unknown }): Promise<Reply>
  onEvent(listener: (message: EventMessage) => void): () => void
  /** up: requests reach the backend. Starts with the state now. */
  onConnection(listener: (up: boolean) => void): () => void
  onCommand(listener: (command: HostCommand) => void): () => void
  /** null: not to be had in this host (use a picker or a typed path), or the user gave up. */
  pickOpen(filter: 'workspace' | 'journey'): Promise<string | null>
  pickSave(options: { filter: 'workspace' | 'export'; extension: string; name: string }): Promise<string | null>
  showInFolder(path: string): Promise<void>
  /** Reads a file that the user chose with `pickOpen` or dropped; at most 64 MB. */
  readFile(path: string): Promise<Reply<{ name: string; bytes: Uint8Array }>>
  /** The path of a dropped file; null in the browser host. */
  pathOf(file: unknown): string | null
  setTitle(title: string): void
}
