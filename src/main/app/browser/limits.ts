/** The largest message either way, bytes: a picked file of 64 MB and what goes round it. */
export const MAX_MESSAGE_BYTES = 72 * 1024 * 1024
export const SOCKET_PATH = '/socket'
/** The page's own script, loaded before the app's, and the element it reads the host's facts from. */
export const BRIDGE_PATH = '/page-bridge.js'
export const INFO_ELEMENT = 'percurso-host'
