/** Between the preload script and main; nothing else listens or sends. */
export const CHANNELS = {
  /** window → main: a call's id and an envelope for the store; answered at once only where it is refused */
  request: 'percurso:request',
  /** main → window: what became of a call, in one line with the events, so that it comes after those of what it did */
  reply: 'percurso:reply',
  /** window → main, answered: dialogs, folders, title */
  host: 'percurso:host',
  /** main → window */
  event: 'percurso:event',
  store: 'percurso:store',
  command: 'percurso:command',
} as const

/** The argument of the window's process that carries the host's facts as URI-encoded JSON. */
export const INFO_ARGUMENT = '--percurso-info='
