import type { Settings } from './routes/files.ts'

/** What holds until somebody chooses. Apart from their schema, for the window's first script. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 'normal',
  motion: 'system',
  touchpointWord: 'contact',
}
