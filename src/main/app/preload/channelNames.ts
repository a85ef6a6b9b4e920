/** Between the preload script and main; nothing else listens or sends. */
export const CHANNELS = {
  /** window → main, answered: an envelope for the store */
  request: 'percurso:request',
  /** window → main, answered: dialogs, folders, title */
  host: 'percurso:host',
  /** main → window */
  event: 'percurso:event',
  store: 'percurso:store',
  command: 'percurso:command',
} as const

/** The argument of the window's process that carries the host's facts as URI-encoded JSON. */
export const INFO_ARGUMENT = '--percurso-info='
